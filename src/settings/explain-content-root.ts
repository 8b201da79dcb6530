import { statSync } from 'node:fs';
import path from 'node:path';
import { explainSystemError } from './explain-system-error.ts';
import { explainFolderName } from './explain-folder-name.ts';

/**
 * Why the folder that `GLOSA_ROOT` names holds no content; null where it holds some.
 * @param folder absolute
 */
export function explainContentRoot(value: string, folder: string): string | null {
  // Without it the project's own content counts, whose faults the check of content tells.
  if (value === '') return null;
  const wrongName = explainFolderName(value);
  if (wrongName) return wrongName;
  try {
    if (statSync(path.join(folder, 'content'), { throwIfNoEntry: false })?.isDirectory())
      return null;
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      return `La carpeta «${folder}» no existe. GLOSA_ROOT nombra la carpeta que contiene «content»; sin GLOSA_ROOT vale la del proyecto.`;
  } catch (error) {
    return explainSystemError(folder, error);
  }
  const parent =
    path.basename(folder) === 'content' ? ` ¿Quiso decir «${path.dirname(folder)}»?` : '';
  return `No hay ninguna carpeta «content» en «${folder}». GLOSA_ROOT nombra la carpeta que la contiene.${parent}`;
}
