import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * After an installation: the package of Node brings 67 MB of headers, for those who compile parts of
 * their own, in a folder that it needs no more once its program stands in `bin`.
 */
rmSync(fileURLToPath(new URL('../node_modules/node/node_modules', import.meta.url)), {
  recursive: true,
  force: true,
});
