import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatProblems } from './format-problems.ts';
import { toWaitingLines } from './messages.ts';
import { readLibrary } from './read-library.ts';

/** Adding a case: a folder with a `content/`; `vitest -u` writes its report. */
/** When all of them are read. */
const now = new Date('2026-11-28T12:00:00Z');
const FOLDER = fileURLToPath(new URL('fixtures/', import.meta.url));

describe('folders of content', () => {
  const names = readdirSync(FOLDER, { withFileTypes: true }).filter((each) => each.isDirectory());
  test.each(names.map(({ name }) => name))('%s', async (name) => {
    const library = await readLibrary(path.join(FOLDER, name), undefined, { now });
    const { articles, claims, entries } = library.drafts;
    const waiting = toWaitingLines(library.waiting, library.site?.timeZone ?? 'UTC');
    const published = [
      `Artículos: ${library.articles.map(({ slug }) => slug).join(', ')}`,
      `Fichas: ${library.entries.map(({ ref }) => ref).join(', ')}`,
      `Borradores: ${articles} artículos, ${claims} afirmaciones, ${entries} fichas`,
      ...(waiting === '' ? [] : [waiting]),
    ];
    const report = `${formatProblems(library.problems)}\n\n${published.join('\n')}\n`;
    await expect(report).toMatchFileSnapshot(path.join(FOLDER, name, 'problems.txt'));
  });
});
