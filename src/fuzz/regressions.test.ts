import { readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import type { ArticleCase } from './arbitrary.ts';
import { checkArticle } from './check-article.ts';

/** What once broke a law, in its smallest form, with the reason. */
interface Regression extends ArticleCase {
  readonly reason: string;
}

const FILE = new URL('regressions/articles.json', import.meta.url);
const REGRESSIONS = JSON.parse(readFileSync(FILE, 'utf8')) as Regression[];

describe('what broke once', () => {
  test.each(REGRESSIONS)('$reason', (article) => {
    checkArticle(article);
  });
});
