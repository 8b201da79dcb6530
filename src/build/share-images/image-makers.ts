import type { BrokenListener } from '../../kept/read-kept.ts';
import { toContentRoot } from '../../load/content-root.ts';
import { toDrawingProgram } from '../drawing-program.ts';
import { STAGES } from '../messages.ts';
import { createProgress } from '../progress.ts';
import type { ImageMakers } from '../render/start-images.ts';
import type { Stopwatch } from '../stopwatch.ts';
import type { BuildFolders } from '../swap/build-folders.ts';
import { makeImages } from './make-images.ts';

interface MakersOptions {
  readonly watch: Stopwatch;
  /** Where progress goes. */
  readonly say: (sentence: string) => void;
  /** Threads beside the first one at most, of each kind. */
  readonly workersMax: number;
  readonly onBroken: BrokenListener;
}

/** What draws images for sharing, and what makes the files of pictures, each with a store of its own. */
export function createImageMakers(
  projectRoot: string,
  { images, pictures, staging }: BuildFolders,
  { watch, say, workersMax, onBroken }: MakersOptions,
): ImageMakers {
  const toOptions = (stage: 'images' | 'pictures', kept: string) => ({
    kept,
    staging,
    onDone: createProgress(STAGES[stage], say),
    workersMax,
    onBroken,
  });
  return {
    toCard(wanted, others) {
      const { files, readCpu } = makeImages(wanted, others, {
        ...toOptions('images', images),
        onShown: createProgress(STAGES.maps, say),
        worker: new URL('image-worker.ts', import.meta.url),
        setup: images,
        imagesEach: 30,
        // This thread makes pages meanwhile. Of 750 images on two cores a second worker took a tenth more CPU, for each
        // loads the canvas and learns its words, and no less time.
        workersMax: Math.max(1, workersMax - 1),
        // What an image shows of an article is chosen in data/: another choice is another image.
        program: toDrawingProgram(projectRoot, 'src/map', 'src/share', 'src/data'),
      });
      watch.addBeside('share images', readCpu);
      return files;
    },
    toPicture(wanted, others) {
      // One worker, which reads each picture once for all its files: what makes them are threads of sharp's.
      const byPicture = wanted.toSorted((one, other) => (one.file < other.file ? -1 : 1));
      const { files, readCpu } = makeImages(byPicture, others, {
        ...toOptions('pictures', pictures),
        worker: new URL('picture-worker.ts', import.meta.url),
        setup: { folder: pictures, contentRoot: toContentRoot(projectRoot) },
        imagesEach: 1,
        workersMax: 1,
        atOnce: workersMax,
        program: toDrawingProgram(projectRoot, 'src/pictures'),
      });
      watch.addBeside('pictures', readCpu);
      // Decoded and encoded in threads of sharp's.
      if (wanted.length > 0) watch.addHidden('pictures', files);
      return files;
    },
  };
}
