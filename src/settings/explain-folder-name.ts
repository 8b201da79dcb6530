import { FOLDER_FAULTS } from './messages.ts';

/** Why a value names no folder that anybody means; null where it may name one. */
export function explainFolderName(value: string): string | null {
  if (value.startsWith('~')) return FOLDER_FAULTS.tilde(value);
  if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(value)) return FOLDER_FAULTS.address(value);
  if (value !== value.trim()) return FOLDER_FAULTS.space(value);
  return null;
}
