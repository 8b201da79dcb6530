import { inspect } from 'node:util';
import { ContentError } from '../load/content-error.ts';
import { isFrameError } from '../html/frame-error.ts';
import { LockedError } from './swap/lock.ts';
import { InTheWayError } from './swap/others-files.ts';
import { FAILURES } from './messages.ts';

/** How systems and bundlers say that nothing more can be written: the reason may be wrapped. */
const DISK_FULL = /\b(?:ENOSPC|EDQUOT|EFBIG)\b|no space left on device|os error 28/iu;
const OTHER_DISK = /\bEXDEV\b/u;

/** Why a build failed and what to do, in Spanish; what the program itself did wrong stands below. */
export function explainFailure(error: unknown): string {
  if (error instanceof LockedError) return error.message;
  if (isFrameError(error)) return FAILURES.frame(error.message);
  if (error instanceof ContentError) return FAILURES.content(error.message);
  if (error instanceof InTheWayError) return FAILURES.inTheWay(error.message);
  const details = inspect(error, { depth: 4 });
  if (DISK_FULL.test(details)) return FAILURES.diskFull;
  if (OTHER_DISK.test(details)) return FAILURES.otherDisk;
  const refused = findRefusal(error);
  if (refused) return FAILURES.refused(refused);
  return FAILURES.program(details);
}

/** @returns the path that the system did not let be changed, if that is the failure */
function findRefusal(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return null;
  const isRefusal = ['EACCES', 'EPERM', 'EROFS', 'EBUSY'].includes(String(error.code));
  return isRefusal ? String(error.path) : null;
}
