import fc from 'fast-check';
import { toWordList } from '../names/word-list.ts';

/** Characters that texts of all kinds are made of, the troublesome ones above all. */
const PIECES = [
  ...'aeiounñÑáÁüçKTx .,;:¿?¡!()0123',
  ...'«»“”„"\'‘’–—-…',
  ...'\u00AD\u200B\u200D\u2060\uFEFF\u202E\u2066\u200F',
  ...'\u00A0\u2009\u3000\t\n',
  ...'\u0301\u0303\u0308\u0327\u0323',
  ...'\u1100\u1161\u11A8가각نשкЖΩ漢',
  '🇪🇸',
  '👨‍👩‍👧',
  '👍🏽',
  'e\u0301',
  'ﬁ',
  '\u{16D63}\u{16D67}',
  '\u0958',
  '\uFB2C',
  '\u212B',
  'Kim Jong Un',
  'Putin',
  'palabra',
];

/** A text of up to `length` pieces. */
export function anyText(length = 60): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...PIECES), { maxLength: length }).map((all) => all.join(''));
}

/** A Markdown body: paragraphs of any text, with emphasis, links, lists, quotes, code and headings. */
export function anyMarkdown(): fc.Arbitrary<string> {
  const plain = anyText(12);
  const inline = fc.oneof(
    { weight: 4, arbitrary: plain },
    plain.map((text) => `*${text}*`),
    plain.map((text) => `**${text}**`),
    plain.map((text) => `[${text}](https://example.org/?a=1&b="2")`),
    plain.map((text) => `\`${text}\``),
    plain.map((text) => `<b onclick="x()">${text}</b>`),
    fc.constantFrom(
      '  \n',
      '\\\n',
      '&amp;',
      '&lt;',
      '&#13;',
      '&#x202E;',
      '&nbsp;',
      '<!-- x -->',
      '![a](/a.png)',
    ),
  );
  const line = fc.array(inline, { maxLength: 6 }).map((all) => all.join(' '));
  const block = fc
    .tuple(
      fc.constantFrom('', '', '', '# ', '## ', '> ', '- ', '1. ', '    ', '- > ', '```\n'),
      line,
    )
    .map(([mark, text]) => mark + text);
  return fc.array(block, { maxLength: 6 }).map((all) => all.join('\n\n'));
}

/** What an article's front matter says of its text, quotes by the words that they take from it. */
export interface ArticleCase {
  readonly markdown: string;
  readonly claims: readonly QuoteCase[];
  readonly notes: readonly QuoteCase[];
  readonly dates: readonly QuoteCase[];
  readonly mentions: readonly QuoteCase[];
}

/** A quote: from which of the text's words, how many, and how it is mistyped. */
export interface QuoteCase {
  readonly from: number;
  readonly count: number;
  readonly change: 'none' | 'delete' | 'letter' | 'typography' | 'omission';
  readonly hasContext: boolean;
}

export function anyArticle(): fc.Arbitrary<ArticleCase> {
  const quote = fc.record({
    from: fc.nat(60),
    count: fc.integer({ min: 1, max: 12 }),
    change: fc.constantFrom('none', 'none', 'none', 'delete', 'letter', 'typography', 'omission'),
    hasContext: fc.boolean(),
  });
  return fc.record({
    markdown: anyMarkdown(),
    claims: fc.array(quote, { maxLength: 5 }),
    notes: fc.array(quote, { maxLength: 2 }),
    dates: fc.array(quote, { maxLength: 2 }),
    mentions: fc.array(quote, { maxLength: 2 }),
  });
}

/** YAML as an editor breaks it: fields, values and signs in any order. */
export function anyYaml(): fc.Arbitrary<string> {
  const field = fc.constantFrom(
    ...toWordList(`
      title description published updated source topics claims dates notes mentions draft
      name aliases kind roles id quote speaker verb summary __proto__ constructor
    `),
  );
  const value = fc.oneof(
    fc.constantFrom(
      '2023-09-14',
      'true',
      'null',
      '[]',
      '{}',
      '~',
      '.inf',
      '0x1',
      '1e999',
      '*a',
      '&a b',
    ),
    fc.constantFrom(
      'person:kim-jong-un',
      'group:los analistas',
      'none',
      '"\\uD83D"',
      '|',
      '>-',
      '!!binary x',
    ),
    anyText(4),
    anyText(4).map((text) => JSON.stringify(text)),
  );
  const line = fc
    .tuple(
      fc.constantFrom('', '', '  ', '    ', '  - ', '- ', '\t'),
      field,
      fc.constantFrom(': ', ':', ' '),
      value,
    )
    .map((parts) => parts.join(''));
  return fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
}
