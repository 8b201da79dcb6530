import { existsSync } from 'node:fs';
import path from 'node:path';
import { IMAGES_FOLDER } from '../load/pictures/picture-path.ts';

/**
 * Names for the pictures that come with an article, `2026-05-04-titular-1.jpg`, which no file has yet.
 * @param root absolute path of the folder that holds `content/`
 */
export function toFreeImageNames(
  root: string,
  slug: string,
): (number: number, ending: string) => string {
  let skipped = 0;
  return (number, ending) => {
    const toName = (): string => `${slug}-${number + skipped}.${ending}`;
    while (existsSync(path.join(root, IMAGES_FOLDER, toName()))) skipped += 1;
    return toName();
  };
}
