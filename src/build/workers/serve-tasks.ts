import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerStart } from './run-on-cores.ts';

/**
 * Does, in a worker, the tasks that it was started with, one after the other.
 * @param prepare makes what does a task, once
 */
export async function serveTasks<Setup, Task, Result>(
  prepare: (setup: Setup) => (task: Task) => Result | Promise<Result>,
): Promise<void> {
  const { setup, tasks, cpu } = workerData as WorkerStart<Setup, Task>;
  const run = prepare(setup);
  for (const task of tasks) {
    const result = await run(task);
    const { user, system } = process.threadCpuUsage();
    cpu[0] = (user + system) / 1000;
    parentPort?.postMessage(result);
  }
}
