import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { type KnownRoute, readRoute } from './astro-app.ts';
import { type OutdatedPage, toFile } from './outdated-page.ts';

/** A route with its pages. */
export interface RoutePages {
  /** Its file: `src/pages/…`. */
  readonly component: string;
  readonly module: KnownRoute['module'];
  readonly pages: readonly OutdatedPage[];
}

/** Groups the paths of a site by their routes, each with what its route gave for it. */
export async function readRoutes(
  prerenderer: AstroPrerenderer,
  paths: readonly PathWithRoute[],
): Promise<RoutePages[]> {
  const byRoute = Map.groupBy(paths, ({ route }) => route);
  return Promise.all(
    [...byRoute].map(async ([route, asked]) => {
      const { module, paths: given } = await readRoute(prerenderer, route);
      const pages = asked.map((each, index) => ({
        file: toFile(each.pathname, route),
        asked: each,
        own: given[index],
      }));
      return { component: route.component, module, pages };
    }),
  );
}
