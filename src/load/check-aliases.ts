import { z } from 'astro/zod';
import { toProblem } from './messages.ts';
import { parseYaml, splitFrontMatter } from './parse-content.ts';
import { type FileProblem, toDraftProblems } from './problem.ts';
import type { Article } from './read-article.ts';
import { readText } from './read-text.ts';

/**
 * The former addresses of articles that are somebody's already: an article's own today, or a former
 * one of another. Of a draft this is a warning, whichever of the two it is.
 * @param root absolute path of the folder that holds `content/`
 * @param drafts those that are shown, or will be
 */
export async function checkAliases(
  root: string,
  articles: readonly Article[],
  drafts: readonly Article[],
): Promise<FileProblem[]> {
  const all = [...articles, ...drafts];
  const isDraft = new Set(drafts.map(({ file }) => file));
  const holders = new Map(all.map(({ slug, file }): [string, string] => [slug, file]));
  const problems: FileProblem[] = [];
  for (const { file, meta } of all) {
    for (const [index, alias] of meta.aliases.entries()) {
      const holder = holders.get(alias);
      if (holder === undefined) {
        holders.set(alias, file);
        continue;
      }
      const line = await findLine(root, file, ['aliases', index]);
      const problem = toProblem('alias-taken', file, line, { alias, holder });
      const waits = isDraft.has(file) || isDraft.has(holder);
      problems.push(...(waits ? toDraftProblems([problem]) : [problem]));
    }
  }
  return problems;
}

/** The line of an article's file where a field stands. */
async function findLine(
  root: string,
  file: string,
  path: readonly (string | number)[],
): Promise<number | null> {
  const source = await readText(root, file);
  if ('problem' in source) return null;
  const parts = splitFrontMatter(source.text);
  return typeof parts === 'string'
    ? null
    : parseYaml(z.unknown(), file, parts.frontMatter, 1).lineOf(path);
}
