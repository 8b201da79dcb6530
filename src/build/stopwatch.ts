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
  readonly costs: ReadonlyMap<string, Cost>;
}

export function createStopwatch(): Stopwatch {
  const costs = new Map<string, Cost>();
  const beside = new Map<string, { readonly readCpu: () => number; counted: number }>();
  let wall = performance.now();
  let cpu = process.cpuUsage();
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
    mark(stage) {
      const spent = process.cpuUsage(cpu);
      const now = performance.now();
      add(stage, {
        wall: now - wall,
        cpu: (spent.user + spent.system) / 1000 - countBeside(),
      });
      wall = now;
      cpu = process.cpuUsage();
    },
  };
}
