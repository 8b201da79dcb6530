import path from 'node:path';
import { type Lexicon, type NameConflict, toLexicon } from '../annotate/index.ts';
import { slugSchema } from '../schema/ids.ts';
import type { Site } from '../schema/site.ts';
import { getBuildDate } from './build-date.ts';
import { checkAliases } from './check-aliases.ts';
import { checkDates } from './check-dates.ts';
import { checkLinks } from './check-links.ts';
import { findMisplaced } from './find-misplaced.ts';
import { listFiles } from './list-files.ts';
import { listEditions, readEdition } from './list-editions.ts';
import { toProblem } from './messages.ts';
import { attachPictures } from './pictures/attach-pictures.ts';
import { findRecordedLooks } from './pictures/looks.ts';
import { type PictureStore, sharedPictures } from './pictures/picture-store.ts';
import { toMoment } from './moments.ts';
import { byFileAndLine, type FileProblem, toDraftProblems } from './problem.ts';
import { type Article, readArticle } from './read-article.ts';
import { type Author, checkByline, toShownAuthors, readAuthors } from './read-authors.ts';
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
import { readYears, type Year } from './read-years.ts';

/** How much of `content/` waits to be published. */
export interface Drafts {
  readonly articles: number;
  /** In published articles. */
  readonly claims: number;
  readonly entries: number;
}

/** A sound article whose moment has not come. */
export interface WaitingArticle {
  readonly slug: string;
  readonly file: string;
  /** The moment of its publication, RFC 3339. */
  readonly until: string;
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

export const ARTICLES_FOLDER = 'content/articles';
/** Where the site's file does not say it. */
const DEFAULT_ZONE = 'UTC';

/**
 * Reads all content below a project's root. Problems never stop the reading: all come back at once.
 * @param readOne how one article is read: from its text, or from what an earlier reading cached
 */
export async function readLibrary(
  root: string,
  readOne = readArticle,
  {
    now = getBuildDate(),
    showsUnpublished = false,
    pictureStore = sharedPictures,
  }: ReadingTime = {},
): Promise<Library> {
  const site = await readSite(root, process.env, now);
  const { years, problems: yearProblems } = readYears(root, site, process.env);
  const timeZone = site.data?.timeZone ?? DEFAULT_ZONE;
  const registers = await readRegisters(root);
  const authors = await readAuthors(root);
  const { lexicon, conflicts } = toLexicon([
    ...[...registers.entries, ...registers.drafts].map(toNamedEntry),
    ...registers.broken,
  ]);
  const { articles, drafts, draftArticles, problems } = await readArticles(root, lexicon, {
    readOne,
    pictureStore,
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
  const illustrated = await attachPictures(
    root,
    {
      articles: shown,
      entries: registers.entries,
      authors: toShownAuthors(authors.authors, shown),
    },
    pictureStore,
  );
  // Of what waits too, so that nobody learns of a broken file on the day of publication.
  const shownFiles = new Set(shown.map(({ file }) => file));
  const hidden = [...articles, ...draftArticles].filter(({ file }) => !shownFiles.has(file));
  const unseen = await attachPictures(
    root,
    { articles: hidden, entries: [], authors: [] },
    pictureStore,
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
      ...unseen.problems.flatMap(toShown),
    ].sort(byFileAndLine),
  };
}

/** The files of the published articles that `content/editions` does not remember as they are. */
export function findUnrecorded({ articles }: Pick<Library, 'articles'>): string[] {
  return articles.filter(({ isRecorded }) => !isRecorded).map(({ file }) => file);
}

/** How articles are read, and what is asked of each that is read. */
interface ArticleReading {
  readonly readOne: typeof readArticle;
  readonly pictureStore: PictureStore;
  readonly check: (article: Article, text: string) => FileProblem[];
}

async function readArticles(
  root: string,
  lexicon: Lexicon,
  { readOne, pictureStore, check }: ArticleReading,
): Promise<
  Pick<Library, 'articles' | 'problems'> & {
    readonly drafts: Omit<Drafts, 'entries'>;
    /** Those that can be shown: an article whose head is no head is not among them. */
    readonly draftArticles: readonly Article[];
  }
> {
  const listed = await listFiles(root, ARTICLES_FOLDER, '.md');
  const editions = await listEditions(root, listed.files);
  const articles: Article[] = [];
  const draftArticles: Article[] = [];
  const problems = [...listed.problems, ...editions.problems];
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
    const edition = editions.files.has(slug.data) ? await readEdition(root, slug.data) : null;
    if (edition && 'problem' in edition) problems.push(edition.problem);
    const remembered =
      edition && 'text' in edition
        ? { ...edition, looks: await findRecordedLooks(root, file, edition.text, pictureStore) }
        : null;
    const { text } = source;
    const read = readOne({ slug: slug.data, file, text, edition: remembered }, lexicon);
    problems.push(...read.problems);
    if (read.article) {
      const found = check(read.article, text);
      problems.push(...(read.isDraft ? toDraftProblems(found) : found));
    }
    if (read.isDraft) {
      drafts.articles += 1;
      if (read.article) draftArticles.push({ ...read.article, draftClaims: read.draftClaims });
    } else if (read.article) {
      articles.push(read.article);
      drafts.claims += read.draftClaims;
    }
  }
  return { articles, drafts, draftArticles, problems };
}

function findWaiting(
  articles: readonly Article[],
  timeZone: Site['timeZone'],
  now: Date,
): WaitingArticle[] {
  return articles
    .map(({ slug, file, meta }) => ({ slug, file, until: toMoment(meta.published, timeZone) }))
    .filter(({ until }) => Date.parse(until) > now.getTime())
    .sort((a, b) => Date.parse(a.until) - Date.parse(b.until));
}

function withoutWaiting(
  articles: readonly Article[],
  waiting: readonly WaitingArticle[],
): readonly Article[] {
  if (waiting.length === 0) return articles;
  const slugs = new Set(waiting.map(({ slug }) => slug));
  return articles.filter(({ slug }) => !slugs.has(slug));
}

function markWaiting(
  articles: readonly Article[],
  waiting: readonly WaitingArticle[],
): readonly Article[] {
  const moments = new Map(waiting.map(({ slug, until }) => [slug, until]));
  return articles.map((article) => {
    const waitsUntil = moments.get(article.slug);
    return waitsUntil === undefined ? article : { ...article, waitsUntil };
  });
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
