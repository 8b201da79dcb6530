import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What tells a process from every other: its number alone is given again and again. */
export interface ProcessIdentity {
  /** For people. */
  readonly host: string;
  /**
   * Where process numbers mean the same: one start of one machine, and there one container. Two
   * containers may share a folder, and each has its own process 1.
   */
  readonly realm: string;
  readonly pid: number;
  /** When it began, as the system says it; empty where that does not. */
  readonly started: string;
}

/** What the system says of a process. */
interface ProcessState {
  /** Killed, and only kept until its parent asks; in a container that may be never. */
  readonly isZombie: boolean;
  readonly started: string;
}

/** Field 22 of `/proc/<pid>/stat`, counted from field 3: proc_pid_stat(5). */
const STARTED = 22 - 3;

export function identifyProcess(): ProcessIdentity {
  const { pid } = process;
  return { host: hostname(), realm: findRealm(), pid, started: readState(pid)?.started ?? '' };
}

/** Whether a process of this realm still runs. */
export function isRunning({ pid, started }: ProcessIdentity): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const state = readState(pid);
  // Of a process of somebody else the system may say nothing.
  if (!state || state.started === '' || started === '') return true;
  return !state.isZombie && state.started === started;
}

/** The realm of this process. */
export function findRealm(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

function readState(pid: number): ProcessState | null {
  if (process.platform !== 'linux') return { isZombie: false, started: askForStart(pid) };
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in parentheses and may hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { isZombie: fields[0] === 'Z', started: fields[STARTED] ?? '' };
  } catch {
    return null;
  }
}

/** Other systems have a program for it, or nothing. */
function askForStart(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
