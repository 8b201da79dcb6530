import type { SearchSource } from '../../build/search-index/search-source.ts';
import { toSearchDocument } from '../../exports/search/to-search-document.ts';
import type { Entry } from '../../load/read-registers.ts';
import type { ArticleMeta } from '../../schema/article.ts';

/** An article as far as the search reads it. */
export interface SearchedSample {
  readonly slug: string;
  readonly person: string;
  readonly published: string;
  readonly text: string;
  /** Else what no test asks for. */
  readonly meta?: Partial<Pick<ArticleMeta, 'title' | 'description' | 'added'>>;
}

/** An article for the index of a site in Madrid. */
export function toSampleSource({
  slug,
  person,
  published,
  text,
  meta: own,
}: SearchedSample): SearchSource {
  const mentioned = [{ kind: 'person', data: { name: person, private: false } } as Entry];
  const meta = {
    ...{ title: `Sobre ${person}`, description: '', published, topics: [], added: [] },
    ...own,
  };
  const html = `<p>${text}</p>`;
  return {
    slug,
    key: JSON.stringify([person, published, text, own]),
    toDocument: () => toSearchDocument({ slug, meta, html, mentioned }, 'Europe/Madrid'),
  };
}
