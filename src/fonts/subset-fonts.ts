import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createBrokenFiles } from '../kept/broken-files.ts';
import { makeFolder, removeKept } from '../kept/place-file.ts';
import { type BrokenListener, readKept } from '../kept/read-kept.ts';
import { readSealed, writeSealed } from '../kept/sealed-file.ts';
import { toFontCss } from './font-css.ts';
import { FALLBACK_FONTS } from './metrics.ts';
import { FONT_SUBSETS } from './subsets.ts';

const require = createRequire(import.meta.url);
/** Made fonts outlive builds, as drawn images do. */
const CACHE = 'node_modules/.cache/glosa/fonts/';
/** The sums of the files, beside them: fonts are used as they are. */
const SUMS = 'sums.json';
/** Changes whenever the same sources would give other files. */
const MAKER_VERSION = '2';

/**
 * Astro integration: makes the font files and their style sheet before the build or the dev
 * server starts, keeps them beside the packages that they come from, and lets pages import them as `glosa:fonts.css` and
 * `glosa:newsreader-roman.woff2?url`. Vite gives them hashed names and the site's base path.
 */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'glosa-fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, logger }) => {
        const broken = createBrokenFiles(fileURLToPath(config.root));
        const folder = fileURLToPath(await makeFontFiles(new URL(CACHE, config.root), broken.add));
        const sentence = broken.toSentence();
        if (sentence) logger.warn(sentence);
        updateConfig({
          vite: {
            resolve: {
              alias: [
                { find: /^glosa:(?=fonts\.css|newsreader-|companion)/u, replacement: folder },
              ],
            },
          },
        });
      },
    },
  };
}

/** Makes the files unless they are there; the folder's name is a hash of all that goes into them. */
export async function makeFontFiles(cache: URL, onBroken: BrokenListener): Promise<URL> {
  const sources = await Promise.all(
    FONT_SUBSETS.map(async (subset) => ({
      subset,
      bytes: await readFile(toSourcePath(subset.source)),
    })),
  );
  const hash = createHash('sha256')
    .update(MAKER_VERSION)
    .update(JSON.stringify([FONT_SUBSETS, FALLBACK_FONTS]));
  for (const { bytes } of sources) hash.update(bytes);
  const key = hash.digest('hex').slice(0, 16);
  const folder = new URL(`${key}/`, cache);
  if (isWhole(folder, onBroken)) return folder;

  // Most builds find them made, and need nothing of what cuts them.
  const { makeSubset } = await import('./make-subset.ts');
  const fonts = await Promise.all(sources.map(({ subset, bytes }) => makeSubset(bytes, subset)));
  // Written aside first: a build that is stopped half-way leaves no half folder behind.
  const draft = new URL(`${key}-${process.pid}/`, cache);
  makeFolder(fileURLToPath(cache));
  await mkdir(draft, { recursive: true });
  const files = new Map<string, string | Buffer>([
    ...fonts.map(({ subset, woff2 }) => [`${subset.name}.woff2`, woff2] as const),
    ['fonts.css', toFontCss(fonts)],
  ]);
  for (const [name, content] of files) await writeFile(new URL(name, draft), content);
  const sums = [...files].map(([name, content]) => [name, toSum(content)]);
  writeSealed(fileURLToPath(new URL(SUMS, draft)), JSON.stringify(Object.fromEntries(sums)));
  removeKept(path.resolve(fileURLToPath(folder)));
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true });
    // Another build made the same files meanwhile.
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/** Whether all files are there as they were written. */
function isWhole(folder: URL, onBroken: BrokenListener): boolean {
  const sums = readSealed(fileURLToPath(new URL(SUMS, folder)), onBroken);
  if (!sums) return false;
  return Object.entries<string>(JSON.parse(sums.toString())).every(([name, sum]) => {
    const file = fileURLToPath(new URL(name, folder));
    const bytes = readKept(file, onBroken);
    if (bytes && toSum(bytes) === sum) return true;
    onBroken(file);
    return false;
  });
}

function toSum(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function toSourcePath(source: string): string {
  return require.resolve(`@fontsource-variable/${source}.woff2`);
}
