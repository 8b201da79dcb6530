import path from 'node:path';
import { format } from 'prettier';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { setLibrary } from '../../load/current-library.ts';
import { readLibrary } from '../../load/read-library.ts';
import { renderArticle } from './render-article.ts';

/** Small enough to read, with one of each thing that a page can show. */
const CONTENT = path.join(import.meta.dirname, 'fixtures/site');

/** A page says how old its article is. */
const DAY_AFTER = Date.parse('2023-09-15T12:00:00Z') / 1000;

beforeAll(async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(DAY_AFTER));
  const library = await readLibrary(CONTENT);
  expect(library.problems).toEqual([]);
  setLibrary(library);
});

afterAll(() => vi.unstubAllEnvs());

test('an article is written with its brief, glosses, cards, corrections and sources', async () => {
  const { header, text, toggle, axes, summary } = renderArticle({ params: { slug: 'uno' } });
  for (const [name, part] of Object.entries({ header, text, toggle, axes, summary }))
    await expect(
      await format(String(part), { parser: 'html', printWidth: 100 }),
    ).toMatchFileSnapshot(`fixtures/${name}.html`);
});
