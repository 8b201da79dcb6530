import path from 'node:path';
import type { PathWithRoute, RouteData } from 'astro';
import type { RoutePath } from '../../html/page-parts.ts';

/** A page of the site, or another file that a route makes. */
export interface OutdatedPage {
  /** Its path in the site. */
  readonly file: string;
  /** As Astro asks for it. */
  readonly asked: PathWithRoute;
  /** What its route gave for it; nothing where the route is a single page. */
  readonly own: RoutePath | undefined;
}

/** One of the pages of a route. */
export type RoutePage = OutdatedPage & { readonly own: RoutePath };

export function isRoutePage(page: OutdatedPage): page is RoutePage {
  return page.own !== undefined;
}

/** The file of a path in the site: `articulos/x` → `articulos/x/index.html`. */
export function toFile(pathname: string, { type }: RouteData): string {
  const name = trimSlashes(pathname);
  if (type !== 'page') return name;
  // Hosts look for this one by its name.
  if (name === '404') return '404.html';
  return path.posix.join(name, 'index.html');
}

export function trimSlashes(pathname: string): string {
  return pathname.replaceAll(/^\/|\/$/gu, '');
}
