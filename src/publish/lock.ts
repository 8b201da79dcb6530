import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';

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
      const handle = openSync(file, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(readOrEmpty(file));
    if (isAlive(holder)) {
      throw new LockedError(
        `Ya hay otra construcción en marcha (proceso ${holder}). Espere a que termine. ` +
          `Si está seguro de que no hay ninguna, borre «${file}».`,
      );
    }
    removeDeadLock(file, holder);
  }
}

/** Of several processes that find the same dead lock only one moves it away; none moves a live one. */
function removeDeadLock(file: string, holder: number): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  // Between reading and moving another build may have taken the lock: give it back to that one.
  if (Number(readOrEmpty(aside)) === holder) rmSync(aside, { force: true });
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
