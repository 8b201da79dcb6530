import path from 'node:path';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import { addOwnHashes } from '../hosts/own-hashes.ts';
import type { SitemapPage } from '../outlets/sitemaps.ts';
import { findListing } from '../search/write-sitemaps.ts';
import { isIntact, type PageManifest, type PublishedPage, writePage } from './page-manifest.ts';

/** The name of the integration. */
export const STALE_PAGES = 'glosa:stale-pages';

export interface RenderStaleOptions {
  /** The published site, absolute. */
  readonly published: string;
  /** The new site, absolute. */
  readonly fresh: string;
  /** What the published pages were made from, under the same code digest. */
  readonly manifest: PageManifest;
  /** Told how many pages will be rendered. */
  readonly onPaths: (total: number) => void;
  /** Called before each page. */
  readonly onPage: (route: RouteData) => void;
  /** Pages that are not to be made at all, although others link to them. */
  readonly isLeftOut: (route: RouteData) => boolean;
}

/** What became of the pages, by the paths of their files. */
export interface RenderedPages {
  /** Those that have a key. */
  readonly rendered: Map<string, PublishedPage>;
  /** Not rendered: to be taken over from the published site. */
  readonly unchanged: Map<string, PublishedPage>;
  /** What the sitemap says of all of them. */
  readonly listings: Map<string, SitemapPage>;
}

/**
 * Renders only pages that are not as published. A page says what it is made from by a `cacheKey`
 * in its `getStaticPaths`; pages without one (lists) are rendered always.
 */
export function renderStale(options: RenderStaleOptions): {
  integration: AstroIntegration;
  pages: RenderedPages;
} {
  const pages: RenderedPages = {
    rendered: new Map(),
    unchanged: new Map(),
    listings: new Map(),
  };
  const { published, fresh, manifest } = options;

  const isStale = (
    { pathname, route, cacheKey }: PathWithRoute,
    keys: Map<string, string>,
  ): boolean => {
    if (options.isLeftOut(route)) return false;
    if (cacheKey === undefined) return true;
    const file = toFile(pathname, route);
    const page = manifest.get(file);
    if (page?.key === cacheKey && isIntact(published, file, page)) {
      pages.unchanged.set(file, page);
      if (page.listing) pages.listings.set(file, page.listing);
      return false;
    }
    keys.set(file, cacheKey);
    return true;
  };

  const toPrerenderer = (original: AstroPrerenderer, base: string): AstroPrerenderer => {
    const keys = new Map<string, string>();
    return {
      ...original,
      name: STALE_PAGES,
      async getStaticPaths() {
        const paths = await original.getStaticPaths();
        const stale = paths.filter((path) => isStale(path, keys));
        options.onPaths(stale.length);
        return stale;
      },
      async render(request, { routeData }) {
        options.onPage(routeData);
        const result = await original.render(request, { routeData });
        const response = result instanceof Response ? result : result.response;
        // Astro makes the pages that lead on to others.
        if (response.status >= 300 && response.status < 400) return response;
        const pathname = decodeURI(new URL(request.url).pathname).slice(base.length);
        const file = toFile(pathname, routeData);
        const { bytes, listing } = await finish(response);
        const page = writePage(fresh, file, bytes);
        if (listing) pages.listings.set(file, listing);
        const key = keys.get(file);
        if (key !== undefined)
          pages.rendered.set(file, { key, ...page, ...(listing && { listing }) });
        // Astro writes no file for an answer without a body; ours is written at once, which takes
        // half the time of its queue.
        return new Response(null);
      },
    };
  };

  let base = '/';
  const integration: AstroIntegration = {
    name: STALE_PAGES,
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((original) => toPrerenderer(original, base));
      },
    },
  };
  return { integration, pages };
}

/** HTML is handled byte by byte, as Latin-1: decoding its UTF-8 would only be undone again. */
async function finish(response: Response): Promise<{ bytes: Buffer; listing: SitemapPage | null }> {
  const bytes = Buffer.from(await response.arrayBuffer());
  if (!response.headers.get('content-type')?.startsWith('text/html'))
    return { bytes, listing: null };
  const html = bytes.toString('latin1');
  return { bytes: Buffer.from(addOwnHashes(html), 'latin1'), listing: findListing(html) };
}

/** The file of a path in the site: `articulos/x` → `articulos/x/index.html`. */
function toFile(pathname: string, { type }: RouteData): string {
  const name = pathname.replaceAll(/^\/|\/$/gu, '');
  if (type !== 'page') return name;
  // Hosts look for this one by its name.
  if (name === '404') return '404.html';
  return path.posix.join(name, 'index.html');
}
