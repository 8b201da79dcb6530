import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** A font as satori takes it. */
interface ShareFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 600;
  readonly style: 'normal';
}

const FAMILY = '@fontsource-variable/newsreader/files/newsreader';
/** Western letters first; those of the second file serve names such as Erdoğan or Wałęsa. */
const SCRIPTS = ['latin', 'latin-ext'] as const;
/** The optical sizes (in points) at which the letters are drawn here. */
const CUTS = [
  { weight: 600, opticalSize: 72 },
  { weight: 400, opticalSize: 24 },
] as const;

let loaded: Promise<ShareFont[]> | undefined;

/** Newsreader at two weights, cut out of its variable font because satori takes static ones alone. */
export function getShareFonts(): Promise<ShareFont[]> {
  loaded ??= Promise.all(
    CUTS.flatMap(({ weight, opticalSize }) =>
      SCRIPTS.map(async (script) => ({
        name: `Newsreader ${script}`,
        data: await cut(script, weight, opticalSize),
        weight,
        style: 'normal' as const,
      })),
    ),
  );
  return loaded;
}

async function cut(script: string, weight: number, opticalSize: number): Promise<Buffer> {
  const file = createRequire(import.meta.url).resolve(`${FAMILY}-${script}-opsz-normal.woff2`);
  return subsetFont(await readFile(file), undefined, {
    keepAllGlyphs: true,
    targetFormat: 'sfnt',
    variationAxes: { wght: weight, opsz: opticalSize },
  });
}
