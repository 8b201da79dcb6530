import type { ArticleRecord } from '../../data/articles.ts';
import { type Html, html } from '../../html/html.ts';
import { toAddedIn } from '../../words/added-in.ts';

/**
 * What the newsroom added to a summary that is shown away from its article; nothing where all of it is from there.
 * @param summary as it is shown
 */
export function renderAddedIn({ meta }: ArticleRecord, summary: string): Html | null {
  const added = toAddedIn(meta, [summary]);
  return added === null ? null : html` <p class="added">${added}</p>`;
}
