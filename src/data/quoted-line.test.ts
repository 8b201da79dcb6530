import { describe, expect, test } from 'vitest';
import type { EntryRef } from '../schema/ids.ts';
import type { Appearance } from './backlinks.ts';
import { findRepeatedLine, toBareWords } from './quoted-line.ts';
import type { SameWords } from './same-words.ts';

const LINE = 'No cerraremos el puerto ni un solo día';

describe('quoted words by themselves', () => {
  test.each([
    ['«No cerraremos el puerto ni un solo día»', LINE],
    ['“No cerraremos el puerto ni un solo día”', LINE],
    ['"No cerraremos el puerto ni un solo día"', LINE],
    ['—No cerraremos el puerto ni un solo día', LINE],
    ['«No cerraremos el puerto ni un solo día»,', LINE],
    ['“No cerraremos el puerto ni un solo día,”', LINE],
    [LINE, LINE],
    ['«¿Quién cerrará el puerto?»', '¿Quién cerrará el puerto?'],
    ['«El “puerto” no cerrará nunca»', 'El “puerto” no cerrará nunca'],
  ])('are %s without the marks around them', (quoted, words) => {
    expect(toBareWords(quoted)).toBe(words);
  });

  test.each([
    ['too short', '«Nunca»'],
    ['too long', `«${'puerto '.repeat(40)}»`],
    ['two quotations', '«No cerraremos» y «el puerto seguirá»'],
    ['parts with something between', '«No cerraremos el puerto […] ni un solo día»'],
    ['a dialogue with a remark', '—No cerraremos el puerto —dijo ella— ni un día'],
    ['a mark that is never closed', 'No cerraremos “el puerto ni un solo día'],
  ])('are none where they are %s', (_, quoted) => {
    expect(toBareWords(quoted)).toBeNull();
  });
});

describe('the words of somebody that most articles have', () => {
  const ANA = 'person:ana' as EntryRef;

  /** Articles, the newest first, with one direct quotation each; all are of one utterance. */
  function findOf(...quoted: readonly string[]): readonly [words: string, articles: number] | null {
    const appearances = quoted.map((text) => {
      const claim = {
        form: 'direct',
        speaker: { type: 'entry', ref: ANA },
        ranges: [{ start: 0, end: text.length }],
      };
      return { article: { text, annotations: { claims: [claim] } }, claims: [claim] };
    }) as unknown as readonly Appearance[];
    const all: SameWords = appearances.flatMap(({ article, claims }) =>
      claims.map((claim) => ({ article, claim })),
    );
    const found = findRepeatedLine(ANA, appearances, () => (all.length > 1 ? all : undefined));
    return found && [found.line.words, found.articleCount];
  }

  test('are those of the newest of them', () => {
    expect(findOf(`«${LINE}»`, `“${LINE}”`, `${LINE} más`)).toEqual([LINE, 3]);
  });

  test('are none where only other figures stand in the others, or none has them too', () => {
    expect(findOf(`${LINE} 17`, `${LINE} 18`)).toBeNull();
    expect(findOf(`${LINE} 17`, `${LINE} 18`, `${LINE} 18`)).toEqual([`${LINE} 18`, 2]);
    expect(findOf(LINE)).toBeNull();
  });
});
