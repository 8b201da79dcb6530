import { AUTHORS_FOLDER } from '../../load/read-authors.ts';
import { ARTICLES_FOLDER } from '../../load/read-articles.ts';
import { authorSchema } from '../../schema/author.ts';
import { DOUBLE_COMMENT, RENAME_NOTES, RENAME_PROBLEMS } from '../messages.ts';
import { addToList, endLine, replaceInList, toComment } from './edit-yaml.ts';
import { dropField, toFormer } from './plan-rename.ts';
import {
  findObstacle,
  findUnsound,
  type PlannedFile,
  readTexts,
  type RenamePlan,
  replaceInHead,
} from './rename-files.ts';

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
  const oldFile = `${AUTHORS_FOLDER}/${from}.yaml`;
  const newFile = `${AUTHORS_FOLDER}/${to}.yaml`;
  const authors = await readTexts(root, AUTHORS_FOLDER, '.yaml');
  const obstacle = findObstacle(authors, { from, to, oldFile, newFile, isMerge });
  if (obstacle !== null) return { problem: obstacle };
  const own = authors.get(oldFile) ?? '';
  const other = authors.get(newFile);
  for (const [file, text] of authors)
    if (file !== oldFile && file !== newFile && toFormer(text).includes(to))
      return { problem: RENAME_PROBLEMS.former({ ref: to, file }) };
  const text = other === undefined ? toRenamed(own, from, to) : toMerged(own, other, from, to);
  const problem = findUnsound(authorSchema, newFile, text);
  if (problem !== null) return { problem };
  const articles: PlannedFile[] = [];
  for (const [file, article] of await readTexts(root, ARTICLES_FOLDER, '.md')) {
    const signed = replaceInHead(article, (yaml) => replaceInList(yaml, 'authors', from, to));
    if (signed !== null && signed !== article) articles.push({ file, text: signed });
  }
  return {
    files: [{ file: newFile, text }, ...articles, { file: oldFile, text: null }],
    notes: isMerge ? [RENAME_NOTES.double({ from: oldFile, to: newFile })] : [],
  };
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
