import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readModel } from '../cli/read-model.ts';
import { extract } from './index.ts';
import type { ExtractOptions, Extraction, ExtractedSpan } from './index.ts';

const options: ExtractOptions = {
  published: '2023-09-14T09:00:00+02:00',
  timeZone: 'Europe/Madrid',
  register: [],
  model: readModel(),
};
const article = readFileSync(join(import.meta.dirname, '../training/gold/article.txt'), 'utf8');

/** Pieces that break naive rules: marks without pairs, surrogates, half words, line ends. */
const piece = fc.oneof(
  fc.constantFrom(
    '“',
    '”',
    '«',
    '»',
    '"',
    '—',
    '.',
    ',',
    ':',
    '\r\n',
    '\n\n',
    '\r',
    ' ',
    '\uD83D',
    '\uDE00',
    '😀',
    '👩‍👩‍👧',
    '\u0301',
    '\u0000',
    'Según',
    'dijo que',
    'se cree que',
    'añadió',
    'el miércoles',
    'EE. UU.',
    'Kim Jong Un',
    'de',
    'y que',
    '(',
    ')',
    '*',
    '# ',
    '[x](https://a.es)',
    '\uFEFF',
    '\u00A0',
    'informÃ³ que',
    'Bashar al',
    'Joaquín “El Zurdo” Gómez',
    'Nora Vidal, Luis Gómez y',
    'la plaza',
    'Agencia de Prensa oficial de',
    'acusó al',
    'León derrotó 3-2',
    '(ONU, por',
    'P. ¿Y ahora?\n\nR. Pues seguimos.\n\n',
    '—¿Vendrá?\n\n—No vendré —repuso Ana Ruiz—. Tengo frío.\n\n',
    '‘No habrá peaje’, promete',
    'hizo un llamamiento para que',
    'ARICA.- ',
    '“¡Basta!”, “¡Fuera!”, corearon',
    'que',
    ', lo cual',
  ),
  fc.string(),
  fc.nat(article.length).map((start) => article.slice(start, start + 80)),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('extract', () => {
  it('never throws, and every offset gives back its words', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD'), (input, form) => {
        const composed = input.normalize(form);
        expectTrueOffsets(composed, extract(composed, options));
      }),
    );
  });

  it('never throws on an article that is cut anywhere, at either end', () => {
    const cut = fc.nat(article.length);
    const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(cut, cut, lineEnd, (from, to, end) => {
        const input = article.slice(from, to).replaceAll('\n', end);
        expectTrueOffsets(input, extract(input, options));
      }),
    );
  });

  it('asks to look at a speaker that is only «él»', () => {
    const talk = '—No pienso vender —dijo Ana Ruiz.\n\n—Pues yo sí voy a vender —respondió él.';
    const checks = extract(talk, options).claims.map(({ speaker, check }) => [
      speaker?.text,
      check,
    ]);
    expect(checks).toEqual([
      ['Ana Ruiz', false],
      ['él', true],
    ]);
  });

  it('works without a model, without a valid date and with an unknown time zone', () => {
    const result = extract(article, {
      ...options,
      model: null,
      published: 'mañana',
      timeZone: 'Marte/Olimpo',
    });
    expect(result.dates).toEqual([]);
    expect(result.people.map(({ name }) => name)).toContain('Dmitry Peskov');
  });

  it('finds the same in composed and decomposed text', () => {
    const names = (input: string): string[] =>
      extract(input, options).places.map(({ name }) => name);
    expect(names(article.normalize('NFD'))).toEqual(names(article));
  });

  it('counts an emoji as one position', () => {
    const [person] = extract(
      '😀😀 El portavoz, Dmitry Peskov, dijo que sí habrá cumbre.',
      options,
    ).people;
    expect(person?.mentions).toEqual([{ start: 16, end: 29 }]);
  });

  it('survives a closing mark that is missing', () => {
    const { claims } = extract(
      'Peskov dijo: “Habrá acuerdo.\nLa ministra aseguró que no lo habrá.',
      options,
    );
    expect(claims.map(({ quote, speaker }) => [quote, speaker?.text])).toContainEqual([
      'no lo habrá',
      'La ministra',
    ]);
  });

  it('puts the project’s own entries first', () => {
    const register = [
      { ref: 'organization:trueno', kind: 'organization', names: ['Trueno', 'Grupo Trueno'] },
      { ref: 'person:vladimir-putin', kind: 'person', names: ['Vladimir Putin', 'Putin'] },
    ] as const;
    const result = extract(
      'Trueno subió en bolsa. Vladimir Putin dijo que habrá paz. Lo repitió Putin.',
      { ...options, register },
    );
    expect(result.organizations).toMatchObject([{ name: 'Trueno', entry: 'organization:trueno' }]);
    expect(result.people).toMatchObject([
      { name: 'Vladimir Putin', entry: 'person:vladimir-putin', mentions: [{}, {}] },
    ]);
    expect(result.claims[0]?.speaker).toEqual({
      text: 'Vladimir Putin',
      entry: 'person:vladimir-putin',
    });
  });

  it('takes the day of publication in the time zone of the site', () => {
    const published = '2023-09-14T23:30:00Z';
    const [today] = extract('Se firma hoy.', { ...options, published }).dates;
    expect(today).toMatchObject({
      quote: 'hoy',
      date: '2023-09-15',
      precision: 'day',
      check: true,
    });
  });
});

function expectTrueOffsets(
  input: string,
  { people, organizations, places, dates, claims }: Extraction,
): void {
  const points = [...input];
  for (const { quote, start, end } of [...dates, ...claims]) {
    expect(points.slice(start, end).join('')).toBe(quote);
  }
  const mentions: ExtractedSpan[] = [...people, ...organizations, ...places].flatMap(
    (name) => name.mentions,
  );
  for (const { start, end } of mentions)
    expect(0 <= start && start < end && end <= points.length).toBe(true);
}
