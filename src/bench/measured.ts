import { readTextOrEmpty } from '../load/read-if-there.ts';
import type { Cost } from '../build/stopwatch.ts';

/** What a process that built a site tells the bench, as a line of JSON. */
export interface Measured {
  /** Milliseconds of the whole process, its start included. */
  readonly wall: number;
  readonly cpu: number;
  /** Of that, what other programs took that it started. */
  readonly children: number;
  /** Bytes; of this process alone. */
  readonly peakMemory: number;
  /** By stage; nothing where the process has but one. */
  readonly costs: Readonly<Record<string, Cost>>;
  readonly counts: Readonly<Record<string, number>>;
}

/** Says what this process has cost so far, with all that it started: it calls this last. */
export function sayMeasured(rest: Pick<Measured, 'costs' | 'counts'>): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const children = readChildrenCpu();
  const measured: Measured = {
    wall: performance.now(),
    cpu: (userCPUTime + systemCPUTime) / 1000 + children,
    children,
    peakMemory: maxRSS * 1024,
    ...rest,
  };
  console.log(JSON.stringify(measured));
}

/** Hertz of the clock in which Linux tells programs of CPU (`USER_HZ`, the same everywhere). */
const CLOCK = 100;
/** Fields of `/proc/self/stat` after the name (proc_pid_stat(5)): CPU of children that have ended. */
const [CUTIME, CSTIME] = [13, 14];

/** Milliseconds; none on systems that do not tell. */
function readChildrenCpu(): number {
  const stat = readTextOrEmpty('/proc/self/stat');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[CUTIME] ?? 0) + Number(fields[CSTIME] ?? 0);
  return (1000 * ticks) / CLOCK;
}
