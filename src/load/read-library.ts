import { type Lexicon, type NameConflict, toLexicon } from '../annotate/index.ts';
import { slugSchema } from '../schema/ids.ts';
import type { Site } from '../schema/site.ts';
import { findMisplaced } from './find-misplaced.ts';
import { listFiles } from './list-files.ts';
import { toProblem } from './messages.ts';
import { byFileAndLine, type FileProblem } from './problem.ts';
import { type Article, readArticle } from './read-article.ts';
import {
  type Entry,
  findNameLine,
  type Registers,
  readRegisters,
  toFileNameProblem,
  toNamedEntry,
} from './read-registers.ts';
import { readSite } from './read-site.ts';
import { readText } from './read-text.ts';

/** How much of `content/` waits to be published. */
export interface Drafts {
  readonly articles: number;
  /** In published articles. */
  readonly claims: number;
  readonly entries: number;
}

/** All of `content/` that is published, validated and annotated. */
export interface Library {
  readonly site: Site | null;
  readonly entries: readonly Entry[];
  readonly articles: readonly Article[];
  readonly drafts: Drafts;
  /** Sound entries that wait to be published. */
  readonly draftEntries: readonly Entry[];
  /** Everything that is wrong, in the order of files and lines; in drafts only warnings. */
  readonly problems: readonly FileProblem[];
}

const ARTICLES_FOLDER = 'content/articles';

/**
 * Reads all content below a project's root. Problems never stop the reading: all come back at once.
 * @param readOne how one article is read: from its text, or from what an earlier reading cached
 */
export async function readLibrary(root: string, readOne = readArticle): Promise<Library> {
  const site = await readSite(root);
  const registers = await readRegisters(root);
  const { lexicon, conflicts } = toLexicon([
    ...[...registers.entries, ...registers.drafts].map(toNamedEntry),
    ...registers.broken,
  ]);
  const { articles, drafts, problems } = await readArticles(root, lexicon, readOne);
  const conflictProblems = await toConflictProblems(root, conflicts, registers.entries);
  return {
    site: site.data,
    entries: registers.entries,
    articles,
    drafts: { ...drafts, entries: countDraftEntries(registers) },
    draftEntries: registers.drafts,
    problems: [
      ...findMisplaced(root),
      ...site.problems,
      ...registers.problems,
      ...conflictProblems,
      ...problems,
    ].sort(byFileAndLine),
  };
}

async function readArticles(
  root: string,
  lexicon: Lexicon,
  readOne: typeof readArticle,
): Promise<Pick<Library, 'articles' | 'problems'> & { drafts: Omit<Drafts, 'entries'> }> {
  const listed = await listFiles(root, ARTICLES_FOLDER, '.md');
  const articles: Article[] = [];
  const problems = [...listed.problems];
  const drafts = { articles: 0, claims: 0 };
  for (const file of listed.files) {
    const slug = slugSchema.safeParse(file.slice(ARTICLES_FOLDER.length + 1, -'.md'.length));
    const source = await readText(root, file);
    if ('problem' in source) {
      problems.push(source.problem);
      continue;
    }
    if (!slug.success) {
      problems.push(toFileNameProblem(file));
      continue;
    }
    const read = readOne(slug.data, file, source.text, lexicon);
    problems.push(...read.problems);
    if (read.isDraft) drafts.articles += 1;
    else if (read.article) {
      articles.push(read.article);
      drafts.claims += read.draftClaims;
    }
  }
  return { articles, drafts, problems };
}

function countDraftEntries({ drafts, broken }: Registers): number {
  return drafts.length + broken.filter(({ isDraft }) => isDraft).length;
}

function toConflictProblems(
  root: string,
  conflicts: readonly NameConflict[],
  entries: readonly Entry[],
): Promise<FileProblem[]> {
  const byRef = new Map(entries.map((entry) => [entry.ref, entry]));
  return Promise.all(
    conflicts.map(async ({ name, first, second }) => {
      const entry = byRef.get(second);
      const line = entry ? await findNameLine(root, entry, name) : null;
      const file = entry?.file ?? 'content';
      return toProblem('name-conflict', file, line, { name, first, second });
    }),
  );
}
