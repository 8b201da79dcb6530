import { expect, test } from 'vitest';
import type { Entry } from '../../load/read-registers.ts';
import type { EntryKind } from '../../schema/ids.ts';
import { toSearchDocument } from './to-search-document.ts';

const ARTICLE = {
  slug: 'x',
  meta: {
    title: 'El año «A & B»',
    description: 'Lo del año.',
    published: '2015-12-31T23:30:00+00:00',
    topics: ['Campaña'],
    added: [],
  },
  html: '<h2 id="y">Sub</h2><p>Un año</p>',
  mentioned: [
    toEntry('person', 'Ñuño'),
    toEntry('person', 'Vecina', true),
    toEntry('organization', 'KCNA'),
    toEntry('place', 'España'),
  ],
};

test('an article goes into the index with what a result shows', () => {
  expect(toSearchDocument(ARTICLE, 'Europe/Madrid')).toMatchObject({
    slug: 'x',
    moment: '2015-12-31T23:30:00.000Z',
    day: '1 de enero de 2016',
    text: {
      title: 'El año «A & B»',
      description: 'Lo del año.',
      published: '2015-12-31T23:30:00+00:00',
      blocks: [['Sub', ['y', 0]], ['Un año']],
    },
  });
});

test('an article says what the newsroom added to its headline, and to both', () => {
  const added = [{ words: 'A & B', note: 'Del registro' }, { words: 'Lo del' }];
  const { text } = toSearchDocument({ ...ARTICLE, meta: { ...ARTICLE.meta, added } }, 'UTC');
  expect(text.added?.title).toContain('«A & B» (Del registro)');
  expect(text.added?.title).not.toContain('Lo del');
  expect(text.added?.both).toContain('«Lo del»');
  expect(toSearchDocument(ARTICLE, 'UTC').text).not.toHaveProperty('added');
});

test('it is found by those it names but for private people, and by the year that it was in the newsroom', () => {
  expect(toSearchDocument(ARTICLE, 'Europe/Madrid').filters).toEqual([
    ['person', 'Ñuño'],
    ['organization', 'KCNA'],
    ['place', 'España'],
    ['topic', 'Campaña'],
    ['year', '2016'],
  ]);
});

function toEntry(kind: EntryKind, name: string, isPrivate = false): Entry {
  return { kind, data: { name, private: isPrivate } } as Entry;
}
