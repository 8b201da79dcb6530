import { memoize } from '../../html/memoize.ts';
import { getCurrentLibrary } from '../../load/current-library.ts';
import { hasPage } from '../../load/entry-page.ts';
import type { Library } from '../../load/read-library.ts';
import type { PictureTask } from '../../pictures/make-rendition.ts';
import {
  CROP_NAMES,
  type Rendition,
  toCrop,
  toModern,
  toPlain,
} from '../../pictures/renditions.ts';
import type { Picture } from '../../pictures/types.ts';
import type { PageKey } from '../page-keys.ts';

/** For `getStaticPaths`: the files that are made from pictures, in one format. Their names say all. */
export function getPicturePaths(
  format: Rendition['format'],
): ({ params: { name: string } } & PageKey)[] {
  return [...toTasks(getCurrentLibrary()).values()]
    .filter(({ rendition }) => rendition.format === format)
    .map(({ rendition: { name } }) => ({
      params: { name: name.slice(0, name.lastIndexOf('.')) },
      cacheKey: name,
    }));
}

/** What makes a file of a picture. */
export function getPictureTask(name: string): PictureTask {
  const task = toTasks(getCurrentLibrary()).get(name);
  if (!task) throw new Error(`Expected a picture «${name}»`);
  return task;
}

const toTasks = memoize((library: Library): ReadonlyMap<string, PictureTask> => {
  const tasks = new Map<string, PictureTask>();
  const add = (picture: Picture, renditions: readonly Rendition[]): void => {
    for (const rendition of renditions) tasks.set(rendition.name, { picture, rendition });
  };
  const addWhole = (picture: Picture): void =>
    add(picture, [...toModern(picture), toPlain(picture)]);
  for (const { meta, pictures = {} } of library.articles) {
    for (const picture of Object.values(pictures)) addWhole(picture);
    const lead = meta.image && pictures[meta.image.file];
    if (lead)
      add(
        lead,
        CROP_NAMES.map((crop) => toCrop(lead, crop)),
      );
  }
  // Who has no page has no photograph either.
  for (const entry of library.entries) if (entry.picture && hasPage(entry)) addWhole(entry.picture);
  for (const { picture } of library.authors) if (picture) addWhole(picture);
  return tasks;
});
