import { FOLDER_FAULTS } from './messages.ts';

/**
 * Why the system does not let a folder be used.
 * @throws the error itself where it is none of the system's
 */
export function explainSystemError(folder: string, error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return FOLDER_FAULTS.refused(folder, String(error.code));
}
