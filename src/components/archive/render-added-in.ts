import { findAddedIn } from '../../annotate/index.ts';
import type { ArticleRecord } from '../../data/articles.ts';
import { type Html, html } from '../../html/html.ts';
import { toAddedSentence } from '../../words/articles.ts';

/**
 * What the newsroom added to a summary that is shown away from its article; nothing where all of it is from there.
 * @param summary as it is shown
 */
export function renderAddedIn({ meta }: ArticleRecord, summary: string): Html | null {
  const found = findAddedIn(meta.added, [summary]);
  return found.length > 0 ? html` <p class="added">${toAddedSentence(found)}</p>` : null;
}
