import type { Feed } from '../../exports/feed.ts';
import { getCurrentLibrary } from '../../load/current-library.ts';
import { toArticles } from '../articles.ts';
import { type FeedFile, toFeed } from '../feed.ts';

/** The feed of all articles; it is made by each build. */
export function getSiteFeed(file: FeedFile): Feed {
  const library = getCurrentLibrary();
  return toFeed(toArticles(library), '/', file, { earlier: library.years[0]?.path });
}
