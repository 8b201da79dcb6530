import type { Html } from './html.ts';

/**
 * What is a page's own, in the order in which the page has it. All the rest, the frame, is the same
 * for all pages of a route: Astro renders it once, and the build writes the parts of every other
 * page into it. Each part begins with a tag, so that it can be told from what is around it; it may
 * be empty.
 */
export interface PageParts {
  readonly [name: string]: Html | undefined;
  /** Title, description and addresses. */
  readonly head: Html;
  /** An inline style; no other part may hold one. */
  readonly style?: Html;
}

/** One page of a route, as `getStaticPaths` gives it. */
export interface RoutePath<Params = unknown, Props = unknown> {
  readonly params: Params;
  readonly props: Props;
}

/**
 * Writes the parts of one page of a route. A page that exports one as `renderParts` holds nothing but
 * the layout that places them: `<Layout parts={toSealedParts(renderParts(Astro))} />`.
 */
export type PartsRenderer<Params = unknown, Props = unknown> = (
  path: RoutePath<Params, Props>,
) => PageParts;

/** Writes the text of one file of a route; its endpoint exports it as `renderText`. */
export type TextRenderer<Params = unknown, Props = unknown> = (
  path: RoutePath<Params, Props>,
) => string;
