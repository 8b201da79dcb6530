/**
 * Runs a job some milliseconds after it was last asked for, never twice at a time: what is asked
 * for during a run starts another when that one ends.
 * @param job must not throw
 */
export function createQueue(milliseconds: number, job: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isAsked = false;
  const run = async (): Promise<void> => {
    if (isRunning) {
      isAsked = true;
      return;
    }
    isRunning = true;
    do {
      isAsked = false;
      await job();
    } while (isAsked);
    isRunning = false;
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
}
