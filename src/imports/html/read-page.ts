import { ImportFault } from '../import-fault.ts';
import { IMPORT_FAULTS } from '../messages.ts';
import type { FindPicture } from '../picture-bytes.ts';
import type { ImportedArticle } from '../types.ts';
import { readFacts } from './read-facts.ts';
import { parsePage, toArticle, toBody } from './to-article.ts';

/**
 * Reads a page that was saved, or a part of one that was copied.
 * @param what names the file in sentences
 * @throws ImportFault where it has no words
 */
export function readPage(html: string, what: string, findPicture: FindPicture): ImportedArticle {
  const page = parsePage(html);
  const facts = readFacts(page);
  const article = toArticle(toBody(page), {
    address: facts.address,
    takesTitle: true,
    statedTitle: facts.title,
    findPicture,
  });
  if (article.markdown.trim() === '') throw new ImportFault(IMPORT_FAULTS.noWords(what));
  const { siteName, address } = facts;
  return {
    title: article.title ?? facts.title,
    description: facts.description,
    published: facts.published,
    byline: facts.byline,
    topics: facts.topics,
    source: siteName === null ? null : { name: siteName, ...(address && { url: address }) },
    markdown: article.markdown,
    pictures: article.pictures,
    remarks: article.remarks,
  };
}
