import type { AstroPrerenderer, PathWithRoute, RouteData } from 'astro';
import { addOwnHashes } from '../../hosts/own-hashes.ts';
import { toDigest } from '../../load/digest.ts';
import { checkFrameSources } from './check-frame-sources.ts';
import { type OutdatedPage, toFile, trimSlashes } from './outdated-page.ts';
import type { RoutePath } from '../../html/page-parts.ts';
import type { PictureTask } from '../../pictures/make-rendition.ts';
import type { ShareCard } from '../../share/types.ts';
import type { WrittenFile } from '../page-manifest.ts';
import type { ProgressListener } from '../progress.ts';
import type { WantedImage } from '../share-images/make-images.ts';
import type { RouteModule } from './astro-app.ts';
import type { PageRecord } from './page-record.ts';
import { readRoutes } from './read-routes.ts';
import { createSiteWriter } from './site-writer.ts';
import { type PageKeeper, writeRoute } from './write-route.ts';

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

/** Makes images beside this thread: those that are wanted; others that the site has are kept. */
type ImageMaker<Shown> = (
  wanted: readonly WantedImage<Shown>[],
  others: readonly string[],
) => Promise<ReadonlyMap<string, WrittenFile>>;

/** By what the routes of images export. */
export interface ImageMakers {
  readonly toCard: ImageMaker<ShareCard>;
  readonly toPicture: ImageMaker<PictureTask>;
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
  const writer = createSiteWriter(staging);
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
      const count = routes.reduce((sum, { pages }) => sum + pages.length, 0);
      let compared = 0;
      const isOutdated = (page: OutdatedPage): boolean => {
        const found = record.isOutdated(page);
        compared += 1;
        listener.onCompared(compared, count);
        return found;
      };
      const outdated = routes.map(({ module, pages }) => ({
        module,
        pages: pages.filter(isOutdated),
      }));
      const total = countPages(routes);
      listener.onPaths(total, total - countPages(outdated));
      const images = Promise.all([
        makers.toCard(
          outdated.flatMap(({ module: { toCard }, pages }) => toWantedImages(toCard, pages)),
          findKeys(routes.filter(({ module }) => module.toCard)),
        ),
        makers.toPicture(
          outdated.flatMap(({ module: { toPicture }, pages }) => toWantedImages(toPicture, pages)),
          findKeys(routes.filter(({ module }) => module.toPicture)),
        ),
      ]);
      // Whatever goes wrong with them is told when they are waited for.
      images.catch(() => {});
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

interface RouteOfPages {
  readonly module: RouteModule;
  readonly pages: readonly OutdatedPage[];
}

function countPages(routes: readonly RouteOfPages[]): number {
  return routes.flatMap(({ pages }) => pages).filter(({ asked }) => asked.route.type === 'page')
    .length;
}

function toWantedImages<Shown>(
  toShown: ((path: RoutePath) => Shown) | undefined,
  pages: readonly OutdatedPage[],
): WantedImage<Shown>[] {
  if (!toShown) return [];
  return pages.map(({ file, own, asked: { cacheKey } }) => {
    const toOwn = (): Shown => toShown(own ?? { params: {}, props: {} });
    return { file, key: cacheKey ?? toDigest(JSON.stringify(toOwn())), toShown: toOwn };
  });
}

function findKeys(routes: readonly RouteOfPages[]): string[] {
  return routes.flatMap(({ pages }) => pages).flatMap(({ asked: { cacheKey } }) => cacheKey ?? []);
}
