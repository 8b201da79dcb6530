import type { ArticleRecord } from '../../data/articles.ts';
import { type Html, html } from '../../html/html.ts';
import { toAddedIn } from '../../words/added-in.ts';

/**
 * What the newsroom added to a headline or a summary that is shown away from its article; nothing where all of it is
 * from there.
 * @param texts as they are shown
 */
export function renderAddedIn({ meta }: ArticleRecord, ...texts: readonly string[]): Html | null {
  const added = toAddedIn(meta, texts);
  return added === null ? null : html` <p class="added">${added}</p>`;
}
