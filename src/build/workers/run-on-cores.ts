import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What a worker is started with: see {@link serveTasks}. */
export interface WorkerStart<Setup> {
  readonly setup: Setup;
  /** Tasks at most that it does at once. */
  readonly atOnce: number;
  /** Milliseconds of CPU that this worker has used; it says so after each task. */
  readonly cpu: Float64Array;
}

/** A task on its way to a worker; null is the end. */
export type SentTask<Task> = { readonly index: number; readonly task: Task } | null;

export interface SentResult<Result> {
  readonly index: number;
  readonly result: Result;
}

interface RunOptions<Setup> {
  /** What all workers are told alike. */
  readonly setup: Setup;
  /** Tasks that are worth the start of one more worker. */
  readonly tasksEach: number;
  /**
   * Tasks that a worker has in hand at most: many where this thread is busy meanwhile and deals out
   * nothing, few where each takes much memory.
   */
  readonly ahead: number;
  /** Told each task that is done, by its place in the list. */
  readonly onDone?: (index: number) => void;
  /** Workers at most; as many as there are cores unless this says otherwise. */
  readonly workersMax?: number;
  /** Tasks that a worker does at once: more than one where it but waits for a library's threads. */
  readonly atOnce?: number;
}

/** Tasks that are being done beside the thread that asked for them. */
interface Running<Result> {
  /** In the order of the tasks. */
  readonly results: Promise<Result[]>;
  /** Milliseconds of CPU so far, all workers together. */
  readonly readCpu: () => number;
}

/**
 * Megabytes for what a worker has just made. With the 48 that Node gives, the heap of one that indexed 64 parts of
 * the search grew to 150 MB; with these it stays at 30, for no more CPU.
 */
const YOUNG_MAX = 8;

/**
 * Does tasks in threads beside this one. Which worker does which must not matter: it only decides how
 * long they take.
 * @param program module of the workers; it calls {@link serveTasks}
 * @param tasks each is made when it is dealt out
 */
export function runOnCores<Setup, Task, Result>(
  program: URL,
  tasks: readonly (() => Task)[],
  {
    setup,
    tasksEach,
    ahead,
    onDone,
    workersMax = availableParallelism(),
    atOnce = 1,
  }: RunOptions<Setup>,
): Running<Result> {
  const count = Math.min(workersMax, Math.ceil(tasks.length / tasksEach));
  const usages = Array.from(
    { length: count },
    () => new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT)),
  );
  const results: Result[] = Array.from({ length: tasks.length });
  let next = 0;
  const deal = (worker: Worker): void => {
    const index = next;
    const toTask = tasks[index];
    next += 1;
    const sent: SentTask<Task> = toTask ? { index, task: toTask() } : null;
    worker.postMessage(sent);
  };
  const workers = usages.map((cpu) => {
    const workerData: WorkerStart<Setup> = { setup, atOnce, cpu };
    const worker = new Worker(program, {
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MAX },
    });
    worker.on('message', ({ index, result }: SentResult<Result>) => {
      results[index] = result;
      onDone?.(index);
      deal(worker);
    });
    return worker;
  });
  const rounds = Math.min(ahead, Math.ceil(tasks.length / Math.max(count, 1)));
  for (let round = 0; round < rounds; round += 1) for (const worker of workers) deal(worker);
  const ends = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        worker.on('error', reject);
        worker.on('exit', (code) =>
          code === 0 ? resolve() : reject(new Error(`A worker ended with code ${code}`)),
        );
      }),
  );
  return {
    results: Promise.all(ends).then(() => results),
    readCpu: () => usages.reduce((sum, [cpu = 0]) => sum + cpu, 0),
  };
}
