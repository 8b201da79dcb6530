import { describe, expect, test } from 'vitest';
import type { EntryRef } from '../schema/ids.ts';
import { annotateArticle } from './annotate-article.ts';
import { NO_META } from './resolve-annotations.ts';
import { toLexicon } from './lexicon.ts';
import type { NamedEntry } from './types.ts';

type Exception = {
  quote: string;
  prefix?: string;
  suffix?: string;
  entry?: EntryRef;
  ignore?: true;
};

const ENTRIES: NamedEntry[] = [
  toEntry('person:kim', 'Kim Jong Un'),
  toEntry('person:yo', 'Kim Yo Jong'),
  toEntry('person:putin', 'Vladimir Putin'),
  toEntry('person:washington', 'George Washington'),
  toEntry('person:zelenski', 'Volodímir Zelenski', 'presidente ucraniano'),
  toEntry('place:washington', 'Washington'),
  toEntry('place:rusia', 'Rusia', 'Federación de Rusia'),
  toEntry('place:vostochny', 'cosmódromo de Vostochny'),
  toEntry('organization:onu', 'Organización de las Naciones Unidas', 'ONU'),
];

function toEntry(ref: string, ...names: string[]): NamedEntry {
  return {
    ref: ref as EntryRef,
    kind: ref.slice(0, ref.indexOf(':')) as NamedEntry['kind'],
    names,
  };
}

function read(markdown: string, exceptions: Exception[] = []) {
  const meta = { ...NO_META, mentions: exceptions };
  const { text, annotations, problems } = annotateArticle(
    { markdown, linesBefore: 0, meta },
    toLexicon(ENTRIES).lexicon,
  );
  return {
    found: annotations.mentions.map(
      ({ start, end, ref }) => `${text.slice(start, end)}=${ref.slice(ref.indexOf(':') + 1)}`,
    ),
    problems,
  };
}

describe('mentions', () => {
  test.each<[string, string, Exception[], string[]]>([
    ['full names', 'Kim Jong Un fue a Rusia.', [], ['Kim Jong Un=kim', 'Rusia=rusia']],
    ['the longest name', 'la Federación de Rusia', [], ['Federación de Rusia=rusia']],
    [
      'a bare surname once the full name is given',
      'Putin llegó. Vladimir Putin habló.',
      [],
      ['Putin=putin', 'Vladimir Putin=putin'],
    ],
    ['no bare surname by itself', 'Putin llegó.', [], []],
    [
      'no bare name of a longer, unknown one',
      'Vladimir Putin y su primo Igor Putin',
      [],
      ['Vladimir Putin=putin'],
    ],
    ['a name over emphasis', 'Kim *Jong* Un', [], ['Kim Jong Un=kim']],
    ['a name over a line feed', 'Kim\nJong Un', [], ['Kim\nJong Un=kim']],
    ['none over two paragraphs', 'Kim\n\nJong Un', [], []],
    ['none over two items', '- Vladimir\n- Putin', [], []],
    ['in links and not in code', '[Rusia](/a), `Rusia`, Rusia', [], ['Rusia=rusia', 'Rusia=rusia']],
    ['in capitals', 'RUSIA CALLA', [], ['RUSIA=rusia']],
    [
      'after any word that opens a sentence',
      'Vladimir Putin vino. Hablando Putin, calló.',
      [],
      ['Vladimir Putin=putin', 'Putin=putin'],
    ],
    ['no plural', 'Vladimir Putin y los Putin', [], ['Vladimir Putin=putin']],
    [
      'no surname with an article',
      'Vladimir Putin. Un licor, el Putin, se vende.',
      [],
      ['Vladimir Putin=putin'],
    ],
    ['names with typography', 'Kim\u00A0Jong\u00A0Un', [], ['Kim\u00A0Jong\u00A0Un=kim']],
    [
      'names beside signs',
      '«Rusia», (Rusia) y Rusia-ONU',
      [],
      ['Rusia=rusia', 'Rusia=rusia', 'Rusia=rusia', 'ONU=onu'],
    ],
    [
      'forced words',
      'el puerto espacial',
      [{ quote: 'puerto espacial', entry: 'place:vostochny' as EntryRef }],
      ['puerto espacial=vostochny'],
    ],
    [
      'forced words wherever they stand',
      'la sede y la sede',
      [{ quote: 'la sede', entry: 'organization:onu' as EntryRef }],
      ['la sede=onu', 'la sede=onu'],
    ],
    [
      'forced words in one place',
      'la sede y la sede',
      [{ quote: 'la sede', prefix: 'y', entry: 'organization:onu' as EntryRef }],
      ['la sede=onu'],
    ],
    [
      'a forced person brings the bare names',
      'El dictador calló. Putin habló.',
      [{ quote: 'El dictador', entry: 'person:putin' as EntryRef }],
      ['El dictador=putin', 'Putin=putin'],
    ],
    [
      'a forced bare name is not taken from a longer one',
      'Kim Jong Un, Kim Yo Jong y Kim',
      [{ quote: 'Kim', entry: 'person:kim' as EntryRef }],
      ['Kim Jong Un=kim', 'Kim Yo Jong=yo', 'Kim=kim'],
    ],
    [
      'nor from an unknown longer one',
      'Kim Il Sung y Kim',
      [{ quote: 'Kim', entry: 'person:kim' as EntryRef }],
      ['Kim=kim'],
    ],
    [
      'unless the editor names that place',
      'Kim Il Sung y Kim',
      [{ quote: 'Kim', suffix: 'Il', entry: 'person:kim' as EntryRef }],
      ['Kim=kim', 'Kim=kim'],
    ],
    ['ignored words', 'Rusia y Rusia', [{ quote: 'Rusia', ignore: true }], []],
    [
      'ignored words leave the longer name',
      'Rusia y la Federación de Rusia',
      [{ quote: 'Rusia', ignore: true }],
      ['Federación de Rusia=rusia'],
    ],
    [
      'ignored in one place',
      'Rusia y Rusia',
      [{ quote: 'Rusia', prefix: 'y', ignore: true }],
      ['Rusia=rusia'],
    ],
    [
      'an ignored place that is only inside a longer name',
      'la Federación de Rusia',
      [{ quote: 'Rusia', ignore: true }],
      [],
    ],
    [
      'a forced place among ignored ones',
      'Rusia y Rusia',
      [
        { quote: 'Rusia', ignore: true },
        { quote: 'Rusia', prefix: 'y', entry: 'place:rusia' as EntryRef },
      ],
      ['Rusia=rusia'],
    ],
    [
      'the longer of two forced that overlap',
      'puerto de Rusia',
      [
        { quote: 'puerto', entry: 'place:vostochny' as EntryRef },
        { quote: 'puerto de Rusia', entry: 'place:vostochny' as EntryRef },
      ],
      ['puerto de Rusia=vostochny'],
    ],
    [
      'forced in a link',
      '[la sede](/a)',
      [{ quote: 'la sede', entry: 'organization:onu' as EntryRef }],
      ['la sede=onu'],
    ],
  ])('%s', (_, markdown, exceptions, found) => {
    expect(read(markdown, exceptions).found).toEqual(found);
  });
});

