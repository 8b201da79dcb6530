import type { Lexicon } from '../annotate/index.ts';
import { slugSchema } from '../schema/ids.ts';
import { listEditions, readEdition } from './list-editions.ts';
import { listFiles } from './list-files.ts';
import { findRecordedLooks } from './pictures/looks.ts';
import type { PictureReader } from './pictures/picture-reader.ts';
import { type FileProblem, toDraftProblems } from './problem.ts';
import type { Article, readArticle } from './read-article.ts';
import { toFileNameProblem } from './read-registers.ts';
import { readText } from './read-text.ts';

export const ARTICLES_FOLDER = 'content/articles';

/** How articles are read, and what is asked of each that is read. */
interface ArticleReading {
  readonly readOne: typeof readArticle;
  readonly readPicture: PictureReader;
  readonly check: (article: Article, text: string) => FileProblem[];
}

/** All articles below a project's root, the drafts apart. */
interface ReadArticles {
  readonly articles: readonly Article[];
  /** How many drafts there are, and how many claims that are drafts in the other articles. */
  readonly drafts: { readonly articles: number; readonly claims: number };
  /** Those that can be shown: an article whose head is no head is not among them. */
  readonly draftArticles: readonly Article[];
  readonly problems: readonly FileProblem[];
}

/** Reads all files of articles; problems come back together. */
export async function readArticles(
  root: string,
  lexicon: Lexicon,
  { readOne, readPicture, check }: ArticleReading,
): Promise<ReadArticles> {
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
        ? { ...edition, looks: await findRecordedLooks(readPicture, file, edition.text) }
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
