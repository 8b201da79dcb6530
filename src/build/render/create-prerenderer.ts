import type { AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import { addOwnHashes } from '../../hosts/own-hashes.ts';
import { checkFrameSources } from './check-frame-sources.ts';
import { findOutdated } from './find-outdated.ts';
import { type OutdatedPage, toFile, trimSlashes } from './outdated-page.ts';
import type { PageListener } from './page-listener.ts';
import type { PageRecord } from './page-record.ts';
import { readRoutes } from './read-routes.ts';
import { createSiteWriter } from './site-writer.ts';
import { type ImageMakers, startImages } from './start-images.ts';
import { type PageKeeper, writeRoute } from './write-route.ts';

export interface PrerendererOptions {
  /** Absolute. */
  readonly projectRoot: string;
  /** With a slash at its end. */
  readonly base: string;
  /** The new site, absolute. */
  readonly staging: string;
  readonly record: PageRecord;
  readonly listener: PageListener;
  /** Whether the site has the pages of a route, by its file (`src/pages/…`). */
  readonly hasRoute: (component: string) => boolean;
  readonly makers: ImageMakers;
}

/**
 * Makes a prerenderer around Astro's own: it gives Astro only pages that are outdated, and of these
 * it writes itself the ones whose routes say how. All files are written at once, with the policy of
 * what they hold: Astro's queue takes twice as long.
 */
export function createPrerenderer(
  original: AstroPrerenderer,
  name: string,
  { projectRoot, base, staging, record, listener, makers, hasRoute }: PrerendererOptions,
): AstroPrerenderer {
  const writer = createSiteWriter(staging, record.isSame);
  const keep: PageKeeper = (file, text) => record.add(file, writer.write(file, text));
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
  const onPage = ({ asked: { route } }: OutdatedPage): void => listener.onPage(route);

  return {
    ...original,
    name,
    /** Writes what needs no rendering of its own, and leaves the rest to Astro. */
    async getStaticPaths() {
      listener.onBundle();
      const paths = await original.getStaticPaths();
      const routes = await readRoutes(
        original,
        paths.filter(({ route }) => hasRoute(route.component)),
      );
      const framed = routes.filter(({ module }) => module.renderParts);
      checkFrameSources(
        projectRoot,
        framed.map(({ component }) => component),
      );
      const outdated = findOutdated(routes, record, listener);
      const images = startImages(routes, outdated, makers);
      const written = outdated.filter(({ module }) => !module.toCard && !module.toPicture);
      const left: PathWithRoute[] = [];
      for (const { module, pages } of written) {
        const others = await writeRoute(module, pages, { renderWhole, onPage, keep });
        left.push(...others.map(({ asked }) => asked));
      }
      for (const made of await images) for (const [file, image] of made) record.add(file, image);
      return left;
    },
    async render(request, { routeData }) {
      listener.onPage(routeData);
      const response = await render(request, routeData);
      // Astro makes the pages that lead on to others.
      if (response.status >= 300 && response.status < 400) return response;
      const file = toFile(decodeURI(new URL(request.url).pathname).slice(base.length), routeData);
      if (response.headers.get('content-type')?.startsWith('text/html'))
        keep(file, addOwnHashes(await response.text()));
      else record.add(file, await writer.writeStream(file, response.body ?? []));
      // Astro writes no file for an answer without a body.
      return new Response(null);
    },
  };
}
