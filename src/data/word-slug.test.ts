import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugSchema } from '../schema/ids.ts';
import { toSpeakerSlug } from './speaker-slug.ts';
import { createTopicSlugs } from '../text/topic-slugs.ts';
import { toTopics } from './topic-labels.ts';
import { toWordSlug } from '../text/word-slug.ts';

test.each([
  ['Guerra en Ucrania', 'guerra-en-ucrania'],
  ['«Economía»', 'economia'],
  ['Agenda 2030', 'agenda-2030'],
])('%s has the address %s', (words, slug) => {
  expect(toWordSlug(words)).toBe(slug);
});

test('what an address cannot carry is told apart', () => {
  const long = 'los vecinos '.repeat(20);
  const words = [
    'аналитики',
    'источники',
    '«»',
    `${long}del norte`,
    `${long}del sur`,
    'EE 金',
    '2',
  ];
  expect(new Set(words.map(toWordSlug)).size).toBe(words.length);
});

test('no address is the number of a page', () => {
  for (const words of ['2', '«2»', '2024']) expect(toWordSlug(words)).toMatch(/^\d+-[a-z0-9]+$/u);
  expect(toWordSlug('«2»')).toBe(toWordSlug('2'));
  expect(toWordSlug('11-M')).toBe('11-m');
});

test('every address passes the schema, whatever the words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      (words) => slugSchema.safeParse(toWordSlug(words)).success,
    ),
  );
});

test('spellings of one topic are one topic, called as it comes first', () => {
  const names = ['Economía', 'economía', 'ECONOMIA', 'Defensa'];
  expect(toTopics(names, createTopicSlugs(names))).toEqual([
    { slug: 'economia', name: 'Economía' },
    { slug: 'defensa', name: 'Defensa' },
  ]);
});

test.each([
  [['I+D', 'I + D', 'I+ D', 'i + d'], 1],
  [['100 %', '100%'], 1],
  [['R&D', 'R & D'], 1],
  [['C', 'C ++', 'C++', 'C #', 'C#'], 3],
])('spaces around signs make no other topic: %j', (names, count) => {
  expect(new Set(names.map(createTopicSlugs(names))).size).toBe(count);
});

test('kinds of speaker never share an address', () => {
  const slugs = [
    { type: 'entry', ref: 'person:georgia' },
    { type: 'entry', ref: 'place:georgia' },
    { type: 'group', text: 'Georgia' },
    { type: 'none' },
  ].map((speaker) => toSpeakerSlug(speaker as Parameters<typeof toSpeakerSlug>[0]));
  expect(slugs).toEqual(['persona-georgia', 'lugar-georgia', 'fuente-georgia', 'sin-atribuir']);
});

test.each([
  [
    ['Campaña', 'Campana'],
    ['campanna', 'campana'],
  ],
  [
    ['C', 'C++', 'C#', 'c'],
    ['c', 'c-mas-mas', 'c-almohadilla', 'c'],
  ],
  [
    ['Canal+', 'España', 'I+D'],
    ['canal', 'espana', 'i-d'],
  ],
  [
    ['Cana', 'Caña', 'CAÑA', 'Canna'],
    ['cana', 'canna-2', 'canna-2', 'canna'],
  ],
  [
    ['R&D', 'RD', 'R+D'],
    ['r-d', 'rd', 'r-mas-d'],
  ],
  [
    ['Año nuevo', 'Ano nuevo', 'Año Nuevo'],
    ['anno-nuevo', 'ano-nuevo', 'anno-nuevo'],
  ],
])('the topics %j have the addresses %j, in any order', (names, slugs) => {
  for (const given of [names, names.toReversed()])
    expect(names.map(createTopicSlugs(given))).toEqual(slugs);
});

test('topics that differ in a letter or a sign have pages of their own', () => {
  const topic = fc.string({
    unit: fc.constantFrom('a', 'n', 'ñ', 'Ñ', 'á', '+', '#', '&', ' ', '2', 'и'),
    minLength: 1,
    maxLength: 4,
  });
  // «I + D» is «I+D».
  const toPlain = (name: string): string =>
    name
      .toLowerCase()
      .replaceAll('á', 'a')
      .replaceAll(/ +/gu, ' ')
      .replaceAll(/ ?([+#&]) ?/gu, '$1')
      .trim();
  fc.assert(
    fc.property(fc.array(topic, { minLength: 2, maxLength: 6 }), (names) => {
      const toTopicSlug = createTopicSlugs(names);
      for (const a of names)
        for (const b of names)
          expect(toTopicSlug(a) === toTopicSlug(b)).toBe(toPlain(a) === toPlain(b));
    }),
  );
});
