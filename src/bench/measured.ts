import type { Cost } from '../build/stopwatch.ts';

/** What a process that built a site tells the bench, as a line of JSON. */
export interface Measured {
  /** Milliseconds of the whole process, its start included. */
  readonly wall: number;
  readonly cpu: number;
  /** Bytes; of this process alone. */
  readonly peakMemory: number;
  /** By stage; nothing where the process has but one. */
  readonly costs: Readonly<Record<string, Cost>>;
  readonly counts: Readonly<Record<string, number>>;
}

/** Says what this process has cost so far, all its threads together: it calls this last. */
export function sayMeasured(rest: Pick<Measured, 'costs' | 'counts'>): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const measured: Measured = {
    wall: performance.now(),
    cpu: (userCPUTime + systemCPUTime) / 1000,
    peakMemory: maxRSS * 1024,
    ...rest,
  };
  console.log(JSON.stringify(measured));
}
