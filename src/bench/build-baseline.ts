import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import { stringify } from 'yaml';
import { toCorpusArticle } from '../tests/corpus/corpus-article.ts';
import { toCorpusRegisters } from '../tests/corpus/corpus-registers.ts';
import type { CorpusSize } from '../tests/corpus/corpus.ts';

/**
 * Writes the corpus as plain Markdown: the fields that Astro's blog example reads, and the same
 * prose. Nothing of it is annotated.
 */
export async function writeBaselineCorpus(folder: string, size: CorpusSize): Promise<void> {
  const registers = toCorpusRegisters(size.entries);
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < size.articles; index += 1) {
    const { slug, meta, body } = toCorpusArticle(index, registers);
    const { title, description, published } = meta;
    const frontMatter = stringify({ title, description, pubDate: published });
    await writeFile(path.join(folder, `${slug}.md`), `---\n${frontMatter}---\n\n${body}\n`);
  }
}

/**
 * Builds the template of `baseline/` with Astro's own Markdown engine. Its parts come with
 * `npm ci --prefix src/bench`.
 * @param folder inside the project, where Astro finds its packages; nothing else is in it
 */
export async function buildBaseline(folder: string, content: string): Promise<void> {
  process.env['BASELINE_CONTENT'] = content;
  // A copy: Astro writes types into the root that it builds.
  const root = path.join(folder, 'root');
  await cp(fileURLToPath(new URL('baseline', import.meta.url)), root, { recursive: true });
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
