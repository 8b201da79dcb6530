import type { FoundArticle } from './to-passages.ts';

interface TrustedTypesWindow extends Window {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL: (url: string) => string | null }): unknown;
  };
}

/** The part of Pagefind's program in the browser that this site uses. */
export interface Pagefind {
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  search(
    words: string | null,
    options: {
      readonly filters: Readonly<Record<string, string>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ): Promise<{ readonly results: readonly Found[] }>;
}

/** An article that was found; what it holds is read when it is shown. */
export interface Found {
  /** The same for one article in every search. */
  readonly id: string;
  data(): Promise<SearchResult>;
}

export interface SearchResult extends FoundArticle {
  /** The path of the article under the base. */
  readonly url: string;
  readonly plain_excerpt: string;
  readonly meta: { readonly title: string; readonly published: string };
}

/**
 * Loads the index's program. It searches in a worker, so that the page answers meanwhile.
 * @param path where the build wrote it
 * @throws Error where the browser runs no WebAssembly, or the index is not there
 */
export async function loadPagefind(path: string): Promise<Pagefind> {
  allowWorker(path.replace('pagefind.js', 'pagefind-worker.js'));
  return (await import(/* @vite-ignore */ path)) as Pagefind;
}

/** Pagefind starts its worker by a plain address: the page's policy lets this one pass, and no other. */
function allowWorker(path: string): void {
  const allowed = new URL(path, location.href).href;
  (window as TrustedTypesWindow).trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location.href).href === allowed ? url : null),
  });
}