describe('names that fit several', () => {
  test.each<[string, string, Exception[], string[]]>([
    [
      'two people of one surname',
      'Kim Jong Un y Kim Yo Jong. Kim habló. Habló Kim.',
      [],
      ['name-ambiguous'],
    ],
    [
      'a person and a place',
      'George Washington vivió lejos de Washington.',
      [],
      ['name-ambiguous'],
    ],
    [
      'settled by an exception',
      'George Washington fue a Washington.',
      [{ quote: 'Washington', entry: 'place:washington' as EntryRef }],
      [],
    ],
    [
      'one word to two entries',
      'la sede',
      [
        { quote: 'la sede', entry: 'organization:onu' as EntryRef },
        { quote: 'la sede', entry: 'place:rusia' as EntryRef },
      ],
      ['mention-twice'],
    ],
    [
      'an entry that is not there',
      'la sede',
      [{ quote: 'la sede', entry: 'organization:omu' as EntryRef }],
      ['mention-unknown'],
    ],
    [
      'words that are not there',
      'la sede',
      [{ quote: 'la cede', ignore: true }],
      ['quote-missing'],
    ],
  ])('%s', (_, markdown, exceptions, codes) => {
    expect(read(markdown, exceptions).problems.map(({ code }) => code)).toEqual(codes);
  });

  test('are reported once, with their lines and the line to add', () => {
    const [problem] = read('Kim Jong Un y Kim Yo Jong.\n\nKim habló.\n\nHabló Kim.').problems;
    expect(problem?.place).toEqual({ line: 3 });
    expect(problem?.message).toBe(
      '«Kim» (líneas 3, 5) puede ser «person:kim» o «person:yo». Añada en «mentions» del artículo: ' +
        '- { quote: "Kim", entry: person:kim }; con «prefix» o «suffix» vale solo para un lugar.',
    );
  });
});

/** What we miss or take by mistake, and know: each has its cure in the register or in `mentions`. */
const KNOWN_MISSES: [string, string, string[]][] = [
  ['a gentilic', 'los rusos', []],
  [
    'a title for its holder',
    'El presidente ruso habló. Vladimir Putin calló.',
    ['Vladimir Putin=putin'],
  ],
  ['an epithet not in the register', 'El zar del Kremlin', []],
  ['a bare surname in an article without the full name', 'Zelenski viajó.', []],
  ['a name divided by a hyphen at the end of a line', 'Ru-\nsia', []],
];

describe('known misses', () => {
  test.each(KNOWN_MISSES)('%s', (_, markdown, found) => {
    expect(read(markdown).found).toEqual(found);
  });
});
