import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rehype } from 'rehype';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toPlainText } from '../annotate/plain-text.ts';
import { formatProblems } from './format-problems.ts';
import { HOSTILE_CASES } from '../tests/samples/hostile-cases.ts';
import { type Library, readLibrary } from './read-library.ts';

/**
 * Everything hostile or broken that we could think of, each read as the build reads it. What each
 * gives stands in one golden file: it works, or it has its Spanish error.
 */
const GOLDEN = fileURLToPath(new URL('fixtures/hostile.txt', import.meta.url));
const parser = rehype().data('settings', { fragment: true }).freeze();

let root: string;
const reports: string[] = [];

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'glosa-hostile-'));
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

test.each(HOSTILE_CASES)(
  '$name',
  async ({ name, files, links = {}, pipes = [], isLong = false }) => {
    const folder = path.join(root, String(reports.length));
    for (const [file, text] of Object.entries(files)) {
      const target = path.join(folder, 'content', file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    for (const [file, target] of Object.entries(links))
      await symlink(target, path.join(folder, 'content', file));
    for (const pipe of pipes) execFileSync('mkfifo', [path.join(folder, 'content', pipe)]);
    const library = await readLibrary(folder);
    expectHarmless(library);
    reports.push(toReport(name, library, isLong));
    await rm(folder, { recursive: true });
  },
);

test('each has its outcome', async () => {
  expect(HOSTILE_CASES.length).toBeGreaterThanOrEqual(60);
  expect(reports).toHaveLength(HOSTILE_CASES.length);
  await expect(reports.join('\n')).toMatchFileSnapshot(GOLDEN);
});

/** Nothing that runs, nothing of another host, and the text that we say. */
function expectHarmless({ articles }: Library): void {
  for (const { annotated } of articles) {
    const { html, text } = annotated;
    expect(html).not.toMatch(
      /<(?:script|style|iframe|object|embed|form|svg|math|link|meta|base)\b/iu,
    );
    for (const [tag] of html.matchAll(/<[a-z][^>]*>/giu)) {
      expect(tag.replaceAll(/="[^"]*"/gu, '=')).not.toMatch(
        /\s(?:on\w+|style|srcdoc|formaction)\s*=/iu,
      );
      expect(tag).not.toMatch(/\shref="(?!https?:|mailto:|\/(?!\/)|#|")/iu);
      expect(tag).not.toMatch(/\ssrc="(?!\/(?!\/))/iu);
    }
    if (text.length < 100_000) expect(toPlainText(parser.parse(html)).text).toBe(text);
  }
}

function toReport(name: string, { articles, problems }: Library, isLong: boolean): string {
  const written = articles.map(({ annotated }) =>
    isLong
      ? `  ${annotated.annotations.claims.length} afirmaciones`
      : annotated.html.replaceAll(/^/gmu, '  '),
  );
  return `## ${name}\n${[formatProblems(problems.slice(0, 3)), ...written].join('\n')}\n`;
}
