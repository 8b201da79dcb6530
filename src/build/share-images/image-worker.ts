import { writeSummed } from '../../kept/summed-files.ts';
import { createShareDrawer } from '../../share/draw-share-image.ts';
import type { ShareCard } from '../../share/types.ts';
import { serveTasks } from '../workers/serve-tasks.ts';
import { IMAGE_ENDING } from './image-ending.ts';

/** An image to make. */
export interface ImageTask<Shown> {
  readonly key: string;
  /** All that it is made from. */
  readonly shown: Shown;
}

serveTasks((folder: string) => {
  const draw = createShareDrawer();
  return ({ key, shown }: ImageTask<ShareCard>): string =>
    writeSummed(folder, key, IMAGE_ENDING, draw(shown));
});
