import { expect, test, vi } from 'vitest';
import type { Article } from '../../load/read-article.ts';
import type { Library } from '../../load/read-library.ts';
import type { Entry } from '../../load/read-registers.ts';
import { toSearchSources } from './search-source.ts';

const ANA = {
  ref: 'person:ana',
  kind: 'person',
  data: { name: 'Ana', description: 'Uno.', private: false },
};
const readHtml = vi.fn(() => '<p>Ana</p><img src="/a.png">');
const ARTICLE = {
  slug: 'uno',
  digest: 'd1',
  meta: { title: 'Uno', published: '2026-01-01', topics: [], added: [] },
  annotated: {
    annotations: { mentions: [{ ref: 'person:ana' }, { ref: 'person:ana' }] },
    get html() {
      return readHtml();
    },
  },
};

test('an article that was stored is not read until its document is asked for', () => {
  const [source] = toSources();
  expect(readHtml).not.toHaveBeenCalled();
  const document = source?.toDocument();
  expect(document?.text.blocks).toEqual([['Ana']]);
  expect(document?.filters).toContainEqual(['person', 'Ana']);
});

test.each([
  ['as before', ARTICLE, ANA, true],
  ['of another text', { ...ARTICLE, digest: 'd2' }, ANA, false],
  ['of somebody who is called otherwise now', ARTICLE, toAna({ name: 'Eva' }), false],
  ['of somebody who is private now', ARTICLE, toAna({ private: true }), false],
  ['of somebody who is described otherwise now', ARTICLE, toAna({ description: 'Dos.' }), true],
])('an article %s', (_, article, entry, isSame) => {
  const [before] = toSources();
  const [after] = toSources([article], entry);
  expect(after?.key === before?.key).toBe(isSame);
});

test('of an article that was not stored only the document tells whether it is the same', () => {
  const { digest: _, ...fresh } = ARTICLE;
  const [first] = toSources([fresh]);
  expect(toSources([fresh])[0]?.key).toBe(first?.key);
  readHtml.mockReturnValueOnce('<p>Eva</p>');
  expect(toSources([fresh])[0]?.key).not.toBe(first?.key);
});

test('articles stand in the order of their addresses', () => {
  const sources = toSources(['b', 'a', 'a-1'].map((slug) => ({ ...ARTICLE, slug })));
  expect(sources.map(({ slug }) => slug)).toEqual(['a', 'a-1', 'b']);
});

function toAna(data: object): object {
  return { ...ANA, data: { ...ANA.data, ...data } };
}

function toSources(articles: readonly object[] = [ARTICLE], entry: object = ANA) {
  const library = {
    site: { timeZone: 'Europe/Madrid' },
    entries: [entry as Entry],
    articles: articles as readonly Article[],
  } as unknown as Library;
  return toSearchSources(library);
}
