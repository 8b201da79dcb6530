import { existsSync } from 'node:fs';
import { readOwnership } from './own-files.ts';

/** Why a folder holds no site of ours that could be shown or compressed; null where it does. */
export function explainMissingSite(published: string): string | null {
  if (readOwnership(published)) return null;
  return existsSync(published)
    ? `En «${published}» no hay ningún sitio construido. Ejecute antes «npm run build».`
    : `No existe «${published}». Ejecute antes «npm run build».`;
}
