import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What a worker is started with: see {@link serveTasks}. */
export interface WorkerStart<Setup, Task> {
  readonly setup: Setup;
  readonly tasks: readonly Task[];
  /** Milliseconds of CPU that this worker has used; it says so after each task. */
  readonly cpu: Float64Array;
}

interface RunOptions<Setup> {
  /** What all workers are told alike. */
  readonly setup: Setup;
  /** Tasks that are worth the start of one more worker. */
  readonly tasksEach: number;
  /** Told the number of tasks that are done. */
  readonly onDone?: (done: number) => void;
  /** Workers at most; as many as there are cores unless this says otherwise. */
  readonly workersMax?: number;
}

/** Tasks that are being done beside the thread that asked for them. */
interface Running<Result> {
  /** In the order of the tasks. */
  readonly results: Promise<Result[]>;
  /** Milliseconds of CPU so far, all workers together. */
  readonly readCpu: () => number;
}

/**
 * Does tasks in threads beside this one. Which worker does which must not matter: it only decides how
 * long they take. Tasks are dealt out at the start, since a thread that is busy deals out nothing.
 * @param program module of the workers; it calls {@link serveTasks}
 */
export function runOnCores<Setup, Task, Result>(
  program: URL,
  tasks: readonly Task[],
  { setup, tasksEach, onDone, workersMax = availableParallelism() }: RunOptions<Setup>,
): Running<Result> {
  const count = Math.min(workersMax, Math.ceil(tasks.length / tasksEach));
  const usages = Array.from(
    { length: count },
    () => new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT)),
  );
  let done = 0;
  const onTask = (): void => {
    done += 1;
    onDone?.(done);
  };
  const shares = usages.map((cpu, worker) =>
    runWorker<Setup, Task, Result>(
      program,
      { setup, tasks: tasks.filter((_, index) => index % count === worker), cpu },
      onTask,
    ),
  );
  return {
    results: Promise.all(shares).then((results) =>
      tasks.map((_, index) => results[index % count]?.[Math.floor(index / count)] as Result),
    ),
    readCpu: () => usages.reduce((sum, [cpu = 0]) => sum + cpu, 0),
  };
}

function runWorker<Setup, Task, Result>(
  program: URL,
  start: WorkerStart<Setup, Task>,
  onTask: () => void,
): Promise<Result[]> {
  const results: Result[] = [];
  const worker = new Worker(program, { workerData: start });
  return new Promise((resolve, reject) => {
    worker.on('message', (result: Result) => {
      results.push(result);
      onTask();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (results.length === start.tasks.length) resolve(results);
      else
        reject(
          new Error(`Expected ${start.tasks.length} results, got ${results.length} (${code})`),
        );
    });
  });
}
