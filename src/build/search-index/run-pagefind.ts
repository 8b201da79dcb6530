import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../../exports/search/to-search-document.ts';
import type { IndexFile } from './pagefind-file.ts';

export { close };

/**
 * Has Pagefind index some articles; call {@link close} after the last time.
 * @param documents in the order in which their pages will be numbered
 * @returns all files that Pagefind would write
 * @throws Error with what Pagefind says is wrong
 */
export async function runPagefind(
  documents: readonly Pick<SearchDocument, 'url' | 'html'>[],
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'es' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { url, html } of documents) {
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}
