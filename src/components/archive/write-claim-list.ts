import type { ArchivedClaim } from '../../data/claim-groups.ts';
import type { Entry } from '../../load/read-registers.ts';
import { type Html, html } from '../../markup/html.ts';
import type { EntryRef } from '../../schema/ids.ts';
import { writeArticleHeading } from './write-article-heading.ts';
import { writeClaim } from './write-claim.ts';

/** How a page lists claims. */
export interface ClaimListStyle {
  readonly headingLevel: 2 | 3;
  /** Not where all claims of the list are of one speaker. */
  readonly showsSpeaker: boolean;
  readonly timeZone: string;
}

/** Claims, those of one article together. */
export function writeClaimList(
  claims: readonly ArchivedClaim[],
  entries: ReadonlyMap<EntryRef, Entry>,
  { headingLevel, showsSpeaker, timeZone }: ClaimListStyle,
): readonly Html[] {
  const byArticle = Map.groupBy(claims, ({ article }) => article);
  return [...byArticle].map(([article, group]) => {
    const items = group.map((claim) => writeClaim(claim, entries, showsSpeaker));
    return html`<div class="of-article">
      ${writeArticleHeading(article, headingLevel, timeZone)}
      <ul>
        ${items}
      </ul>
    </div>`;
  });
}
