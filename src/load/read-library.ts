import { type Lexicon, type NameConflict, toLexicon } from '../annotate/index.ts';
import { slugSchema } from '../schema/ids.ts';
import type { Site } from '../schema/site.ts';
import { listFiles } from './list-files.ts';
import { byFileAndLine, type FileProblem } from './problem.ts';
import { type Article, type ReadArticle, readArticle } from './read-article.ts';
import {
  type Entry,
  readRegisters,
  findNameLine,
  toFileNameProblem,
  toNamedEntry,
} from './read-registers.ts';
import { readSite } from './read-site.ts';
import { readText } from './read-text.ts';

/** All of `content/`, validated and annotated. */
export interface Library {
  readonly site: Site | null;
  readonly entries: readonly Entry[];
  readonly articles: readonly Article[];
  /** Everything that is wrong, in the order of files and lines. */
  readonly problems: readonly FileProblem[];
}

const ARTICLES_FOLDER = 'content/articles';

/**
 * Reads all content below a project's root. Problems never stop the reading: all come back at once.
 * @param readOne how one article is read: from its text, or from what an earlier reading kept
 */
export async function readLibrary(
  root: string,
  readOne: ReadArticle = readArticle,
): Promise<Library> {
  const site = await readSite(root);
  const registers = await readRegisters(root);
  const { lexicon, conflicts } = toLexicon([
    ...registers.entries.map(toNamedEntry),
    ...registers.broken,
  ]);
  const articles = await readArticles(root, lexicon, readOne);
  const problems = [
    ...site.problems,
    ...registers.problems,
    ...(await Promise.all(
      conflicts.map((conflict) => toConflictProblem(root, conflict, registers.entries)),
    )),
    ...articles.problems,
  ].sort(byFileAndLine);
  return { site: site.data, entries: registers.entries, articles: articles.articles, problems };
}

async function readArticles(
  root: string,
  lexicon: Lexicon,
  readOne: ReadArticle,
): Promise<{ articles: Article[]; problems: FileProblem[] }> {
  const articles: Article[] = [];
  const problems: FileProblem[] = [];
  for (const file of await listFiles(root, ARTICLES_FOLDER, '.md')) {
    const slug = slugSchema.safeParse(file.slice(ARTICLES_FOLDER.length + 1, -'.md'.length));
    const source = await readText(root, file);
    if ('problem' in source) problems.push(source.problem);
    else if (!slug.success) problems.push(toFileNameProblem(file));
    else {
      const read = readOne(slug.data, file, source.text, lexicon);
      problems.push(...read.problems);
      if (read.article) articles.push(read.article);
    }
  }
  return { articles, problems };
}

async function toConflictProblem(
  root: string,
  { name, first, second }: NameConflict,
  entries: readonly Entry[],
): Promise<FileProblem> {
  const entry = entries.find(({ ref }) => ref === second);
  const message =
    `El nombre «${name}» ya pertenece a «${first}» y no puede ser también de «${second}». ` +
    'Quítelo de una de las dos entradas.';
  return {
    code: 'name-conflict',
    severity: 'error',
    file: entry?.file ?? 'content',
    line: entry ? await findNameLine(root, entry, name) : null,
    message,
  };
}
