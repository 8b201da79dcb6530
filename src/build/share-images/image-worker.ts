import { writeSummed } from '../../kept/summed-files.ts';
import { createShareDrawer } from '../../share/draw-share-image.ts';
import type { ShareCard } from '../../share/types.ts';
import { serveTasks } from '../workers/serve-tasks.ts';
import { IMAGE_ENDING } from './image-ending.ts';

/** An image to draw. */
export interface ImageTask {
  readonly key: string;
  readonly card: ShareCard;
}

serveTasks((folder: string) => {
  const draw = createShareDrawer();
  return ({ key, card }: ImageTask): string => writeSummed(folder, key, IMAGE_ENDING, draw(card));
});
