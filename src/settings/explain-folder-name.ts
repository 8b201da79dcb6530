import path from 'node:path';
import { FOLDER_FAULTS } from './messages.ts';

/** What a shell, or a file of settings, has left as it was written: `$HOME`, `%CD%`, `*`, quotes around all. */
const UNREPLACED = /\$\{?\w+\}?|%\w+%|\*|^["'](?=.*["']$)/u;
const INVISIBLE = /[\p{Cc}\p{Cf}]/u;
/** Of another machine, as `rsync` and `scp` name it, or of a disk of Windows. */
const REMOTE = /^[\w.@-]+:|^\\\\/u;

/** Why a value names no folder that anybody means; null where it may name one. */
export function explainFolderName(value: string): string | null {
  if (value.startsWith('~')) return FOLDER_FAULTS.tilde(value);
  if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(value)) return FOLDER_FAULTS.address(value);
  if (value !== value.trim()) return FOLDER_FAULTS.space(value);
  const left = UNREPLACED.exec(value)?.[0];
  if (left !== undefined) return FOLDER_FAULTS.unreplaced(value, left);
  if (INVISIBLE.test(value)) return FOLDER_FAULTS.invisible(value);
  if (REMOTE.test(value) && path.sep === '/') return FOLDER_FAULTS.remote(value);
  return null;
}
