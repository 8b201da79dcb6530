import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { SentResult, SentTask, WorkerStart } from './run-on-cores.ts';

/**
 * Does, in a worker, the tasks that it is sent, one after the other.
 * @param prepare makes what does a task, once
 */
export function serveTasks<Setup, Task, Result>(
  prepare: (setup: Setup) => (task: Task) => Result | Promise<Result>,
): void {
  const { setup, cpu } = workerData as WorkerStart<Setup>;
  const run = prepare(setup);
  let before: Promise<unknown> = Promise.resolve();
  const serve = async (sent: SentTask<Task>): Promise<void> => {
    if (!sent) {
      parentPort?.close();
      return;
    }
    const done: SentResult<Result> = { index: sent.index, result: await run(sent.task) };
    const { user, system } = process.threadCpuUsage();
    cpu[0] = (user + system) / 1000;
    parentPort?.postMessage(done);
    // What a library has outside of the heap goes between two turns of the loop, not before.
    await setImmediate();
  };
  parentPort?.on('message', (sent: SentTask<Task>) => {
    // What goes wrong ends the worker, and is told by it.
    before = before.then(() => serve(sent));
  });
}
