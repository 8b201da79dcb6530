import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Passage, toTextFragment } from './text-fragment.ts';

interface Case {
  readonly title: string;
  /** The block, the passage between brackets of ⟦ ⟧. */
  readonly text: string;
  readonly fragment: string;
}

const CASES: readonly Case[] = [
  {
    title: 'gives three words of context on each side',
    text: 'Kim dijo ayer mismo que ⟦irá a Moscú⟧ con toda su comitiva militar.',
    fragment: 'text=ayer%20mismo%20que-,ir%C3%A1%20a%20Mosc%C3%BA,-con%20toda%20su',
  },
  {
    title: 'has no context where the block has none',
    text: '⟦Todo el texto⟧',
    fragment: 'text=Todo%20el%20texto',
  },
  {
    title: 'escapes a hyphen, which would end a prefix or begin a suffix',
    text: 'el acuerdo ⟦ruso-norcoreano⟧ de 1961-62',
    fragment: 'text=el%20acuerdo-,ruso%2Dnorcoreano,-de%201961%2D62',
  },
  {
    title: 'escapes a comma, which would part start and end',
    text: 'dijo ⟦sí, claro, ahora⟧ y',
    fragment: 'text=dijo-,s%C3%AD%2C%20claro%2C%20ahora,-y',
  },
  {
    title: 'escapes an ampersand, which would begin another directive',
    text: 'la firma ⟦Gómez & Hijos⟧ vendió',
    fragment: 'text=la%20firma-,G%C3%B3mez%20%26%20Hijos,-vendi%C3%B3',
  },
  {
    title: 'makes whole the words that the passage cuts',
    text: 'los nortecorea⟦nos aplau⟧dieron hoy',
    fragment: 'text=los-,nortecoreanos%20aplaudieron,-hoy',
  },
  {
    title: 'leaves out the white space at the edges of the passage',
    text: 'dijo⟦ que irá ⟧mañana',
    fragment: 'text=dijo-,que%20ir%C3%A1,-ma%C3%B1ana',
  },
  {
    title: 'keeps quotation marks, which belong to the words',
    text: 'prometió ⟦“apoyo total”⟧.',
    fragment: 'text=prometi%C3%B3-,%E2%80%9Capoyo%20total%E2%80%9D,-.',
  },
];

describe('a text fragment', () => {
  test.each(CASES)('$title', ({ text, fragment }) => {
    expect(toTextFragment([toPassage(text)])).toBe(fragment);
  });

  test('gives a quote of more than 300 characters by its first and last words', () => {
    const words = Array.from({ length: 80 }, (_, index) => `palabra${index}`).join(' ');
    expect(toTextFragment([toPassage(`Dijo: ⟦${words}⟧ y calló.`)])).toBe(
      'text=Dijo%3A-,palabra0%20palabra1%20palabra2%20palabra3%20palabra4,' +
        'palabra75%20palabra76%20palabra77%20palabra78%20palabra79,-y%20call%C3%B3.',
    );
  });

  test('has one directive for each part of a quote', () => {
    const parts = [toPassage('⟦una cumbre⟧'), toPassage('⟦un acuerdo⟧')];
    expect(toTextFragment(parts)).toBe('text=una%20cumbre&text=un%20acuerdo');
  });

  test('says the same words again when it is read back, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (block, a, b) => {
        const edges = [a % (block.length + 1), b % (block.length + 1)] as const;
        const passage = { block, start: Math.min(...edges), end: Math.max(...edges) };
        fc.pre(!isInsideCharacter(block, passage.start) && !isInsideCharacter(block, passage.end));
        const words = readDirective(toTextFragment([passage]));
        const said = toLetters(words.join(''));
        expect(said).toContain(toLetters(block.slice(passage.start, passage.end)));
        expect(toLetters(block)).toContain(said);
      }),
    );
  });
});

function toPassage(text: string): Passage {
  return {
    block: text.replace(/[⟦⟧]/gu, ''),
    start: text.indexOf('⟦'),
    end: text.indexOf('⟧') - 1,
  };
}

/** Prefix, start and suffix, as a browser reads a directive without an end. */
function readDirective(directive: string): string[] {
  return directive
    .slice('text='.length)
    .split(',')
    .map((term) => decodeURIComponent(term.replace(/^-|-$/gu, '')));
}

function toLetters(text: string): string {
  return text.replace(/\s/gu, '');
}

function isInsideCharacter(text: string, offset: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(text.slice(offset));
}
