import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rehype } from 'rehype';
import { expect } from 'vitest';
import { toPlainText } from '../annotate/plain-text.ts';
import { formatProblems } from '../load/format-problems.ts';
import { type Library, readLibrary } from '../load/read-library.ts';
import type { HostileCase } from './samples/hostile-cases.ts';

const parser = rehype().data('settings', { fragment: true }).freeze();

/**
 * Reads hostile content as a build does.
 * @returns what an editor and a reader get of it: it works, or it has its Spanish error
 * @throws where what comes out could do harm
 */
export async function reportHostile(hostile: HostileCase): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'glosa-hostile-'));
  try {
    await writeHostile(folder, hostile);
    const library = await readLibrary(folder);
    expectHarmless(library);
    return toReport(hostile.name, library, hostile.isLong ?? false);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeHostile(
  folder: string,
  { files, links = {}, pipes = [] }: HostileCase,
): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, 'content', file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  for (const [file, target] of Object.entries(links))
    await symlink(target, path.join(folder, 'content', file));
  for (const pipe of pipes) execFileSync('mkfifo', [path.join(folder, 'content', pipe)]);
}

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
