import { inspect } from 'node:util';
import { ContentError } from '../load/content-error.ts';
import { LockedError } from './swap/lock.ts';

const UNCHANGED = 'El sitio publicado sigue como estaba.';
/** How systems and bundlers say that nothing more can be written: the reason may be wrapped. */
const DISK_FULL = /\b(?:ENOSPC|EDQUOT|EFBIG)\b|no space left on device|os error 28/iu;
const OTHER_DISK = /\bEXDEV\b/u;

/** Why a build failed and what to do, in Spanish; what the program itself did wrong stands below. */
export function explainFailure(error: unknown): string {
  if (error instanceof LockedError) return error.message;
  if (error instanceof ContentError) return `${error.message}\n\nNo se ha publicado nada.`;
  const details = inspect(error, { depth: 4 });
  if (DISK_FULL.test(details))
    return `No queda espacio en el disco. Libere espacio y repita. ${UNCHANGED}`;
  if (OTHER_DISK.test(details))
    return `La carpeta de OUT_DIR está en otro disco que el programa. Construya en uno del mismo y copie después el resultado. ${UNCHANGED}`;
  return `La construcción ha fallado por un error del programa. ${UNCHANGED}\n\n${details}`;
}
