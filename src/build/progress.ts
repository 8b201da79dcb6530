import { toProgress } from './messages.ts';

/** Short builds say nothing until they end; a line every few seconds shows that a long one lives. */
const SILENCE_MS = 3000;

/** Told each time that something is done, and of how many. */
export type ProgressListener = (done: number, total?: number) => void;

/**
 * Says how far a long stage has come, and where it says anything, also that it is done.
 * @param say where the sentence goes
 * @returns to be called with each thing that is done
 */
export function createProgress(stage: string, say: (sentence: string) => void): ProgressListener {
  let last: number | undefined;
  let hasSpoken = false;
  return (done, total) => {
    const now = performance.now();
    last ??= now;
    const isLast = hasSpoken && done === total;
    if (now - last < SILENCE_MS && !isLast) return;
    last = now;
    hasSpoken = true;
    say(toProgress(stage, done, total));
  };
}
