import type { ArchivedClaim } from '../../data/claim-groups.ts';
import { type Html, html } from '../../html/html.ts';
import { renderArticleHeading } from './render-article-heading.ts';
import { renderClaim, renderOwnClaim } from './render-claim.ts';

/** How a page lists claims. */
interface ClaimListStyle {
  readonly headingLevel: 2 | 3;
  /** Not where all claims of the list are of one speaker. */
  readonly showsSpeaker: boolean;
  readonly timeZone: string;
}

/** Claims, those of one article together. */
export function renderClaimList(
  claims: readonly ArchivedClaim[],
  { headingLevel, showsSpeaker, timeZone }: ClaimListStyle,
): readonly Html[] {
  const byArticle = Map.groupBy(claims, ({ article }) => article);
  const write = showsSpeaker ? renderClaim : renderOwnClaim;
  return [...byArticle].map(([article, group]) => {
    const items = group.map(write);
    return html`<div class="of-article">
      ${renderArticleHeading(article, headingLevel, timeZone)}
      <ul>
        ${items}
      </ul>
    </div>`;
  });
}
