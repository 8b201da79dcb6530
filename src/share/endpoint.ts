import type { RoutePath } from '../html/page-parts.ts';
import type { ShareCard } from './types.ts';

/** What the endpoint of images exports: the build draws them, development answers with them. */
interface ShareEndpoint<Params> {
  readonly toCard: (path: RoutePath<Params>) => ShareCard;
  readonly GET: (path: RoutePath<Params>) => Promise<Response>;
}

export function toShareEndpoint<Params>(
  toCard: (path: RoutePath<Params>) => ShareCard,
): ShareEndpoint<Params> {
  return {
    toCard,
    async GET(path) {
      // A build draws beside its pages, and loads nothing of this.
      const { createShareDrawer } = await import('./draw-share-image.ts');
      const image = createShareDrawer()(toCard(path));
      return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
    },
  };
}
