import type { AstroPrerenderer, RouteData } from 'astro';
import type { PartsRenderer, RoutePath, TextRenderer } from '../../html/page-parts.ts';
import type { PictureTask } from '../../pictures/make-rendition.ts';
import type { ShareCard } from '../../share/types.ts';

/** The module of a route, as far as the build asks it. */
export interface RouteModule {
  readonly renderParts?: PartsRenderer;
  readonly renderText?: TextRenderer;
  readonly toPicture?: (path: RoutePath) => PictureTask;
  readonly toCard?: (path: RoutePath) => ShareCard;
}

/** What Astro's own prerenderer knows of the routes that it renders. */
interface RouteSource {
  readonly getComponentByRoute: (route: RouteData) => Promise<RouteModule>;
  readonly routeCache: {
    readonly get: (route: RouteData) => { readonly staticPaths?: readonly RoutePath[] } | undefined;
  };
}

/** A route with its module and with what its `getStaticPaths` gave. */
export interface KnownRoute {
  readonly module: RouteModule;
  /** In the order of the paths of the route; none where it is a single page. */
  readonly paths: readonly RoutePath[];
}

/**
 * Reads what Astro keeps from its prerenderers: they are told the addresses of pages, but not the
 * parameters and the properties that stand behind them.
 * @param prerenderer Astro's own, after it has given its static paths
 * @throws Error where this version of Astro keeps that elsewhere
 */
export async function readRoute(
  prerenderer: AstroPrerenderer,
  route: RouteData,
): Promise<KnownRoute> {
  const { app } = prerenderer as { app?: RouteSource };
  if (!app) throw new Error('Expected Astro’s prerenderer to have an app');
  const module = await app.getComponentByRoute(route);
  return { module, paths: app.routeCache.get(route)?.staticPaths ?? [] };
}
