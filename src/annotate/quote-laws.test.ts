import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugSchema } from '../schema/ids.ts';
import { annotateArticle, NO_META, toLexicon } from './index.ts';
import { foldWords } from './find-quote.ts';

/** What is never cut, as texts have it; none can be taken together with the word after it. */
const WHOLES = [
  '1.500',
  '3,5 %',
  '-15',
  '12 500',
  '±3',
  '1/2',
  '12:30',
  '3-2',
  '5º',
  '500 €',
  'US$20',
  'no-agresión',
  'Covid-19',
  'U-235',
  'EE. UU.',
  'S.A.',
  'ana@example.org',
  'h*jo',
  'dos mil quinientos',
  '3,5 millones',
];
const WORDS = ['hubo', 'muertos', 'en', 'el', 'ataque', 'dijo,', 'ayer.', '«sí»', '(que)'];
const LEXICON = toLexicon([]).lexicon;

const paragraph = fc
  .array(fc.oneof(fc.constantFrom(...WHOLES), fc.constantFrom(...WORDS)), {
    minLength: 3,
    maxLength: 9,
  })
  // Two numbers side by side are one in nobody's text.
  .map((tokens) => tokens.flatMap((token) => [token, 'y']));

/** @returns the ranges at which a quote is accepted */
function accept(text: string, quote: string) {
  const claim = { id: slugSchema.parse('c'), quote, speaker: { type: 'none' as const } };
  const others = { summary: 's', kind: 'fact' as const, draft: false, prefix: ' ' };
  const meta = { ...NO_META, claims: [{ ...claim, ...others }] };
  const markdown = text.replaceAll('*', '\\*').replaceAll('\n', '\n\n');
  const annotated = annotateArticle({ markdown, linesBefore: 0, meta }, LEXICON);
  return { read: annotated.text, ranges: annotated.annotations.claims[0]?.ranges ?? [] };
}

test('no accepted quote begins or ends inside what is whole, and each has the words of the text', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 3 }),
      fc.nat(),
      fc.integer({ min: 3, max: 40 }),
      (paragraphs, from, length) => {
        const text = paragraphs.map((tokens) => tokens.join(' ')).join('\n');
        const start = from % text.length;
        const quote = text.slice(start, start + length).replaceAll('\n', ' ');
        const { read, ranges } = accept(text, quote);
        expect(read).toBe(text);
        const words = ranges.map((range) => foldWords(text.slice(range.start, range.end)));
        if (ranges.length > 0) expect(words).toEqual([foldWords(quote)]);
        let at = 0;
        for (const token of paragraphs.flat()) {
          const end = at + token.length;
          for (const range of ranges)
            for (const edge of [range.start, range.end])
              expect(
                edge > at && edge < end && /[\d\p{L}]/u.test(token) && WHOLES.includes(token),
                `${quote} in ${text}`,
              ).toBe(false);
          at = end + 1;
        }
        for (const range of ranges) expect(text.slice(range.start, range.end)).not.toContain('\n');
      },
    ),
    { numRuns: 1000 },
  );
});
