import { pathToFileURL } from 'node:url';
import path from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import toLogDestination from 'astro/logger/node';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { ProgressListener } from '../progress.ts';
import type { Bundle } from './bundle-store.ts';

/** Where Astro bundles what renders pages, below the folder of what it bundles. */
const PROGRAM = '.prerender/';
const ENTRY = /^\.prerender\/prerender-entry\.[^/]*\.mjs$/u;

type StaticPathsApp = ConstructorParameters<typeof StaticPaths>[0];
type RouteInfo = StaticPathsApp['manifest']['routes'][number];

/** What Astro's prerenderer renders with, as far as we ask it. */
interface BundledApp extends Required<StaticPathsApp> {
  readonly render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
  readonly setInternals: (internals: {
    readonly pagesByKeys: ReadonlyMap<string, { readonly styles: readonly OrderedSheet[] }>;
  }) => void;
  readonly setOptions: (options: {
    readonly settings: { readonly scripts: readonly [] };
    readonly logger: { readonly options: { readonly destination: unknown } };
  }) => void;
}

interface OrderedSheet {
  readonly depth: number;
  readonly order: number;
  readonly sheet: RouteInfo['styles'][number];
}

export interface OpenBundle {
  /** Renders as Astro's own does after it has bundled the same. */
  readonly prerenderer: AstroPrerenderer;
  /** Of the site, as the configuration has it. */
  readonly base: string;
  /** Of the site's address. */
  readonly origin: string;
}

/** @returns the files that the site has, relative to the folder of the bundle */
export function listSiteFiles({ files }: Bundle): string[] {
  return files.filter((file) => !file.startsWith(PROGRAM));
}

/**
 * Opens what was bundled.
 * @param onRoute told each route that is asked for its addresses, of how many
 * @throws Error where this version of Astro keeps elsewhere what its prerenderer needs
 */
export async function openBundle(
  { folder, files }: Bundle,
  onRoute: ProgressListener,
): Promise<OpenBundle> {
  const entry = files.find((file) => ENTRY.test(file));
  if (entry === undefined) throw new Error('Expected an entry among what Astro bundled');
  // As Astro sets it for a build.
  process.env['NODE_ENV'] ??= 'production';
  const { app }: { app: BundledApp } = await import(pathToFileURL(path.join(folder, entry)).href);
  const { routes, base, site } = app.manifest;
  app.setInternals({ pagesByKeys: new Map(routes.map(toPageData)) });
  app.setOptions({
    // Those that packages put into pages: what has any is not kept.
    settings: { scripts: [] },
    logger: { options: { destination: toLogDestination({ level: 'warn' }) } },
  });
  const prerenderer = {
    name: 'glosa:bundle',
    app,
    getStaticPaths: () => new StaticPaths(toToldApp(app, onRoute)).getAll(),
    render: (request: Request, { routeData }: { readonly routeData: RouteData }) =>
      app.render(request, { routeData }),
  };
  return { prerenderer, base, origin: new URL(site ?? 'http://localhost').origin };
}

/** An app that tells how many of its routes were asked for their addresses; those of a single page are not. */
function toToldApp(app: BundledApp, onRoute: ProgressListener): StaticPathsApp {
  const { manifest, routeCache } = app;
  const total = manifest.routes.filter(({ routeData }) => !routeData.pathname).length;
  let done = 0;
  return {
    manifest,
    routeCache,
    getComponentByRoute(route) {
      done += 1;
      onRoute(done, total);
      return app.getComponentByRoute(route);
    },
  };
}

/** By the key that Astro gives to a page: its styles are in order in the list of routes. */
function toPageData({
  routeData: { route, component },
  styles,
}: RouteInfo): [key: string, data: { styles: OrderedSheet[] }] {
  const ordered = styles.map((sheet, order) => ({ depth: 0, order, sheet }));
  return [`${route}&${component}`, { styles: ordered }];
}
