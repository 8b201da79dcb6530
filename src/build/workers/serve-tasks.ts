import { on } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { SentResult, SentTask, WorkerStart } from './run-on-cores.ts';

/**
 * Does, in a worker, the tasks that it is sent, in their order, and as many at once as it is told.
 * @param prepare makes what does a task, once
 */
export function serveTasks<Setup, Task, Result>(
  prepare: (setup: Setup) => (task: Task) => Result | Promise<Result>,
): void {
  if (!parentPort) throw new Error('Expected to be in a worker');
  const { setup, atOnce, cpu } = workerData as WorkerStart<Setup>;
  const run = prepare(setup);
  const port = parentPort;
  const messages: AsyncIterable<SentTask<Task>[]> = on(port, 'message');
  const serve = async (): Promise<void> => {
    for await (const [sent] of messages) {
      if (!sent) break;
      const done: SentResult<Result> = { index: sent.index, result: await run(sent.task) };
      const { user, system } = process.threadCpuUsage();
      cpu[0] = (user + system) / 1000;
      port.postMessage(done);
      // What a library has outside of the heap goes between two turns of the loop, not before.
      await setImmediate();
    }
  };
  // What goes wrong ends the worker, and is told by it.
  for (let hand = 0; hand < atOnce; hand += 1) void serve();
}
