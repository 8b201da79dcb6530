import { existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACKAGES = new URL('../node_modules/', import.meta.url);
/** Tools of the tests and the type check, which nobody debugs here: their source maps take 12 MB. */
const TOOLS = ['html-validate', 'yaml-language-server', 'lru-cache', 'tldts'];

/**
 * After an installation: the package of Node brings 67 MB of headers, for those who compile parts of
 * their own, in a folder that it needs no more once its program stands in `bin`.
 */
rmSync(fileURLToPath(new URL('node/node_modules', PACKAGES)), { recursive: true, force: true });

for (const tool of TOOLS) {
  const folder = new URL(`${tool}/`, PACKAGES);
  // An installation without the tools of development.
  if (!existsSync(folder)) continue;
  for (const file of readdirSync(folder, { recursive: true }))
    if (file.endsWith('.map')) rmSync(new URL(file, folder));
}
