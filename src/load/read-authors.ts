import type { Picture } from '../pictures/types.ts';
import { findNearestWord } from '../schema/nearest-word.ts';
import { type AuthorData, authorSchema } from '../schema/author.ts';
import { type Slug, slugSchema } from '../schema/ids.ts';
import { findUnwritten } from './find-unwritten.ts';
import { findMarked } from './find-marked.ts';
import { listFiles } from './list-files.ts';
import { toProblem } from './messages.ts';
import { parseYaml, splitFrontMatter } from './parse-content.ts';
import type { FileProblem } from './problem.ts';
import type { Article } from './read-article.ts';
import { toFileNameProblem } from './read-registers.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

/** Somebody who signs articles, as their file gives it. */
export interface Author {
  /** The file's name without its ending: the last part of the address. */
  readonly id: Slug;
  readonly file: string;
  readonly data: AuthorData;
  /** Their photograph, where they have one. */
  readonly picture?: Picture;
}

/** All who sign; a file that is not sound has its name here, so that articles are not blamed. */
export interface Authors {
  readonly authors: readonly Author[];
  readonly broken: ReadonlySet<string>;
  readonly problems: readonly FileProblem[];
}

export const AUTHORS_FOLDER = 'content/authors';

/** Reads `content/authors`, which need not be there. */
export async function readAuthors(root: string): Promise<Authors> {
  const listed = await listFiles(root, AUTHORS_FOLDER, '.yaml');
  const problems = [...listed.problems];
  const authors: Author[] = [];
  const broken = new Set<string>();
  /** Who has a name, or had it: one address leads to one of them. */
  const holders = new Map<string, string>();
  const former: (() => FileProblem[])[] = [];
  for (const file of listed.files) {
    const name = file.slice(AUTHORS_FOLDER.length + 1, -'.yaml'.length);
    const id = slugSchema.safeParse(name);
    const source = await readText(root, file);
    if (!id.success || /^\d+$/u.test(name))
      problems.push(toFileNameProblem(file, id.success ? 'number' : 'signs'));
    else if ('problem' in source) {
      problems.push(source.problem);
      broken.add(name);
    } else {
      const { data, lineOf, ...parsed } = parseYaml(authorSchema, file, source.text);
      problems.push(...parsed.problems);
      holders.set(name, file);
      if (!data) {
        broken.add(name);
        continue;
      }
      const fields = { schema: authorSchema, data, file, lineOf };
      problems.push(...findUnwritten(fields, 'authors'), ...findMarked(fields));
      if (data.draft)
        problems.push(toProblem('author-draft', file, lineOf(['draft']), { name: data.name }));
      authors.push({ id: id.data, file, data });
      former.push(() =>
        data.formerly.flatMap((alias, index) => {
          const holder = holders.get(alias);
          if (holder === undefined) {
            holders.set(alias, file);
            return [];
          }
          return [toProblem('author-former', file, lineOf(['formerly', index]), { alias, holder })];
        }),
      );
    }
  }
  // What one was called before gives way to what another is called now.
  problems.push(...former.flatMap((find) => find()));
  return { authors, broken, problems };
}

/** Those whom a site shows: who waits to be completed, only beside what it shows of theirs. */
export function toShownAuthors(
  authors: readonly Author[],
  articles: readonly Pick<Article, 'meta'>[],
): readonly Author[] {
  const signing = new Set<string>(articles.flatMap(({ meta }) => meta.authors));
  return authors.filter(({ id, data }) => !data.draft || signing.has(id));
}

/**
 * The names of an article's byline that nobody has. Asked at each reading: files of authors come and
 * go where no article changes.
 * @param text of the article's file
 */
export function checkByline(
  { file, meta }: Pick<Article, 'file' | 'meta'>,
  text: string,
  { authors, broken }: Authors,
): FileProblem[] {
  const known = new Set<string>(authors.map(({ id }) => id));
  const unknown = meta.authors.flatMap((id, index) =>
    known.has(id) || broken.has(id) ? [] : [{ id, index }],
  );
  if (unknown.length === 0) return [];
  const parts = splitFrontMatter(text);
  const lineOf = typeof parts === 'string' ? () => null : readYaml(parts.frontMatter, 1).lineOf;
  return unknown.map(({ id, index }) => {
    const now = authors.find(({ data }) => data.formerly.some((former) => former === id))?.id;
    const nearest = now ?? findNearestWord(id, known);
    return toProblem('author-unknown', file, lineOf(['authors', index]), { id, nearest });
  });
}
