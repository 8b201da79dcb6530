import type { BrokenListener } from '../kept/read-kept.ts';
import { readSealed, writeSealed } from '../kept/sealed-file.ts';
import path from 'node:path';
import { ContentError } from '../load/content-error.ts';
import { createFileStore } from '../load/cache/file-store.ts';
import { listFiles } from '../load/list-files.ts';
import { formatProblems } from '../load/format-problems.ts';
import { toDraftCount, toUnrecordedLine, toWaitingLines } from '../load/messages.ts';
import { ARTICLES_FOLDER } from '../load/read-articles.ts';
import { findUnrecorded, type Library, readLibrary } from '../load/read-library.ts';
import { createCachedReader } from '../load/cache/cached-reader.ts';
import { createPictureStore, type InspectedPicture } from '../load/pictures/picture-store.ts';
import { createProgress } from './progress.ts';
import { STAGES } from './messages.ts';

interface ReadContentOptions {
  readonly say: (sentence: string) => void;
  readonly onBroken: BrokenListener;
  /** Whether drafts and what waits are among the articles. */
  readonly isPreview?: boolean;
}

/**
 * Reads all content with what an earlier build cached, and tells what is to be told of it.
 * @param cache the folder of what was cached
 * @returns the library, and how many of its articles were annotated anew
 * @throws ContentError where content has errors
 */
export async function readContent(
  contentRoot: string,
  cache: string,
  { say, onBroken, isPreview = false }: ReadContentOptions,
): Promise<{ library: Library; annotated: number }> {
  const store = createFileStore(cache, onBroken);
  const progress = createProgress(STAGES.articles, say);
  const { files } = await listFiles(contentRoot, ARTICLES_FOLDER, '.md');
  let annotated = 0;
  let done = 0;
  const readOne = createCachedReader(store, () => {
    annotated += 1;
  });
  const picturesFile = path.join(cache, 'pictures.json');
  const pictureStore = createPictureStore(readPictures(picturesFile, onBroken));
  const read: typeof readOne = (...article) => {
    done += 1;
    progress(done, files.length);
    return readOne(...article);
  };
  const library = await readLibrary(contentRoot, read, {
    showsUnpublished: isPreview,
    pictureStore,
  });
  writeSealed(picturesFile, JSON.stringify(pictureStore.toData()));
  store.save(new Set(library.articles.map(({ slug }) => slug)));
  if (library.problems.some(({ severity }) => severity === 'error'))
    throw new ContentError(library.problems);
  if (library.problems.length > 0) say(formatProblems(library.problems));
  if (isPreview) return { library: { ...library, isPreview }, annotated };
  const waiting = toDraftCount(library.drafts);
  if (waiting) say(waiting);
  if (library.waiting.length > 0)
    say(toWaitingLines(library.waiting, library.site?.timeZone ?? 'UTC'));
  const unrecorded = toUnrecordedLine(findUnrecorded(library));
  if (unrecorded) say(unrecorded);
  return { library, annotated };
}

/** What an earlier build knew of pictures; nothing where that is missing or broken. */
function readPictures(file: string, onBroken: BrokenListener): Record<string, InspectedPicture> {
  return JSON.parse(readSealed(file, onBroken)?.toString() ?? '{}');
}
