import { toXmlText } from '../../exports/xml.ts';
import { toDigest } from '../../load/digest.ts';
import { runPagefind } from './run-pagefind.ts';
import { type SearchIndex, toSourcesKey } from './search-index.ts';
import type { SearchSource } from './search-source.ts';

/** Widgets that no page of ours uses. */
const WIDGET = /^pagefind-(?:highlight|(?:[a-z]+-)?ui)\./u;

/**
 * An index as Pagefind itself makes it, of all articles at once: whatever its version writes. It
 * takes as long as there are articles.
 * @param articles in the order of their addresses
 */
export function createPlainIndex(articles: readonly SearchSource[]): SearchIndex {
  return {
    key: toDigest('plain', toSourcesKey(articles)),
    async makeFiles() {
      const documents = articles.map(({ toDocument }) => {
        const { url, moment, html } = toDocument();
        const sort = `<meta data-pagefind-sort="published[content]" content="${toXmlText(moment)}">`;
        return { url, html: html.replace('<head>', `$&${sort}`) };
      });
      const files = await runPagefind(documents);
      return files.filter(({ path }) => !WIDGET.test(path));
    },
  };
}
