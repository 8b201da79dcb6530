import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { articleSchema } from '../../schema/article.ts';
import { annotateArticle, toLexicon } from '../index.ts';

interface HonestText {
  readonly text: string;
  readonly dates: readonly string[];
  readonly honest: readonly string[];
}

const FILE = new URL('fixtures/honest.yaml', import.meta.url);
const TEXTS = parse(readFileSync(FILE, 'utf8')) as HonestText[];
/** Of so many honest sentences, one may be refused. */
const SENTENCES_TO_ALARM = 200;

test('of two hundred honest summaries, one may be refused', () => {
  const { lexicon } = toLexicon([]);
  const alarms: string[] = [];
  let count = 0;
  for (const { text, dates, honest } of TEXTS)
    for (const title of honest) {
      count += 1;
      const quote = text.slice(0, text.indexOf(' ', 30));
      const meta = articleSchema.parse({
        title,
        description: 'Una noticia.',
        published: '2026-07-01',
        dates: dates.map((date) => ({ quote, date, event: 'Pasó esto' })),
      });
      const { problems } = annotateArticle({ markdown: text, linesBefore: 0, meta }, lexicon);
      alarms.push(
        ...problems
          .filter(({ code }) => code.startsWith('own-'))
          .map(({ message }) => `${title} => ${message}`),
      );
    }
  expect(count).toBeGreaterThanOrEqual(SENTENCES_TO_ALARM);
  expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(
    Math.floor(count / SENTENCES_TO_ALARM),
  );
});
