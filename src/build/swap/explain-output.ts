import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { findMounts } from './mount-points.ts';
import { toNameList } from './others-files.ts';
import { OWN_FILES, readOwnership } from './own-files.ts';
import type { BuildFolders } from './build-folders.ts';

/**
 * Why a site cannot be published into a folder as it is now; null where it can. Asked before any
 * work, and nothing is made or changed.
 * @param folders of a real path
 */
export function explainOutput({ published, folder }: BuildFolders): string | null {
  if (existsSync(published)) {
    if (!isWritable(published)) return toPermissionProblem(published);
    const [mount] = findMounts(published);
    if (mount === published)
      return `«${published}» es un disco o volumen montado y no se puede cambiar de una vez por otra carpeta. Publique en una carpeta dentro de él, por ejemplo OUT_DIR=${path.join(published, 'sitio')}.`;
    if (mount !== undefined)
      return `En «${mount}», dentro de la carpeta de salida, hay un disco o volumen montado. Desmóntelo o elija otra carpeta con OUT_DIR.`;
    const names = readdirSync(published);
    if (names.length > 0 && !readOwnership(published))
      return `En «${published}» hay archivos que ninguna construcción ha puesto ahí: ${toNameList(names.sort())}. El sitio los sustituiría. Elija una carpeta nueva o vacía; si el sitio debe ir junto a ellos, cree en ella un archivo vacío llamado «${OWN_FILES}» y se conservarán.`;
  }
  const parent = findExisting(path.dirname(published));
  if (!isWritable(parent))
    return `${toPermissionProblem(parent)} La construcción trabaja junto a la carpeta de salida y la cambia entera.`;
  const work = findExisting(folder);
  if (statSync(work).dev !== statSync(parent).dev)
    return `«${work}» está en otro disco que «${published}», y las construcciones trabajan ahí. Bórrela o elija otra carpeta con OUT_DIR.`;
  return isWritable(work) ? null : toPermissionProblem(work);
}

function toPermissionProblem(folder: string): string {
  return `No hay permiso para escribir en «${folder}». Délo, o elija con OUT_DIR una carpeta dentro de otra en la que pueda escribir.`;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findExisting(folder: string): string {
  return existsSync(folder) ? folder : findExisting(path.dirname(folder));
}
