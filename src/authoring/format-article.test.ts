import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotateArticle, toLexicon } from '../annotate/index.ts';
import { readModel } from '../cli/read-model.ts';
import { extract } from '../extract/index.ts';
import { parseYaml, splitFrontMatter } from '../load/parse-content.ts';
import { articleSchema } from '../schema/article.ts';
import { toDraft } from './to-draft.ts';
import { toMarkdown } from '../imports/to-markdown.ts';
import { formatArticle } from './format-article.ts';

const ARTICLE = readFileSync(new URL('../training/gold/article.txt', import.meta.url), 'utf8');
const META = { title: 'Un «titular»: con signos', published: '2023-09-14' };
const model = readModel();
const NOBODY = toLexicon([]).lexicon;

function draft(text: string): string {
  const markdown = toMarkdown(text);
  const proposal = toDraft(markdown, [], (plain) =>
    extract(plain, { published: META.published, timeZone: 'Europe/Madrid', register: [], model }),
  );
  return formatArticle(META, proposal, markdown);
}

/** Problems of the schema, and of quotes that do not stand where the draft says. */
function findFaults(file: string): unknown[] {
  const parts = splitFrontMatter(file);
  if (typeof parts === 'string') return [parts];
  const { frontMatter, markdown, linesBefore } = parts;
  const { data, problems } = parseYaml(articleSchema, 'uno.md', frontMatter, 1);
  if (!data || markdown.trim() === '') return [...problems];
  const claims = data.claims.map(({ verb: _, ...claim }) => ({
    ...claim,
    draft: false,
    speaker: { type: 'none' as const },
  }));
  const meta = { ...data, claims };
  return annotateArticle({ markdown, linesBefore, meta }, NOBODY).problems.filter(
    ({ code }) => code.startsWith('quote-') || code === 'claim-repeated',
  );
}

test('the draft of the article is written as its golden says', async () => {
  await expect(draft(ARTICLE)).toMatchFileSnapshot('fixtures/draft.md');
});

test('everything in a draft is a draft, and what is not marked so waits to be completed', () => {
  const parts = splitFrontMatter(draft(ARTICLE));
  if (typeof parts === 'string') throw new Error(parts);
  const { data } = parseYaml(articleSchema, 'uno.md', parts.frontMatter, 1);
  expect(data?.draft).toBe(true);
  expect(data?.claims.filter((claim) => !claim.draft)).toEqual([]);
  expect(data?.dates.filter(({ event }) => !event.startsWith('Por completar'))).toEqual([]);
});

test('whatever the text, a draft reads back, with each quote in its place', () => {
  const piece = fc.oneof(
    fc.nat(ARTICLE.length).map((start) => ARTICLE.slice(start, start + 200)),
    fc.constantFrom('\n', '\r\n\r\n', '«', '”', ' 😀 ', '# ', '*', '---\n', '- ', 'ayer', '\u0301'),
    fc.string({ maxLength: 20 }),
  );
  const texts = fc
    .array(piece, { maxLength: 12 })
    .map((pieces) => pieces.join('').replaceAll(/[\0-\x08\x0B-\x0C\x0E-\x1F\x7F]/gu, ''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(findFaults(draft(text))).toEqual([]);
    }),
  );
});
