import { createShareDrawer } from '../../share/draw-share-image.ts';
import type { ShareCard } from '../../share/types.ts';
import { serveTasks } from '../workers/serve-tasks.ts';
import { writeImage } from './image-store.ts';

/** An image to draw. */
export interface ImageTask {
  readonly key: string;
  readonly card: ShareCard;
}

serveTasks((folder: string) => {
  const draw = createShareDrawer();
  return ({ key, card }: ImageTask): string => writeImage(folder, key, draw(card));
});
