import { existsSync } from 'node:fs';
import path from 'node:path';
import { toDigest } from '../load/digest.ts';
import { indexSite } from '../search/index-site.ts';
import { listBelow } from './list-below.ts';
import {
  isIntact,
  type PageManifest,
  type PublishedPage,
  readWrittenFile,
  takeOver,
} from './page-manifest.ts';

const FOLDER = 'pagefind';
const ARTICLE_PAGE = /^articulos\/[^/]+\/index\.html$/u;

/**
 * Puts the search index into the new site: the published one where no article's page differs,
 * else a new one. Pagefind keeps nothing from one run to the next: one article means all.
 * @param pages of the new site; each article's page is among them
 * @param timeZone of the newsroom, the same under one code digest
 * @returns the files of the index, for the manifest
 */
export async function publishSearch(
  { published, fresh }: { readonly published: string; readonly fresh: string },
  manifest: PageManifest,
  pages: PageManifest,
  timeZone: string,
): Promise<Map<string, PublishedPage>> {
  const articles = [...pages].filter(([file]) => ARTICLE_PAGE.test(file)).sort();
  const key = toDigest(JSON.stringify(articles.map(([file, page]) => [file, page.key])));
  const kept = [...manifest].filter(([file]) => file.startsWith(`${FOLDER}/`));
  const isSame = kept.every(([file, page]) => page.key === key && isIntact(published, file, page));
  if (kept.length > 0 && isSame) {
    for (const [file] of kept) takeOver(published, fresh, file);
    return new Map(kept);
  }
  await indexSite(fresh, timeZone);
  const folder = path.join(fresh, FOLDER);
  return new Map(
    (existsSync(folder) ? listBelow(folder) : []).map((name) => [
      `${FOLDER}/${name}`,
      { key, ...readWrittenFile(folder, name) },
    ]),
  );
}
