import { statSync } from 'node:fs';
import path from 'node:path';
import { explainSystemError } from './explain-system-error.ts';
import { explainFolderName } from './explain-folder-name.ts';
import { FOLDER_FAULTS } from './messages.ts';

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
      return FOLDER_FAULTS.missing(folder);
  } catch (error) {
    return explainSystemError(folder, error);
  }
  const meant = path.basename(folder) === 'content' ? path.dirname(folder) : null;
  return FOLDER_FAULTS.noContent(folder, meant);
}
