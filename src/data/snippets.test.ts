import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../annotate/index.ts';
import type { EntryRef } from '../schema/ids.ts';
import { type Snippet, toSnippets } from './snippets.ts';

const NAME = 'Kim';

describe('the words around a name', () => {
  test.each([
    [
      'eight on each side',
      'uno dos tres cuatro cinco seis siete ocho nueve Kim uno dos tres cuatro cinco seis siete ocho nueve',
      [
        '… dos tres cuatro cinco seis siete ocho nueve [Kim] uno dos tres cuatro cinco seis siete ocho …',
      ],
    ],
    [
      'all there are where there are just eight',
      'uno dos tres cuatro cinco seis siete ocho Kim uno dos tres cuatro cinco seis siete ocho',
      ['uno dos tres cuatro cinco seis siete ocho [Kim] uno dos tres cuatro cinco seis siete ocho'],
    ],
    [
      'another snippet for a name that is the ninth word',
      'Kim uno dos tres cuatro cinco seis siete ocho Kim',
      [
        '[Kim] uno dos tres cuatro cinco seis siete ocho …',
        '… uno dos tres cuatro cinco seis siete ocho [Kim]',
      ],
    ],
    ['all there are where there are fewer', 'Ayer Kim habló.', ['Ayer [Kim] habló.']],
    [
      'none of another paragraph',
      'Antes.\nAyer Kim habló.\nDespués pasó algo.',
      ['Ayer [Kim] habló.'],
    ],
    [
      'those of the next line of a wrapped paragraph',
      'Ayer en Moscú\nKim habló\ncon Putin.',
      ['Ayer en Moscú\n[Kim] habló\ncon Putin.'],
    ],
    ['signs that touch the name', 'dijo «Kim», y', ['dijo «[Kim]», y']],
    [
      'one snippet for names close together',
      'Kim y luego Kim hablaron',
      ['[Kim] y luego [Kim] hablaron'],
    ],
  ])('are %s', (_, text, snippets) => {
    expect(toSnippets(text, findNames(text)).map(print)).toEqual(snippets);
  });

  test('are words of the text, with every mention in one snippet, in order', () => {
    const word = fc.constantFrom(NAME, 'habló.', 'y', '«sí»', 'e\u0301poca', '😀', 'x'.repeat(500));
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', '\n', '  ')))
      .map((words) => words.flat().join(''));
    fc.assert(
      fc.property(text, (value) => {
        const mentions = findNames(value);
        const snippets = toSnippets(value, mentions);
        const parts = snippets.map(({ parts }) => parts);
        expect(parts.flat().flatMap(({ mention }) => mention ?? [])).toEqual(mentions);
        for (const each of parts) {
          const joined = each.map(({ text: words }) => words).join('');
          expect(value).toContain(joined);
          expect(joined.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test('are those that regular expressions find', () => {
    const word = fc.constantFrom(
      NAME,
      'y',
      'a.',
      '¡b!»',
      '(c:)',
      '…',
      '😀',
      'x'.repeat(60),
      'x'.repeat(390),
    );
    const space = fc.constantFrom(' ', ' ', ' ', '\n', ' \n\u00a0', '\u2003', '', '\n\n');
    const text = fc
      .array(fc.tuple(word, space), { maxLength: 60 })
      .map((words) => words.flat().join(''));
    fc.assert(
      fc.property(text, (value) => {
        for (const mention of findNames(value)) {
          const [{ parts, ...cuts } = { parts: [] }] = toSnippets(value, [mention]);
          const words = parts.map((part) => part.text).join('');
          expect({ words, ...cuts }).toEqual(toSimpleSnippet(value, mention));
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** What the words around a name are, said by regular expressions. */
function toSimpleSnippet(
  text: string,
  { start, end }: Mention,
): Omit<Snippet, 'parts'> & {
  words: string;
} {
  const sentences = /(?<=[.!?…:][”"»’)\]]*)\s*\n\s*/u;
  const floor = Math.max(0, start - 400);
  const reachBefore = text.slice(floor, start).replace(floor === 0 ? '' : /^\S+/u, '');
  const reachAfter = text.slice(end, end + 400).replace(end + 400 < text.length ? /\S+$/u : '', '');
  const [before = '', ...earlier] = reachBefore.split(sentences).reverse();
  const [after = '', ...later] = reachAfter.split(sentences);
  const wordsBefore = [...before.matchAll(/\S+/gu)];
  const wordsAfter = [...after.matchAll(/\S+/gu)];
  const first = wordsBefore.at(-8) ?? wordsBefore[0];
  const last = wordsAfter[7] ?? wordsAfter.at(-1);
  return {
    words:
      before.slice(first?.index ?? before.length) +
      text.slice(start, end) +
      after.slice(0, last ? last.index + last[0].length : 0),
    isCutBefore: wordsBefore.length > 8 || (earlier.length === 0 && floor > 0),
    isCutAfter: wordsAfter.length > 8 || (later.length === 0 && end + 400 < text.length),
  };
}

function findNames(text: string): Mention[] {
  return [...text.matchAll(/Kim/gu)].map(({ index }, at) => ({
    type: 'mention',
    id: `m-${at + 1}`,
    ref: 'person:kim' as EntryRef,
    start: index,
    end: index + NAME.length,
  }));
}

function print({ parts, isCutBefore, isCutAfter }: Snippet): string {
  const words = parts.map(({ text, mention }) => (mention ? `[${text}]` : text)).join('');
  return `${isCutBefore ? '… ' : ''}${words}${isCutAfter ? ' …' : ''}`;
}
