import type { AstroIntegration, AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import { addOwnHashes } from '../../hosts/own-hashes.ts';
import { readRoute } from './astro-app.ts';
import {
  isIntact,
  type PageManifest,
  type PublishedPage,
  type WrittenFile,
} from '../page-manifest.ts';
import { createSiteWriter } from './site-writer.ts';
import { type OutdatedPage, toFile, trimSlashes } from './outdated-page.ts';
import { type PageKeeper, writeRoute } from './write-route.ts';

/** The name of the integration. */
export const OUTDATED_PAGES = 'glosa:outdated-pages';

export interface RenderOutdatedOptions {
  /** The published site, absolute. */
  readonly published: string;
  /** The new site, absolute. */
  readonly staging: string;
  /** What the published pages were made from, under the same code digest. */
  readonly manifest: PageManifest;
  /** Called when the program is bundled, before any address is asked for. */
  readonly onBundle: () => void;
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
}

/**
 * Renders only pages that are not as published. A page says what it is made from by a `cacheKey`
 * in its `getStaticPaths`; pages without one (lists) are rendered always. Of routes that say what is
 * each page's own, Astro renders no more than the frame.
 */
export function renderOutdated(options: RenderOutdatedOptions): {
  integration: AstroIntegration;
  pages: RenderedPages;
} {
  const { published, staging, manifest } = options;
  const pages: RenderedPages = { rendered: new Map(), unchanged: new Map() };
  const keys = new Map<string, string>();
  const writer = createSiteWriter(staging);

  const isOutdated = ({ file, asked: { route, cacheKey } }: OutdatedPage): boolean => {
    if (options.isLeftOut(route)) return false;
    if (cacheKey === undefined) return true;
    const page = manifest.get(file);
    if (page?.key === cacheKey && isIntact(published, file, page)) {
      pages.unchanged.set(file, page);
      return false;
    }
    keys.set(file, cacheKey);
    return true;
  };

  const remember = (file: string, written: WrittenFile): void => {
    const key = keys.get(file);
    if (key !== undefined) pages.rendered.set(file, { key, ...written });
  };
  const keep: PageKeeper = (file, text) => remember(file, writer.write(file, text));

  const toPrerenderer = (original: AstroPrerenderer, base: string): AstroPrerenderer => {
    const render = async (request: Request, routeData: RouteData): Promise<Response> => {
      const result = await original.render(request, { routeData });
      return result instanceof Response ? result : result.response;
    };
    const renderWhole = async ({ asked: { pathname, route } }: OutdatedPage): Promise<string> => {
      const url = new URL(`${base}${trimSlashes(pathname)}/`, 'http://localhost');
      const response = await render(new Request(url), route);
      if (!response.ok) throw new Error(`Expected a page, found ${response.status}: ${pathname}`);
      return response.text();
    };
    return {
      ...original,
      name: OUTDATED_PAGES,
      /** Writes what needs no rendering of its own, and leaves the rest to Astro. */
      async getStaticPaths() {
        options.onBundle();
        const routes = await groupByRoute(original, await original.getStaticPaths());
        const outdated = routes.map((each) => ({ ...each, pages: each.pages.filter(isOutdated) }));
        options.onPaths(outdated.reduce((sum, each) => sum + each.pages.length, 0));
        const left: PathWithRoute[] = [];
        for (const { module, pages: own } of outdated) {
          const onPage = ({ asked: { route } }: OutdatedPage): void => options.onPage(route);
          const others = await writeRoute(module, own, { renderWhole, onPage, keep });
          left.push(...others.map(({ asked }) => asked));
        }
        return left;
      },
      async render(request, { routeData }) {
        options.onPage(routeData);
        const response = await render(request, routeData);
        // Astro makes the pages that lead on to others.
        if (response.status >= 300 && response.status < 400) return response;
        const file = toFile(decodeURI(new URL(request.url).pathname).slice(base.length), routeData);
        if (response.headers.get('content-type')?.startsWith('text/html'))
          keep(file, addOwnHashes(await response.text()));
        else remember(file, await writer.writeStream(file, response.body ?? []));
        // Astro writes no file for an answer without a body; ours is written at once, which takes
        // half the time of its queue.
        return new Response(null);
      },
    };
  };

  let base = '/';
  const integration: AstroIntegration = {
    name: OUTDATED_PAGES,
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

async function groupByRoute(prerenderer: AstroPrerenderer, paths: readonly PathWithRoute[]) {
  const byRoute = Map.groupBy(paths, ({ route }) => route);
  return Promise.all(
    [...byRoute].map(async ([route, asked]) => {
      const { module, paths: given } = await readRoute(prerenderer, route);
      const pages = asked.map((each, index): OutdatedPage => ({
        file: toFile(each.pathname, route),
        asked: each,
        own: given[index],
      }));
      return { module, pages };
    }),
  );
}
