import { existsSync } from 'node:fs';
import path from 'node:path';
import { fail } from './fail.ts';
import { CALL_FAULTS } from './messages.ts';

/** Ends where a folder holds no `content/`: new files there would belong to no site. */
export function requireContent(root: string): void {
  if (!existsSync(path.join(root, 'content'))) fail(CALL_FAULTS.noContent(root));
}
