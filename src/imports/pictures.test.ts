import { describe, expect, test } from 'vitest';
import { toHast } from '../annotate/index.ts';
import { placePictures } from './place-pictures.ts';
import { readImport } from './read-import.ts';
import type { ImportedArticle } from './types.ts';

/** A picture of one pixel. */
const GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const BYTES = Buffer.from(GIF, 'base64');

async function read(body: string, beside: Readonly<Record<string, Uint8Array>> = {}) {
  const { entries } = await readImport(
    Buffer.from(`<!doctype html><body><h1>Título</h1>${body}`),
    'x.html',
    (address) => beside[address] ?? null,
  );
  return (entries[0] as (typeof entries)[number]).read();
}

function toNames({ pictures }: ImportedArticle): (string | undefined)[] {
  return pictures.map(({ found }) => found?.file);
}

describe('a picture that can be had stands at its place', () => {
  test.each([
    [
      'in a figure, with what stands below it',
      '<p>Uno.</p><figure><img src="a.gif" alt="Una mesa"><figcaption>La mesa | EFE</figcaption></figure><p>Dos.</p>',
      'Uno.\n\n![Una mesa](imagen-1.gif "La mesa / EFE")\n\nDos.\n',
    ],
    [
      'with whose it is',
      '<figure><img src="a.gif" alt="Una mesa"><figcaption>La mesa. (Foto: Iván Díez / EFE)</figcaption></figure><p>Dos.</p>',
      '![Una mesa](imagen-1.gif "La mesa. | Iván Díez / EFE")\n\nDos.\n',
    ],
    [
      'in a sentence: after its paragraph',
      '<p>Uno <img src="a.gif" alt="Una mesa"> y medio.</p><p>Dos.</p>',
      'Uno y medio.\n\n![Una mesa](imagen-1.gif)\n\nDos.\n',
    ],
    [
      'in a link of its own',
      '<p>Uno.</p><p><a href="https://x.example/a"><img src="a.gif" alt="" title="La mesa"></a></p>',
      'Uno.\n\n![](imagen-1.gif "La mesa")\n',
    ],
    [
      'in the page itself',
      `<p>Uno.</p><img src="data:image/gif;base64,${GIF}" alt="Una mesa">`,
      'Uno.\n\n![Una mesa](imagen-1.gif)\n',
    ],
  ])('%s', async (_, body, markdown) => {
    const article = await read(body, { 'a.gif': BYTES });
    expect(article.markdown).toBe(markdown);
    expect(article.pictures[0]?.found?.bytes).toEqual(BYTES);
    expect(toHast(article.markdown).problems).toEqual([]);
  });

  test('two in one figure, and in a list', async () => {
    const article = await read(
      '<figure><img src="a.gif" alt="A"><img src="b.gif" alt="B"><figcaption>Las dos</figcaption></figure><ul><li>Uno <img src="a.gif" alt="C"></li></ul>',
      { 'a.gif': BYTES, 'b.gif': BYTES },
    );
    expect(toNames(article)).toEqual(['imagen-1.gif', 'imagen-2.gif', 'imagen-3.gif']);
    for (const name of toNames(article)) expect(article.markdown).toContain(`](${name}`);
  });
});

test.each([
  ['of another site', 'https://x.example/a.gif', undefined],
  ['that is not there', 'b.gif', undefined],
  ['that is a program', 'a.gif', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['that is broken in the page', 'data:image/gif;base64,%%%', undefined],
])('a picture %s is told of, with its words', async (_, src, bytes) => {
  const article = await read(
    `<p>Uno.</p><img src="${src}" alt="Una mesa">`,
    bytes && { 'a.gif': bytes },
  );
  expect(article.markdown).toBe('Uno.\n');
  expect(article.pictures).toEqual([
    { address: expect.stringContaining(src), words: ['Una mesa'] },
  ]);
});

test('files get names of their own, and a text that speaks of such files stays', async () => {
  const article = await read(
    '<p>Uno [x](imagen-1.gif) dos.</p><p><img src="a.gif" alt="[Una] mesa"></p>',
    { 'a.gif': BYTES },
  );
  const { markdown, placed } = placePictures(
    article,
    (number, ending) => `foto-${number}.${ending}`,
  );
  expect(placed).toEqual([{ file: 'foto-1.gif', bytes: BYTES }]);
  const { tree } = toHast(markdown);
  expect(JSON.stringify(tree).match(/foto-1\.gif/gu)).toHaveLength(1);
  expect(markdown).toContain('imagen-1.gif) dos');
});
