import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../../load/list-files.ts';
import { parseYaml, splitFrontMatter } from '../../load/parse-content.ts';
import { RENAME_PROBLEMS } from '../messages.ts';

/** A file as it will be, its path from the folder that holds `content/`; `null` where it goes. */
export interface PlannedFile {
  readonly file: string;
  readonly text: string | null;
}

/** All that renaming changes, or the sentence that says why it cannot be. */
export type RenamePlan =
  | { readonly files: readonly PlannedFile[]; readonly notes: readonly string[] }
  | { readonly problem: string };

/** What is renamed or merged: by what it is called, and the files of both. */
interface Renaming {
  readonly from: string;
  readonly to: string;
  readonly oldFile: string;
  readonly newFile: string;
  readonly isMerge: boolean;
}

/**
 * The texts of a folder of `content/`, by their files.
 * @param root absolute path of the folder that holds `content/`
 */
export async function readTexts(
  root: string,
  folder: string,
  ending: string,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const { files } = await listFiles(root, folder, ending);
  for (const file of files) texts.set(file, await readFile(path.join(root, file), 'utf8'));
  return texts;
}

/** Why one file cannot take the other's name or be merged into it, as a sentence; null where it can. */
export function findObstacle(
  sources: ReadonlyMap<string, string>,
  { from, to, oldFile, newFile, isMerge }: Renaming,
): string | null {
  if (from === to) return RENAME_PROBLEMS.same({ ref: from });
  if (!sources.has(oldFile)) return RENAME_PROBLEMS.missing({ file: oldFile, ref: from });
  if (isMerge === sources.has(newFile)) return null;
  return isMerge
    ? RENAME_PROBLEMS['no-double']({ file: newFile })
    : RENAME_PROBLEMS.taken({ file: newFile });
}

/** What would be wrong with a file of a register, as a sentence; null where nothing is. */
export function findUnsound(
  schema: Parameters<typeof parseYaml>[0],
  file: string,
  text: string,
): string | null {
  const [wrong] = parseYaml(schema, file, text).problems;
  return wrong ? RENAME_PROBLEMS.unsound({ file, line: wrong.line, message: wrong.message }) : null;
}

/** Changes the front matter of an article and not a byte of its text; null where it has none. */
export function replaceInHead(article: string, replace: (yaml: string) => string): string | null {
  const parts = splitFrontMatter(article);
  if (typeof parts === 'string') return null;
  const start = article.indexOf('\n') + 1;
  const end = start + parts.frontMatter.length;
  return article.slice(0, start) + replace(article.slice(start, end)) + article.slice(end);
}
