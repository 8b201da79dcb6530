import type { FoundArticle } from '../../../search/to-passages.ts';

/** The part of Pagefind's program in the browser that this site uses. */
export interface Pagefind {
  options(options: { readonly noWorker: boolean }): Promise<void>;
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
  data(): Promise<SearchResult>;
}

export interface SearchResult extends FoundArticle {
  /** The path of the article under the base. */
  readonly url: string;
  readonly plain_excerpt: string;
  readonly meta: { readonly title: string; readonly published: string };
}

/**
 * Loads the index's program.
 * @param path where the build wrote it
 * @throws Error where the browser runs no WebAssembly, or the index is not there
 */
export async function loadPagefind(path: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  // The policy on trusted types lets no script start a worker by its address.
  await pagefind.options({ noWorker: true });
  return pagefind;
}
