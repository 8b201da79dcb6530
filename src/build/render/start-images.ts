import type { RoutePath } from '../../html/page-parts.ts';
import type { WrittenFile } from '../../kept/read-kept.ts';
import { toDigest } from '../../load/digest.ts';
import type { PictureTask } from '../../pictures/make-rendition.ts';
import type { ShareCard } from '../../share/types.ts';
import type { WantedImage } from '../share-images/make-images.ts';
import type { OutdatedPage } from './outdated-page.ts';
import type { RoutePages } from './read-routes.ts';

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

/** Has the images of routes made beside this thread. Whatever goes wrong is told when they are waited for. */
export function startImages(
  routes: readonly RoutePages[],
  outdated: readonly RoutePages[],
  makers: ImageMakers,
): Promise<ReadonlyMap<string, WrittenFile>[]> {
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
  images.catch(() => {});
  return images;
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

function findKeys(routes: readonly RoutePages[]): string[] {
  return routes.flatMap(({ pages }) => pages).flatMap(({ asked: { cacheKey } }) => cacheKey ?? []);
}
