import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toHast, toPlainText } from '../annotate/index.ts';
import { formatArticle } from '../authoring/format-article.ts';
import { toDraftMeta } from '../authoring/to-draft-meta.ts';
import { readImport } from './read-import.ts';
import type { Imported, ImportedArticle } from './types.ts';

const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const FILES = readdirSync(path.join(FIXTURES, 'good'));
const WORD = /[\p{L}\p{N}]+/gu;

function toCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(WORD) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function toDraftFile(article: ImportedArticle): string {
  const title = article.title ?? 'Sin titular';
  const { meta } = toDraftMeta(article, { title, published: article.published ?? '2024-01-01' });
  return formatArticle(meta, { claims: [], dates: [], newEntries: [] }, article.markdown);
}

async function readGood(
  file: string,
): Promise<{ imported: Imported; articles: readonly ImportedArticle[] }> {
  const imported = await readImport(readFileSync(path.join(FIXTURES, 'good', file)), file);
  return { imported, articles: imported.entries.map(({ read }) => read()) };
}

// The words were copied by hand from what a browser, a feed reader or a word processor shows.
describe('every word of what is imported is in its draft', () => {
  test.each(FILES)('%s', async (file) => {
    const { articles } = await readGood(file);
    const kept = toCounts(articles.map(toDraftFile).join('\n'));
    const words = [...toCounts(readFileSync(path.join(FIXTURES, 'words', `${file}.txt`), 'utf8'))];
    expect(words.filter(([word, count]) => (kept.get(word) ?? 0) < count)).toEqual([]);
  });

  test.each(FILES)('%s: nothing is written that no text of a page would show', async (file) => {
    const { articles } = await readGood(file);
    for (const { markdown } of articles) {
      const { tree, problems } = toHast(markdown);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(tree && toPlainText(tree).text).not.toMatch(/\]\(|\\|&\w+;|\uFFFD/u);
    }
  });

  test('what they state and what is told of them', async () => {
    const reports: string[] = [];
    for (const file of FILES) {
      const { imported, articles } = await readGood(file);
      const report = [`===== ${file}`, ...imported.remarks, ...articles.map(toDraftFile)];
      reports.push(report.join('\n'));
    }
    await expect(reports.join('\n')).toMatchFileSnapshot('fixtures/good-imports.txt');
  });
});
