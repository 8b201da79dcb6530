import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCodePointOffsets } from './code-points.ts';
import { findParagraphs } from './paragraphs.ts';
import { findQuotedSpans } from './quotation-marks.ts';
import { findInside } from './ranges.ts';
import { findSentences } from './sentences.ts';
import { tokenize } from './tokenize.ts';

describe('tokenize', () => {
  it.each([
    ['keeps «EE. UU.» together', 'en EE. UU. hoy', ['en', 'EE. UU.', 'hoy']],
    ['keeps an initial', 'J. Pérez', ['J.', 'Pérez']],
    [
      'takes no initial from the end of a sentence',
      'en X. El juez',
      ['en', 'X', '.', 'El', 'juez'],
    ],
    [
      'takes none from the end of one about a network',
      'la red X. Sostuvo',
      ['la', 'red', 'X', '.', 'Sostuvo'],
    ],
    [
      'takes none from the end of one about its account',
      'su cuenta de X. Consultado',
      ['su', 'cuenta', 'de', 'X', '.', 'Consultado'],
    ],
    ['keeps numbers and hyphenated names', '3.500 en Soyuz-2', ['3.500', 'en', 'Soyuz-2']],
    ['leaves the marks of Markdown out', '**Putin** _dijo_', ['Putin', 'dijo']],
    [
      'keeps addresses whole',
      'ver https://a.es/b?c y a@b.es',
      ['ver', 'https://a.es/b?c', 'y', 'a@b.es'],
    ],
  ])('%s', (_, text, expected) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(expected);
  });

  it('composes what it compares, and keeps the offsets of the input', () => {
    const text = 'Moscú hoy'.normalize('NFD');
    expect(tokenize(text)).toMatchObject([
      { text: 'Moscú', start: 0, end: 6 },
      { text: 'hoy', start: 7, end: 10 },
    ]);
  });
});

describe('findSentences', () => {
  it.each([
    ['ends at a full stop', 'Vino ayer. Se fue hoy.', ['Vino ayer.', 'Se fue hoy.']],
    ['goes on after an abbreviation', 'El Sr. Pérez vino.', ['El Sr. Pérez vino.']],
    ['keeps the closing mark', '«No.» Se fue.', ['«No.»', 'Se fue.']],
    [
      'ends where the space was forgotten',
      'Vino ayer.La reunión sigue.',
      ['Vino ayer.', 'La reunión sigue.'],
    ],
    [
      'ends after «EE. UU.» when a sentence surely starts',
      'Viajó a EE. UU. La cumbre sigue.',
      ['Viajó a EE. UU.', 'La cumbre sigue.'],
    ],
    [
      'ends a dateline of two towns at the dash that touches its stop',
      'Chetumal/Cancún.- El sargazo vuelve.',
      ['Chetumal/Cancún.-', 'El sargazo vuelve.'],
    ],
    ['does not end inside a number', 'Costó 3.500 euros.', ['Costó 3.500 euros.']],
  ])('%s', (_, text, expected) => {
    const found = findSentences(text).flatMap(({ sentences }) =>
      sentences.map((tokens) => text.slice(tokens[0]!.start, tokens.at(-1)!.end)),
    );
    expect(found).toEqual(expected);
  });

  it('loses no token', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '»', '"', '\n', 'é', '1') }),
        (text) => {
          const starts = findSentences(text).flatMap(({ sentences }) =>
            sentences.flat().map((token) => token.start),
          );
          const lines = findParagraphs(text).flatMap(({ start, end }) =>
            tokenize(text.slice(start, end)).map((token) => token.start + start),
          );
          expect(starts).toEqual(lines);
        },
      ),
    );
  });
});

describe('findParagraphs', () => {
  const long = 'Una línea de más de cincuenta letras que se corta en medio de';
  it.each([
    ['takes each line where no line is blank', 'Uno\nDos', ['Uno', 'Dos']],
    ['joins a wrapped line', `Título\n\n${long}\nuna frase.`, ['Título', `${long}\nuna frase.`]],
    ['ends at CRLF too', 'Uno.\r\nDos.', ['Uno.', 'Dos.']],
  ])('%s', (_, text, expected) => {
    expect(findParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('findQuotedSpans', () => {
  it.each([
    ['«sí», dijo', ['sí']],
    ['"uno" y "dos"', ['uno', 'dos']],
    ['“uno y «dos»”', ['uno y «dos»']],
    ['sin cerrar “uno', []],
    ['sin abrir” y “bien”', ['bien']],
    ['mal "cerrado y "mejor"', ['mejor']],
  ])('in %s finds %j', (text, expected) => {
    const found = findQuotedSpans(text, 0, text.length);
    expect(found.map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd))).toEqual(
      expected,
    );
  });
});

describe('toCodePointOffsets', () => {
  it('agrees with [...text] for any string, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '😀', '\uD83D', '\uDE00', 'é')), (pieces) => {
        const text = pieces.join('');
        expect(toCodePointOffsets(text)(text.length)).toBe([...text].length);
      }),
    );
  });
});

describe('findInside', () => {
  it('gives what a filter gives', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(99)), fc.nat(99), fc.nat(99), (starts, start, end) => {
        const ranges = starts.toSorted((a, b) => a - b).map((at) => ({ start: at, end: at + 1 }));
        const expected = ranges.filter((range) => range.start >= start && range.end <= end);
        expect(findInside(ranges, start, end)).toEqual(expected);
      }),
    );
  });
});
