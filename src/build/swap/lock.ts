import { randomUUID } from 'node:crypto';
import {
  closeSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { findRealm, identifyProcess, isRunning, type ProcessIdentity } from './process-identity.ts';
import { LOCK_FAULTS } from '../messages.ts';
import { readIfThere } from '../../load/read-if-there.ts';

export interface Lock {
  /**
   * Call it before what must never be done twice at once.
   * @throws LockedError where another build took this one for dead, after a machine that slept
   */
  readonly assertHeld: () => void;
  readonly release: () => void;
}

/** Of a lock that may not be read, as somebody else's with narrow permissions: only its signs count. */
const UNKNOWN_HOLDER = { id: '', host: '', realm: '', pid: 0, started: '' } as const;

/** Somebody else is building. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

/** What the file of a lock says. */
interface Holder extends ProcessIdentity {
  /** Of this one lock. */
  readonly id: string;
}

/** A build writes to its lock so often … */
const SIGN_MS = 20_000;
/**
 * … and counts as dead, for those who cannot see its process, when it has not for so long. While it
 * reads or writes thousands of pages it gives no sign, on a slow machine for a minute.
 */
const SILENCE_MAX_MS = 5 * 60_000;

/**
 * Takes several locks, all or none, so that two builds never write into each other: one of the
 * project, whatever its outputs, and one of the output, whatever the projects. A lock whose process
 * is gone was left by a build that was killed: it is taken over.
 * @param files absolute paths; their folders must exist
 * @throws LockedError, with the sentence for the editor
 */
export function takeLocks(files: readonly string[]): Lock {
  const locks: Lock[] = [];
  const release = (): void => {
    for (const lock of locks.splice(0)) lock.release();
  };
  try {
    for (const file of files) locks.push(takeLock(file));
  } catch (error) {
    release();
    throw error;
  }
  return {
    assertHeld: () => {
      for (const lock of locks) lock.assertHeld();
    },
    release,
  };
}

function takeLock(file: string): Lock {
  const holder: Holder = { id: randomUUID(), ...identifyProcess() };
  const text = JSON.stringify(holder);
  const own = `${file}.${holder.id}`;
  // The lock appears with its holder in it: an empty one would look dead to others.
  writeFileSync(own, text);
  const descriptor = openSync(own, 'r+');
  try {
    placeLock(own, file);
  } catch (error) {
    closeSync(descriptor);
    throw error;
  } finally {
    rmSync(own);
  }
  // Written, not touched: the time is then that of the disk's machine, as for all who compare it.
  const timer = setInterval(() => {
    try {
      writeSync(descriptor, text, 0);
    } catch {
      // A disk that is away for a moment: `assertHeld` asks again before it counts.
    }
  }, SIGN_MS);
  timer.unref();
  const isHeld = (): boolean => readLock(file) === text;
  return {
    assertHeld: () => {
      if (!isHeld()) throw new LockedError(LOCK_FAULTS.lost);
    },
    release: () => {
      clearInterval(timer);
      closeSync(descriptor);
      if (isHeld()) rmSync(file, { force: true });
    },
  };
}

/** @throws LockedError where the lock is held */
function placeLock(own: string, file: string): void {
  for (;;) {
    try {
      linkSync(own, file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const text = readLock(file);
    const holder = text === null ? UNKNOWN_HOLDER : parseHolder(text);
    if (holder && isAlive(holder, file, own)) throw new LockedError(explain(holder, file));
    removeDeadLock(file, text, own);
  }
}

/** @returns what the lock says; empty where it is gone, null where it may not be read */
function readLock(file: string): string | null {
  try {
    return readIfThere(file)?.toString() ?? '';
  } catch {
    return null;
  }
}

/** @returns null where no build wrote it */
function parseHolder(text: string): Holder | null {
  try {
    const said: unknown = JSON.parse(text);
    // Versions before 0.2 wrote their process number alone.
    if (typeof said === 'number')
      return { id: '', host: '', realm: findRealm(), pid: said, started: '' };
    const { pid, realm } = said as Holder;
    return typeof pid === 'number' && typeof realm === 'string' ? (said as Holder) : null;
  } catch {
    return null;
  }
}

/** Processes elsewhere cannot be seen, but their signs can: both files have the time of one disk. */
function isAlive(holder: Holder, file: string, own: string): boolean {
  if (holder.realm === findRealm()) return isRunning(holder);
  const sign = statSync(file, { throwIfNoEntry: false });
  return sign !== undefined && statSync(own).mtimeMs - sign.mtimeMs <= SILENCE_MAX_MS;
}

function explain({ realm, host, pid }: Holder, file: string): string {
  if (realm === '') return LOCK_FAULTS.unreadable(SILENCE_MAX_MS / 60_000, file);
  return realm === findRealm()
    ? LOCK_FAULTS.here(pid, file)
    : LOCK_FAULTS.elsewhere(host, SILENCE_MAX_MS / 60_000, file);
}

/**
 * Of several processes that find the same dead lock only one moves it away. Whoever moves a live one,
 * because another process took the lock between reading and moving, gives it back.
 */
function removeDeadLock(file: string, dead: string | null, own: string): void {
  const aside = `${own}.dead`;
  try {
    renameSync(file, aside);
    if (readLock(aside) !== dead) linkSync(aside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Gone already, or taken by a third one: then `assertHeld` tells the second.
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
