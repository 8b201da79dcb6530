import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { article, entries, urls } from '../tests/samples/exported-article.ts';
import { toAnnotations } from './to-annotations.ts';

const collection = JSON.parse(
  JSON.stringify(toAnnotations(article, entries, 'Europe/Madrid', urls)),
);
const [grows, parts, opinion, mention] = collection.first.items;

test('positions are code points of the text whose hash is published', () => {
  const [quote, position] = mention.target.selector.refinedBy;
  expect(mention.target.selector.value).toBe('[data-article-body]');
  expect(quote.exact).toBe('Ana');
  // The character before takes two UTF-16 units: there «Ana» starts at 3.
  expect(position).toEqual({ type: 'TextPositionSelector', start: 2, end: 5 });
  expect(collection.textSha256).toBe(
    createHash('sha256').update(article.text, 'utf8').digest('hex'),
  );
});

test('a claim says what is said, in which form and by whom', () => {
  expect(grows.body).toEqual([
    { type: 'TextualBody', purpose: 'describing', value: 'Resumen de crece.', language: 'es' },
    { type: 'TextualBody', purpose: 'classifying', value: 'paráfrasis', language: 'es' },
    { type: 'SpecificResource', purpose: 'identifying', source: 'https://e.org/n/person/ana/' },
  ]);
});

test('a speaker without a name is given in the words of the article', () => {
  expect(opinion.body[2]).toEqual({
    type: 'TextualBody',
    purpose: 'identifying',
    value: 'los expertos',
    language: 'es',
  });
});

test('what is done by asserting is said where it is no plain fact', () => {
  const toKinds = (item: typeof grows): string[] =>
    item.body.flatMap((each: { purpose: string; value: string }) =>
      each.purpose === 'classifying' ? [each.value] : [],
    );
  expect(toKinds(opinion)).toEqual(['paráfrasis', 'opinión']);
  expect(toKinds(grows)).toEqual(['paráfrasis']);
});

test('a private speaker whom the text does not name has no address, only a name', () => {
  const [ref, ana] = [...entries].find(([, { kind }]) => kind === 'person') ?? [];
  if (!ref || ana?.kind !== 'person') throw new Error('Expected a person');
  const priv = new Map(entries).set(ref, { ...ana, data: { ...ana.data, private: true } });
  const { claims, mentions } = article.annotations;
  const toSpeaker = (annotations: typeof article.annotations): unknown => {
    const json = JSON.stringify(
      toAnnotations({ ...article, annotations }, priv, 'Europe/Madrid', urls),
    );
    return JSON.parse(json).first.items[0].body[2];
  };
  expect(toSpeaker({ claims, mentions })).toHaveProperty('source');
  expect(toSpeaker({ claims, mentions: mentions.filter((each) => each.ref !== ref) })).toEqual({
    type: 'TextualBody',
    purpose: 'identifying',
    value: ana.data.name,
    language: 'es',
  });
});

test('each part of a quote is a target', () => {
  const exact = parts.target.map(
    (target: { selector: { refinedBy: { exact: string }[] } }) =>
      target.selector.refinedBy[0]?.exact,
  );
  expect(exact).toEqual(['España responden', 'Ana miente']);
  expect(grows.target).not.toBeInstanceOf(Array);
});

test('ids stand once and the total counts them', () => {
  const ids = collection.first.items.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(collection.total);
  expect(ids[0]).toBe('https://e.org/n/articulos/uno/anotaciones.json#a-crece');
});

test('each correction tells what it changed, and where it stands now', () => {
  const [correction, ...others] = collection.first.items.filter(
    ({ motivation }: { motivation: string }) => motivation === 'editing',
  );
  expect(others).toEqual([]);
  expect(correction).toMatchObject({
    id: expect.stringMatching(/anotaciones\.json#correccion-1$/u),
    created: '2026-05-05T00:00:00+02:00',
    body: [
      { type: 'TextualBody', purpose: 'editing', value: 'Decía «Eva».', language: 'es' },
      { format: 'text/html', value: expect.stringContaining('<del>Eva</del> <ins>Ana</ins>') },
    ],
    target: { selector: { refinedBy: [{ exact: article.text }, { start: 0 }] } },
  });
});

test('a correction of which nothing stands in the text is about all of it', () => {
  const gone = {
    ...article,
    revisions: [[{ part: 'text', before: ['Uno.'], after: [] }] as const],
  };
  const { first } = JSON.parse(JSON.stringify(toAnnotations(gone, entries, 'Europe/Madrid', urls)));
  expect(first.items.at(-1).target.selector.refinedBy).toMatchObject([
    { exact: article.text },
    { start: 0, end: Array.from(article.text).length },
  ]);
});
