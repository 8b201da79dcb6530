import type { PictureFacts } from '../../pictures/types.ts';
import { createPicturePaths, type PathFault } from './picture-path.ts';
import { type FileFault, type PictureStore, sharedPictures } from './picture-store.ts';

/** A picture that a file of content names, as it was found. */
type FoundPicture =
  | { readonly file: string; readonly id: string; readonly facts: PictureFacts }
  | { readonly pathFault: PathFault }
  | { readonly fileFault: FileFault };

/**
 * Finds and looks at the picture that a file of content names.
 * @param holder the file that names it, from the root
 * @param source as `createPicturePaths` has it
 */
export type PictureReader = (holder: string, source: string) => Promise<FoundPicture>;

/** Makes a reader of pictures for one reading of the content below a root. */
export function createPictureReader(
  root: string,
  store: PictureStore = sharedPictures,
): PictureReader {
  const findPath = createPicturePaths(root);
  return async (holder, source) => {
    const place = findPath(holder, source);
    if ('fault' in place) return { pathFault: place.fault };
    const inspected = await store.inspect(root, place.file);
    if ('fault' in inspected) return { fileFault: inspected.fault };
    return { file: place.file, ...inspected };
  };
}
