import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import { stringify } from 'yaml';
import { toCorpusArticle } from '../tests/corpus/corpus-article.ts';
import { drawCorpusPictures, toCorpusImage } from '../tests/corpus/corpus-pictures.ts';
import { toCorpusRegisters } from '../tests/corpus/corpus-registers.ts';
import type { CorpusSize } from '../tests/corpus/corpus.ts';

/** Where the pictures are, beside the articles. */
const IMAGES = 'images';

/**
 * Writes the corpus as plain Markdown: the fields that Astro's blog example reads, and the same
 * prose. Nothing of it is annotated. Where it has pictures, they are those of our own side.
 */
export async function writeBaselineCorpus(folder: string, size: CorpusSize): Promise<void> {
  const registers = toCorpusRegisters(size.entries);
  await mkdir(path.join(folder, IMAGES), { recursive: true });
  for (const { file, bytes } of size.hasPictures ? await drawCorpusPictures() : [])
    await writeFile(path.join(folder, IMAGES, file), bytes);
  for (let index = 0; index < size.articles; index += 1) {
    const { slug, meta, body } = toCorpusArticle(index, registers);
    const { title, description, published } = meta;
    const image = size.hasPictures ? toCorpusImage(index) : undefined;
    const heroImage = image && { heroImage: `./${IMAGES}/${image.file}` };
    const frontMatter = stringify({ title, description, pubDate: published, ...heroImage });
    await writeFile(path.join(folder, `${slug}.md`), `---\n${frontMatter}---\n\n${body}\n`);
  }
}

/**
 * Builds the template of `baseline/` with Astro's own Markdown engine. Its parts come with
 * `npm ci --prefix src/bench`.
 * @param folder inside the project, where Astro finds its packages; nothing else is in it
 * @param hasPictures whether the template shows and makes pictures, as Astro's own does: `baseline-pictures/`
 */
export async function buildBaseline(
  folder: string,
  content: string,
  hasPictures: boolean,
): Promise<void> {
  process.env['BASELINE_CONTENT'] = content;
  // A copy: Astro writes types into the root that it builds.
  const root = path.join(folder, 'root');
  for (const part of hasPictures ? ['baseline', 'baseline-pictures'] : ['baseline'])
    await cp(fileURLToPath(new URL(part, import.meta.url)), root, { recursive: true });
  await symlink(path.join(import.meta.dirname, 'node_modules'), path.join(folder, 'node_modules'));
  const { default: sitemap } = createRequire(import.meta.url)('@astrojs/sitemap') as {
    default: () => AstroIntegration;
  };
  await build({
    root,
    configFile: false,
    outDir: path.join(folder, 'dist'),
    cacheDir: path.join(folder, 'cache'),
    site: 'https://banco.example',
    integrations: [sitemap()],
    devToolbar: { enabled: false },
    logLevel: 'warn',
  });
}
