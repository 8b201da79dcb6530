import type { NamedEntry } from '../annotate/index.ts';
import { toDigest } from './digest.ts';
import { type Article, type ReadArticle, readArticle } from './read-article.ts';
import type { FileProblem } from './problem.ts';
import { isTouchedBy, type RegisterChange, toRegisterChange } from './register-change.ts';

/** An article as an earlier reading left it, with what it was made from. */
export interface KeptArticle {
  /** Digest of its file's name and text. */
  readonly source: string;
  /** Digest of the registers' names when it was annotated. */
  readonly registers: string;
  readonly article: Article;
  /** Warnings only: an article with errors is never kept. */
  readonly problems: readonly FileProblem[];
}

/** Where readings keep what they made. */
export interface ArticleStore {
  readonly getArticle: (slug: string) => KeptArticle | null;
  /** @returns the article as it will be used from now on */
  readonly keepArticle: (kept: KeptArticle) => Article;
  readonly getRegisters: (digest: string) => readonly NamedEntry[] | null;
  readonly keepRegisters: (digest: string, entries: readonly NamedEntry[]) => void;
}

/**
 * Reads an article anew only where its file changed or a change of the registers touches it.
 * Annotating is a function of the file and the registers; what neither changed stays as it is.
 * @param onRead is told each article that is read anew
 * @param store what the same version of the program kept: it knows nothing of changes of the code
 */
export function toKeptReader(
  store: ArticleStore,
  onRead: (slug: string) => void = () => {},
): ReadArticle {
  const changes = new Map<string, RegisterChange | null>();
  let registers: { lexicon: unknown; digest: string; entries: NamedEntry[] } | undefined;
  return (slug, file, text, lexicon) => {
    if (registers?.lexicon !== lexicon) {
      const entries = [...lexicon.entries.values()];
      registers = { lexicon, digest: toDigest(JSON.stringify(entries)), entries };
      changes.clear();
    }
    const { digest, entries } = registers;
    const source = toDigest(file, text);
    const kept = store.getArticle(slug);
    if (kept && kept.source === source) {
      if (!changes.has(kept.registers)) {
        const before = kept.registers === digest ? entries : store.getRegisters(kept.registers);
        changes.set(kept.registers, before && toRegisterChange(before, entries));
      }
      const change = changes.get(kept.registers);
      if (change && !isTouchedBy(change, kept.article))
        return { article: kept.article, problems: [...kept.problems] };
    }
    onRead(slug);
    const read = readArticle(slug, file, text, lexicon);
    const isSound = !read.problems.some(({ severity }) => severity === 'error');
    if (!read.article || !isSound) return read;
    store.keepRegisters(digest, entries);
    const { article, problems } = read;
    return {
      article: store.keepArticle({ source, registers: digest, article, problems }),
      problems,
    };
  };
}
