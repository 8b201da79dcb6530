/** What a stage of the build cost, in milliseconds; `cpu` is of all threads together. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

export interface Stopwatch {
  /** Everything since the last mark is the cost of `stage`. */
  readonly mark: (stage: string) => void;
  /**
   * Work of other threads is a stage of its own, not one of those that this thread goes through
   * meanwhile; of its time nobody waits for it alone.
   * @param readCpu milliseconds of CPU that it has used so far
   */
  readonly addBeside: (stage: string, readCpu: () => number) => void;
  /**
   * Work that a library does in threads of its own, which tell nothing: until it is done, what neither
   * this thread nor those beside it use is its cost.
   */
  readonly addHidden: (stage: string, done: Promise<unknown>) => void;
  readonly costs: ReadonlyMap<string, Cost>;
}

export function createStopwatch(): Stopwatch {
  const costs = new Map<string, Cost>();
  const beside = new Map<string, { readonly readCpu: () => number; counted: number }>();
  let wall = performance.now();
  let cpu = process.cpuUsage();
  let own = process.threadCpuUsage();
  let hidden: { readonly stage: string; isDone: boolean } | null = null;
  const add = (stage: string, cost: Cost): void => {
    const before = costs.get(stage) ?? { wall: 0, cpu: 0 };
    costs.set(stage, { wall: before.wall + cost.wall, cpu: before.cpu + cost.cpu });
  };
  const countBeside = (): number => {
    let sum = 0;
    for (const [stage, work] of beside) {
      const used = work.readCpu() - work.counted;
      work.counted += used;
      add(stage, { wall: 0, cpu: used });
      sum += used;
    }
    return sum;
  };
  return {
    costs,
    addBeside(stage, readCpu) {
      beside.set(stage, { readCpu, counted: 0 });
    },
    addHidden(stage, done) {
      const work = { stage, isDone: false };
      hidden = work;
      const end = (): void => {
        work.isDone = true;
      };
      done.then(end, end);
    },
    mark(stage) {
      const now = performance.now();
      const spent = toMilliseconds(process.cpuUsage(cpu)) - countBeside();
      const ownSpent = hidden ? toMilliseconds(process.threadCpuUsage(own)) : spent;
      add(stage, { wall: now - wall, cpu: Math.min(ownSpent, spent) });
      if (hidden) add(hidden.stage, { wall: 0, cpu: Math.max(spent - ownSpent, 0) });
      if (hidden?.isDone) hidden = null;
      wall = now;
      cpu = process.cpuUsage();
      own = process.threadCpuUsage();
    },
  };
}

function toMilliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}
