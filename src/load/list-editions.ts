import path from 'node:path';
import type { EditionSource } from './check-edition.ts';
import { listFiles } from './list-files.ts';
import { toProblem } from './messages.ts';
import type { FileProblem } from './problem.ts';
import { readText } from './read-text.ts';

const FOLDER = 'content/editions';
const ENDING = '.txt';

/** The file that remembers what was published of an article. */
export function toEditionFile(slug: string): string {
  return `${FOLDER}/${slug}${ENDING}`;
}

/**
 * The slugs of which something is remembered, and the problem of each whose article is gone.
 * @param articles files of all articles
 */
export async function listEditions(
  root: string,
  articles: readonly string[],
): Promise<{ files: ReadonlySet<string>; problems: readonly FileProblem[] }> {
  const listed = await listFiles(root, FOLDER, ENDING);
  const files = new Set(listed.files.map((file) => path.posix.basename(file, ENDING)));
  const slugs = new Set(articles.map((file) => path.posix.basename(file, '.md')));
  const orphans = [...files.difference(slugs)];
  const without = [...slugs.difference(files)];
  const problems = orphans.map((slug) =>
    toProblem('edition-orphan', toEditionFile(slug), null, {
      slug,
      like: findAlike(slug, without),
    }),
  );
  return { files, problems: [...listed.problems, ...problems] };
}

/** What was published of an article, or the problem that keeps it from being read. */
export function readEdition(
  root: string,
  slug: string,
): Promise<EditionSource | { readonly file: string; readonly problem: FileProblem }> {
  return readText(root, toEditionFile(slug));
}

/** The article without an edition that has most words of a name in common, its date among them. */
function findAlike(slug: string, others: readonly string[]): string | null {
  const words = new Set(slug.split('-'));
  const [best] = others
    .map((other) => ({ other, shared: other.split('-').filter((word) => words.has(word)).length }))
    .filter(({ shared }) => shared * 2 >= words.size)
    .sort((a, b) => b.shared - a.shared);
  return best?.other ?? null;
}
