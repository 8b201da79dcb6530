import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PlannedFile } from '../authoring/rename/rename-files.ts';
import { readIfThere } from '../load/read-if-there.ts';
import { carryOut, closeJournal, openJournal, type Step, turnJournal } from './write-journal.ts';

/** A file as it is or will be; `null` where there is none. */
interface FileState {
  readonly file: string;
  readonly text: string | Buffer | null;
}

/**
 * Writes all files or none: first whole beside their places, then each by one rename. What was there
 * before comes back where one of them fails; where the process is killed, the next command ends what
 * had begun to move, or removes what had not ({@link finishWriting}).
 * @param root absolute path of the folder that holds `content/`
 * @throws what the system says, after all is as it was
 */
export function writeAll(root: string, files: readonly PlannedFile[]): void {
  const steps = files.map(toStep);
  openJournal(root, steps);
  let done = 0;
  const before: FileState[] = [];
  try {
    writeBeside(root, steps, files);
    turnJournal(root, steps);
    for (const step of steps) {
      const text = readIfThere(path.join(root, step.file));
      carryOut(root, step);
      before.unshift({ file: step.file, text });
      done += 1;
    }
  } catch (error) {
    putBack(root, before);
    for (const { beside } of steps.slice(done)) removeBeside(root, beside);
    closeJournal(root);
    throw error;
  }
  closeJournal(root);
}

/** All that was done goes back; should this be cut off too, the next command ends it. */
function putBack(root: string, before: readonly FileState[]): void {
  const steps = before.map(toStep);
  writeBeside(root, steps, before);
  turnJournal(root, steps);
  for (const step of steps) carryOut(root, step);
}

function toStep({ file, text }: FileState): Step {
  if (text === null) return { file, beside: null };
  // A hidden name is no content, should a kill leave one behind.
  const hidden = `.${path.basename(file)}.${randomUUID()}.new`;
  return { file, beside: path.posix.join(path.posix.dirname(file), hidden) };
}

function writeBeside(root: string, steps: readonly Step[], files: readonly FileState[]): void {
  for (const [index, { file, beside }] of steps.entries()) {
    const text = files[index]?.text ?? null;
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    if (beside !== null && text !== null)
      writeFileSync(path.join(root, beside), text, { flag: 'wx', flush: true });
  }
}

function removeBeside(root: string, beside: string | null): void {
  if (beside !== null) rmSync(path.join(root, beside), { force: true });
}
