import type { RouteData } from 'astro';
import type { ProgressListener } from '../progress.ts';

/** Told how far the pages are. */
export interface PageListener {
  /** Called when the program is bundled, before any address is asked for. */
  readonly onBundle: () => void;
  /** Told of each route that is asked for its addresses, of how many. */
  readonly onRoute: ProgressListener;
  /** Told after each file of the site, pages among them, how many were compared with the published ones. */
  readonly onCompared: ProgressListener;
  /** Told how many pages the site has, and how many of them are as published. */
  readonly onPaths: (total: number, unchanged: number) => void;
  /** Called before each page. */
  readonly onPage: (route: RouteData) => void;
}
