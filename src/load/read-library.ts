import path from 'node:path';
import { type NameConflict, toLexicon } from '../annotate/index.ts';
import type { Site } from '../schema/site.ts';
import { getBuildDate } from './build-date.ts';
import { checkAliases } from './check-aliases.ts';
import { checkDates } from './check-dates.ts';
import { checkLinks } from './check-links.ts';
import { findMisplaced } from './find-misplaced.ts';
import { toProblem } from './messages.ts';
import { attachPictures, type Illustrable } from './pictures/attach-pictures.ts';
import { createPictureReader, type PictureReader } from './pictures/picture-reader.ts';
import type { PictureStore } from './pictures/picture-store.ts';
import { byFileAndLine, type FileProblem, toDraftProblems } from './problem.ts';
import { type Article, readArticle } from './read-article.ts';
import { readArticles } from './read-articles.ts';
import { type Author, checkByline, toShownAuthors, readAuthors } from './read-authors.ts';
import {
  type Entry,
  findNameLine,
  type Registers,
  readRegisters,
  toNamedEntry,
} from './read-registers.ts';
import { readSite } from './read-site.ts';
import { readYears, type Year } from './read-years.ts';
import {
  findWaiting,
  markWaiting,
  type WaitingArticle,
  withoutWaiting,
} from './waiting-articles.ts';

/** How much of `content/` waits to be published. */
export interface Drafts {
  readonly articles: number;
  /** In published articles. */
  readonly claims: number;
  readonly entries: number;
}

/** When content is read, and for whom, and with what earlier readings know. */
interface ReadingTime {
  /** The moment of the build: what is published later waits. */
  readonly now?: Date;
  /** Whether articles that wait and drafts are among the others, as the editor's own server shows them. */
  readonly showsUnpublished?: boolean;
  readonly pictureStore?: PictureStore;
}

/** All of `content/` that is published, validated and annotated. */
export interface Library {
  readonly site: Site | null;
  /** Other sites over the same registers. */
  readonly years: readonly Year[];
  /** Whether pages are made of it that show drafts and say so; see `build/preview-site.ts`. */
  readonly isPreview?: boolean;
  readonly entries: readonly Entry[];
  /** All who sign articles. */
  readonly authors: readonly Author[];
  readonly articles: readonly Article[];
  readonly drafts: Drafts;
  /** The next one first. */
  readonly waiting: readonly WaitingArticle[];
  /** Sound entries that wait to be published. */
  readonly draftEntries: readonly Entry[];
  /** Everything that is wrong, in the order of files and lines; in drafts only warnings. */
  readonly problems: readonly FileProblem[];
}

/** Where the site's file does not say it. */
const DEFAULT_ZONE = 'UTC';

/**
 * Reads all content below a project's root. Problems never stop the reading: all come back at once.
 * @param readOne how one article is read: from its text, or from what an earlier reading cached
 */
export async function readLibrary(
  root: string,
  readOne = readArticle,
  { now = getBuildDate(), showsUnpublished = false, pictureStore }: ReadingTime = {},
): Promise<Library> {
  const site = await readSite(root, process.env, now);
  const { years, problems: yearProblems } = readYears(root, site, process.env);
  const timeZone = site.data?.timeZone ?? DEFAULT_ZONE;
  const registers = await readRegisters(root);
  const authors = await readAuthors(root);
  const readPicture = createPictureReader(root, pictureStore);
  const { lexicon, conflicts } = toLexicon([
    ...[...registers.entries, ...registers.drafts].map(toNamedEntry),
    ...registers.broken,
  ]);
  const { articles, drafts, draftArticles, problems } = await readArticles(root, lexicon, {
    readOne,
    readPicture,
    check: (article, text) => [
      ...checkDates(article, text, timeZone, now),
      ...checkByline(article, text, authors),
    ],
  });
  const waiting = findWaiting(articles, timeZone, now);
  const shown = showsUnpublished
    ? [...markWaiting(articles, waiting), ...draftArticles]
    : withoutWaiting(articles, waiting);
  const draftFiles = new Set(draftArticles.map(({ file }) => file));
  const illustrated = await illustrate(
    root,
    {
      articles: shown,
      entries: registers.entries,
      authors: toShownAuthors(authors.authors, shown),
    },
    [...articles, ...draftArticles],
    readPicture,
  );
  const toShown = (problem: FileProblem): FileProblem[] =>
    draftFiles.has(problem.file) ? toDraftProblems([problem]) : [problem];
  const conflictProblems = await toConflictProblems(root, conflicts, registers.entries);
  return {
    site: site.data,
    years,
    entries: illustrated.entries,
    authors: illustrated.authors,
    articles: illustrated.articles,
    waiting,
    drafts: { ...drafts, entries: countDraftEntries(registers) },
    draftEntries: registers.drafts,
    problems: [
      ...findMisplaced(root),
      ...site.problems,
      ...yearProblems,
      ...registers.problems,
      ...authors.problems,
      ...conflictProblems,
      ...problems,
      ...(await checkAliases(root, articles, draftArticles)),
      ...checkLinks({
        articles: shown,
        entries: registers.entries,
        authors: illustrated.authors,
        url: site.data?.url ?? null,
        years,
        // What stands beside the program is published with any content.
        publicFolders: [path.join(root, 'public'), path.resolve('public')],
      }).flatMap(toShown),
      ...illustrated.problems.flatMap(toShown),
    ].sort(byFileAndLine),
  };
}

/** The files of the published articles that `content/editions` does not remember as they are. */
export function findUnrecorded({ articles }: Pick<Library, 'articles'>): string[] {
  return articles.filter(({ isRecorded }) => !isRecorded).map(({ file }) => file);
}

/**
 * Gives what is shown its pictures. Those of what waits are read too, so that nobody learns of a broken
 * file on the day of publication.
 */
async function illustrate(
  root: string,
  shown: Illustrable,
  all: readonly Article[],
  readPicture: PictureReader,
): ReturnType<typeof attachPictures> {
  const attached = await attachPictures(root, shown, readPicture);
  const files = new Set(shown.articles.map(({ file }) => file));
  const hidden = all.filter(({ file }) => !files.has(file));
  const others = { articles: hidden, entries: [], authors: [] };
  const unseen = await attachPictures(root, others, readPicture);
  return { ...attached, problems: [...attached.problems, ...unseen.problems] };
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
