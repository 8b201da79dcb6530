import { existsSync } from 'node:fs';
import { readOwnership } from './own-files.ts';
import { OUTPUT_FAULTS } from '../messages.ts';

/** Why a folder holds no site of ours that could be shown or compressed; null where it does. */
export function explainMissingSite(published: string): string | null {
  if (readOwnership(published)) return null;
  return existsSync(published)
    ? OUTPUT_FAULTS.noSite(published)
    : OUTPUT_FAULTS.noFolder(published);
}
