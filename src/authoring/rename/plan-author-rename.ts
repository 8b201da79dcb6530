import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../../load/list-files.ts';
import { parseYaml, splitFrontMatter } from '../../load/parse-content.ts';
import { AUTHORS_FOLDER } from '../../load/read-authors.ts';
import { ARTICLES_FOLDER } from '../../load/read-library.ts';
import { authorSchema } from '../../schema/author.ts';
import { DOUBLE_COMMENT, RENAME_NOTES, RENAME_PROBLEMS } from '../messages.ts';
import { addToList, endLine, replaceInList, toComment } from './edit-yaml.ts';
import { dropField, type PlannedFile, type RenamePlan, toFormer } from './plan-rename.ts';

/**
 * Works out what renaming somebody who signs, or merging them into another, changes in all of
 * `content/`: their file and the bylines. Nothing is written.
 * @param root absolute path of the folder that holds `content/`
 * @param from the file's name without its ending, as bylines have it
 */
export async function planAuthorRename(
  root: string,
  from: string,
  to: string,
  isMerge: boolean,
): Promise<RenamePlan> {
  const [oldFile, newFile] = [from, to].map((id) => `${AUTHORS_FOLDER}/${id}.yaml`) as [
    string,
    string,
  ];
  const authors = await readAll(root, AUTHORS_FOLDER, '.yaml');
  const [own, other] = [authors.get(oldFile), authors.get(newFile)];
  if (from === to) return { problem: RENAME_PROBLEMS.same({ ref: from }) };
  if (own === undefined) return { problem: RENAME_PROBLEMS.missing({ file: oldFile, ref: from }) };
  if (isMerge && other === undefined)
    return { problem: RENAME_PROBLEMS['no-double']({ file: newFile }) };
  if (!isMerge && other !== undefined) return { problem: RENAME_PROBLEMS.taken({ file: newFile }) };
  for (const [file, text] of authors)
    if (file !== oldFile && file !== newFile && toFormer(text).includes(to))
      return { problem: RENAME_PROBLEMS.former({ ref: to, file }) };
  const text = other === undefined ? toRenamed(own, from, to) : toMerged(own, other, from, to);
  const [wrong] = parseYaml(authorSchema, newFile, text).problems;
  if (wrong)
    return {
      problem: RENAME_PROBLEMS.unsound({ file: newFile, line: wrong.line, message: wrong.message }),
    };
  const articles: PlannedFile[] = [];
  for (const [file, article] of await readAll(root, ARTICLES_FOLDER, '.md')) {
    const signed = replaceByline(article, from, to);
    if (signed !== article) articles.push({ file, text: signed });
  }
  return {
    files: [{ file: newFile, text }, ...articles, { file: oldFile, text: null }],
    notes: isMerge ? [RENAME_NOTES.double({ from: oldFile, to: newFile })] : [],
  };
}

async function readAll(root: string, folder: string, ending: string): Promise<Map<string, string>> {
  const { files } = await listFiles(root, folder, ending);
  const texts = files.map((file) => readFile(path.join(root, file), 'utf8'));
  return new Map((await Promise.all(texts)).map((text, index) => [files[index] ?? '', text]));
}

function toRenamed(own: string, from: string, to: string): string {
  const former = toFormer(own);
  if (!former.includes(to)) return addToList(own, 'formerly', [from]);
  const others = former.filter((id) => id !== to);
  return addToList(dropField(own, 'formerly'), 'formerly', [...others, from]);
}

/** What the one that goes said is a comment of the one that stays. */
function toMerged(own: string, other: string, from: string, to: string): string {
  const known = new Set([to, ...toFormer(other)]);
  const former = [from, ...toFormer(own)].filter((id) => !known.has(id));
  const text = endLine(addToList(other, 'formerly', former));
  return `${text}${DOUBLE_COMMENT(from)}\n${toComment(own.trimEnd())}\n`;
}

function replaceByline(article: string, from: string, to: string): string {
  const parts = splitFrontMatter(article);
  if (typeof parts === 'string') return article;
  const start = article.indexOf('\n') + 1;
  const end = start + parts.frontMatter.length;
  const signed = replaceInList(article.slice(start, end), 'authors', from, to);
  return article.slice(0, start) + signed + article.slice(end);
}
