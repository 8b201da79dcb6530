/** What a stage of the build cost, in milliseconds; `cpu` is of all threads together. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

interface Stopwatch {
  /** Everything since the last mark is the cost of `stage`. */
  readonly mark: (stage: string) => void;
  readonly costs: ReadonlyMap<string, Cost>;
}

export function createStopwatch(): Stopwatch {
  const costs = new Map<string, Cost>();
  let wall = performance.now();
  let cpu = process.cpuUsage();
  return {
    costs,
    mark(stage) {
      const spent = process.cpuUsage(cpu);
      const now = performance.now();
      const before = costs.get(stage) ?? { wall: 0, cpu: 0 };
      costs.set(stage, {
        wall: before.wall + now - wall,
        cpu: before.cpu + (spent.user + spent.system) / 1000,
      });
      wall = now;
      cpu = process.cpuUsage();
    },
  };
}
