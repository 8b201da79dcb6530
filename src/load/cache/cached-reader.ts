import type { Lexicon } from '../../annotate/index.ts';
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

/** Problems that come from the article alone. Others may quote any entry of the registers. */
const OWN_PROBLEMS = new Set([
  'quote-typography',
  'verb-far',
  'group-missing',
  'html-dropped',
  'heading-demoted',
  'claim-unattributed',
  'claims-waiting',
  'name-unknown',
  'quotation-unclaimed',
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
  const changes = new Map<string, RegisterChange | null>();
  let registers: { lexicon: Lexicon; digest: string; state: RegisterState } | undefined;
  return (slug, file, text, lexicon) => {
    if (registers?.lexicon !== lexicon) {
      const state = toRegisterState(lexicon);
      registers = { lexicon, digest: toDigest(JSON.stringify(state)), state };
      changes.clear();
    }
    const { digest, state } = registers;
    const source = toDigest(`${file}\n${text}`);
    const cached = store.getArticle(slug);
    if (cached && cached.source === source) {
      if (!changes.has(cached.registers)) {
        const before = cached.registers === digest ? state : store.getRegisters(cached.registers);
        changes.set(cached.registers, before && toRegisterChange(before, state));
      }
      const change = changes.get(cached.registers);
      if (change && !isTouchedBy(change, cached.read.article)) return cached.read;
    }
    onRead(slug);
    const read = readOne(slug, file, text, lexicon);
    const { article } = read;
    const isOwn = read.problems.every(({ code }) => OWN_PROBLEMS.has(code));
    if (!article || read.isDraft || !isOwn) return read;
    store.cacheRegisters(digest, state);
    const stored = store.cacheArticle({ source, registers: digest, read: { ...read, article } });
    return { ...read, article: stored };
  };
}
