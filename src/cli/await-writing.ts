import { setTimeout as sleep } from 'node:timers/promises';
import { DONE } from './messages.ts';
import { finishWriting, isWriting } from './write-journal.ts';

/** Milliseconds between two looks at a command that writes: it has a few files to move. */
const LOOK_AGAIN_MS = 50;

/** Before content is read: ends what a killed command was writing, and says so. */
export function endWriting(root: string): void {
  const finished = finishWriting(root);
  if (finished.length > 0) console.error(DONE.finished(finished));
}

/** The same, and waits while another command still writes: what is half moved is no content. */
export async function awaitWriting(root: string): Promise<void> {
  endWriting(root);
  while (isWriting(root)) {
    await sleep(LOOK_AGAIN_MS);
    endWriting(root);
  }
}
