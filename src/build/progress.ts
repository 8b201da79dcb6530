import { toProgress } from './messages.ts';

/** Short builds say nothing until they end; a line every few seconds shows that a long one lives. */
const SILENCE_MS = 3000;

/**
 * Says how far a long stage has come.
 * @param say where the sentence goes
 * @returns to be called with each thing that is done
 */
export function createProgress(
  stage: string,
  say: (sentence: string) => void,
): (done: number, total?: number) => void {
  let last: number | undefined;
  return (done, total) => {
    const now = performance.now();
    last ??= now;
    if (now - last < SILENCE_MS) return;
    last = now;
    say(toProgress(stage, done, total));
  };
}
