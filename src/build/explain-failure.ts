import { inspect } from 'node:util';
import { ContentError } from '../load/content-error.ts';
import { isFrameError } from '../html/frame-error.ts';
import { LockedError } from './swap/lock.ts';
import { InTheWayError } from './swap/others-files.ts';

const UNCHANGED = 'El sitio publicado sigue como estaba.';
/** How systems and bundlers say that nothing more can be written: the reason may be wrapped. */
const DISK_FULL = /\b(?:ENOSPC|EDQUOT|EFBIG)\b|no space left on device|os error 28/iu;
const OTHER_DISK = /\bEXDEV\b/u;

/** Why a build failed and what to do, in Spanish; what the program itself did wrong stands below. */
export function explainFailure(error: unknown): string {
  if (error instanceof LockedError) return error.message;
  if (isFrameError(error)) return `${error.message}\n\n${UNCHANGED}`;
  if (error instanceof ContentError) return `${error.message}\n\nNo se ha publicado nada.`;
  if (error instanceof InTheWayError) return `${error.message} ${UNCHANGED}`;
  const details = inspect(error, { depth: 4 });
  if (DISK_FULL.test(details))
    return `No queda espacio en el disco. Libere espacio y repita. ${UNCHANGED}`;
  if (OTHER_DISK.test(details))
    return `El sistema no deja cambiar de lugar la carpeta de salida: está en otro disco que las de alrededor, o en la capa de una imagen de contenedor. Publique en una carpeta nueva con OUT_DIR. ${UNCHANGED}`;
  const refused = findRefusal(error);
  if (refused)
    return `No hay permiso para escribir o borrar «${refused}». Délo o elija otra carpeta con OUT_DIR, y repita. ${UNCHANGED}`;
  return `La construcción ha fallado por un error del programa. ${UNCHANGED}\n\n${details}`;
}

/** @returns the path that the system did not let be changed, if that is the failure */
function findRefusal(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return null;
  const isRefusal = ['EACCES', 'EPERM', 'EROFS', 'EBUSY'].includes(String(error.code));
  return isRefusal ? String(error.path) : null;
}
