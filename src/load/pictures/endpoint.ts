import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RoutePath } from '../../html/page-parts.ts';
import type { PictureTask } from '../../pictures/make-rendition.ts';
import { toContentRoot } from '../content-root.ts';

/** What the endpoint of pictures exports: the build makes them, development answers with them. */
interface PictureEndpoint<Params> {
  readonly toPicture: (path: RoutePath<Params>) => PictureTask;
  readonly GET: (path: RoutePath<Params>) => Promise<Response>;
}

export function toPictureEndpoint<Params>(
  toPicture: (path: RoutePath<Params>) => PictureTask,
): PictureEndpoint<Params> {
  return {
    toPicture,
    async GET(page) {
      // A build makes them beside its pages, and loads nothing of this.
      const { decodePicture, makeRendition } = await import('../../pictures/make-rendition.ts');
      const { picture, rendition } = toPicture(page);
      const file = path.join(toContentRoot(process.cwd()), picture.file);
      const made = await makeRendition(await decodePicture(readFileSync(file)), rendition);
      const type = `image/${rendition.format}`;
      return new Response(new Uint8Array(made), { headers: { 'content-type': type } });
    },
  };
}
