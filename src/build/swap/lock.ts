import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Somebody else is building. */
export class LockedError extends Error {
  override readonly name = 'LockedError';
}

/**
 * Takes the one lock of a site, so that two builds never write into each other. A lock whose
 * process is gone was left by a build that was killed: it is taken over.
 * @param file absolute path; its folder must exist
 * @returns what gives the lock back
 * @throws LockedError, with the sentence for the editor
 */
export function takeLock(file: string): () => void {
  for (;;) {
    try {
      placeLock(file);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readOrEmpty(file);
    if (isAlive(Number(holder))) {
      throw new LockedError(
        `Ya hay otra construcción en marcha (proceso ${holder}). Espere a que termine. ` +
          `Si está seguro de que no hay ninguna, borre «${file}».`,
      );
    }
    removeDeadLock(file, holder);
  }
}

/** The lock appears with its number in it: an empty one would look dead to others. */
function placeLock(file: string): void {
  const own = `${file}.new.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Of several processes that find the same dead lock only one moves it away; none moves a live one. */
function removeDeadLock(file: string, holder: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  // Between reading and moving another build may have taken the lock: give it back to that one.
  if (readOrEmpty(aside) === holder) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
