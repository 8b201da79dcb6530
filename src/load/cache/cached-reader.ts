import type { Lexicon } from '../../annotate/index.ts';
import { memoize } from '../../html/memoize.ts';
import { toDigest } from '../digest.ts';
import { type Article, type ReadArticle, readArticle } from '../read-article.ts';
import {
  isTouchedBy,
  type RegisterChange,
  type RegisterState,
  toRegisterChange,
  toRegisterState,
} from './register-change.ts';

/** An article as an earlier reading left it, with what it was made from. */
export interface CachedArticle {
  /** Digest of its file's name and text. */
  readonly source: string;
  /** Digest of the registers' state when it was annotated. */
  readonly registers: string;
  readonly read: ReadArticle & { readonly article: Article };
}

/** Where readings put what they made. */
export interface ArticleStore {
  readonly getArticle: (slug: string) => CachedArticle | null;
  /** @returns the article as it will be used from now on */
  readonly cacheArticle: (cached: CachedArticle) => Article;
  readonly getRegisters: (digest: string) => RegisterState | null;
  readonly cacheRegisters: (digest: string, state: RegisterState) => void;
}

/**
 * Problems that come from the article alone: it is cached with them. Others may quote any entry of the
 * registers. authoring/own-problems.test.ts fails where a new warning is forgotten here.
 */
export const OWN_PROBLEMS: ReadonlySet<string> = new Set([
  'quote-typography',
  'verb-far',
  'group-missing',
  'document-missing',
  'group-named',
  'group-document',
  'added-needless',
  'own-figure-else',
  'own-figure-reckoned',
  'own-name-near',
  'html-dropped',
  'comment-dropped',
  'marks-in-word',
  'numbers-repeated',
  'sign-as-mark',
  'marks-shown',
  'marks-foreign',
  'heading-demoted',
  'link-undefined',
  'claim-unattributed',
  'claims-waiting',
  'name-unknown',
  'name-several',
  'name-explained',
  'quotation-unclaimed',
  'share-letters',
]);

/**
 * Reads an article anew only where its file changed or a change of the registers touches it.
 * Annotating is a function of the file and the registers; what neither changed stays as it is.
 * @param store what the same version of the program cached: it knows nothing of changes of the code
 * @param onRead is told each article that is read anew
 * @param readOne how an article is read anew
 */
export function createCachedReader(
  store: ArticleStore,
  onRead: (slug: string) => void = () => {},
  readOne = readArticle,
): typeof readArticle {
  const toRegisters = memoize((lexicon: Lexicon) => {
    const state = toRegisterState(lexicon);
    const digest = toDigest(JSON.stringify(state));
    /** What changed since registers that are told by their digest; null where they are not known. */
    const findChange = memoize((old: string): RegisterChange | null => {
      const before = old === digest ? state : store.getRegisters(old);
      return before && toRegisterChange(before, state);
    });
    return { state, digest, findChange };
  });
  return (source, lexicon) => {
    const { slug, file, text, edition } = source;
    const { state, digest, findChange } = toRegisters(lexicon);
    const recorded = edition ? [edition.text, ...Object.values(edition.looks ?? {})] : [];
    const digestOfFile = toDigest(`${file}\n${text}`, ...recorded);
    const cached = store.getArticle(slug);
    if (cached && cached.source === digestOfFile) {
      const change = findChange(cached.registers);
      if (change && !isTouchedBy(change, cached.read.article)) return cached.read;
    }
    onRead(slug);
    const read = readOne(source, lexicon);
    const { article } = read;
    const isOwn = read.problems.every(({ code }) => OWN_PROBLEMS.has(code));
    if (!article || read.isDraft || !isOwn) return read;
    store.cacheRegisters(digest, state);
    const stored = store.cacheArticle({
      source: digestOfFile,
      registers: digest,
      read: { ...read, article },
    });
    return { ...read, article: stored };
  };
}
