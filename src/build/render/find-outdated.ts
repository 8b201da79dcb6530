import type { OutdatedPage } from './outdated-page.ts';
import type { PageListener } from './page-listener.ts';
import type { PageRecord } from './page-record.ts';
import type { RoutePages } from './read-routes.ts';

/** The routes with those of their pages that are not as published; the listener hears how far that is. */
export function findOutdated(
  routes: readonly RoutePages[],
  record: PageRecord,
  { onCompared, onPaths }: Pick<PageListener, 'onCompared' | 'onPaths'>,
): readonly RoutePages[] {
  const count = routes.reduce((sum, { pages }) => sum + pages.length, 0);
  let compared = 0;
  const isOutdated = (page: OutdatedPage): boolean => {
    const found = record.isOutdated(page);
    compared += 1;
    onCompared(compared, count);
    return found;
  };
  const outdated = routes.map((route) => ({ ...route, pages: route.pages.filter(isOutdated) }));
  const total = countPages(routes);
  onPaths(total, total - countPages(outdated));
  return outdated;
}

function countPages(routes: readonly RoutePages[]): number {
  return routes.flatMap(({ pages }) => pages).filter(({ asked }) => asked.route.type === 'page')
    .length;
}
