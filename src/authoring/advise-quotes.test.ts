import { expect, test } from 'vitest';
import type { Article } from '../load/read-article.ts';
import { adviseQuotes } from './advise-quotes.ts';

const SAID = 'La cosecha de este año será la mejor de la década';

/** An article that quotes one speaker once. */
function toArticle(slug: string, published: string, words: string, form = 'direct'): Article {
  const claim = {
    id: `c-${slug}`,
    form,
    speaker: { type: 'entry', ref: 'person:ana' },
    ranges: [{ start: 0, end: words.length }],
  };
  return {
    slug,
    file: `content/articles/${slug}.md`,
    meta: { published },
    annotated: { text: words, annotations: { claims: [claim] } },
  } as unknown as Article;
}

const toLine = (file: string): Promise<number> => Promise.resolve(file.length);

async function advise(...articles: readonly Article[]): Promise<string[]> {
  const problems = await adviseQuotes({ articles, site: null }, toLine);
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

test('a direct quote that differs from an older one by a few words is told, with the older one', async () => {
  const said = toArticle('b', '2023-01-02', SAID.replace('mejor', 'peor'));
  expect(await advise(said, toArticle('a', '2023-01-01', SAID))).toEqual([
    'content/articles/b.md:21 La cita directa de «c-b» difiere de la que da content/articles/a.md:21: dice «peor» por «mejor». ' +
      'Corrija la que no sea exacta; si las dos lo son, dígalo en «answers».',
  ]);
});

test('nothing is told of the same words, of words that are no direct quote, or a second time', async () => {
  const first = toArticle('a', '2023-01-01', SAID);
  const other = SAID.replace('mejor', 'peor');
  expect(await advise(first, toArticle('b', '2023-01-02', `«${SAID}»`))).toEqual([]);
  expect(await advise(first, toArticle('b', '2023-01-02', other, 'mixed'))).toEqual([]);
  const again = [toArticle('b', '2023-01-02', other), toArticle('c', '2023-01-03', other)];
  expect(await advise(first, ...again)).toHaveLength(1);
});
