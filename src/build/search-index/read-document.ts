import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../../schema/site.ts';
import { findArticleData } from '../../exports/search/built-page.ts';
import { type SearchDocument, toSearchDocument } from '../../exports/search/to-search-document.ts';

/**
 * Reads what the search index needs of a built page.
 * @param folder of the built site
 * @param file of the page in it
 * @param timeZone in which an article belongs to a year
 * @returns null where it is no article's page
 */
export function readDocument(
  folder: string,
  file: string,
  timeZone: Site['timeZone'],
): SearchDocument | null {
  const html = readFileSync(path.join(folder, file), 'utf8');
  const article = findArticleData(html);
  return article && toSearchDocument(`/${path.posix.dirname(file)}/`, html, article, timeZone);
}
