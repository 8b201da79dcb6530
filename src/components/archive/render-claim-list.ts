import type { ArchivedClaim } from '../../data/claim-groups.ts';
import { type QuotationFinder, toClaimItems } from '../../data/claim-items.ts';
import type { ElsewhereFinder } from '../../data/same-words.ts';
import { type Html, html } from '../../html/html.ts';
import { renderArticleHeading } from './render-article-heading.ts';
import { renderClaim } from './render-claim.ts';

/** How a page lists claims. */
interface ClaimListStyle {
  readonly headingLevel: 2 | 3;
  readonly timeZone: string;
  readonly findQuotation: QuotationFinder;
  readonly findElsewhere: ElsewhereFinder;
}

/**
 * Claims, those of one article together; one quotation of several articles is one item, with the newest.
 * Scripts find a claim by its place in the list: what has no item of its own says its place in its link.
 */
export function renderClaimList(
  claims: readonly ArchivedClaim[],
  { headingLevel, timeZone, findQuotation, findElsewhere }: ClaimListStyle,
): readonly Html[] {
  const items = toClaimItems(claims, findQuotation);
  const toRepeatData = (repeat: ArchivedClaim) => ({
    'data-place': String(claims.indexOf(repeat)),
  });
  const byArticle = Map.groupBy(items, ({ archived }) => archived.article);
  return [...byArticle].map(([article, group]) => {
    const list = group.map((item) =>
      renderClaim(item, findElsewhere(item), { timeZone, toRepeatData }),
    );
    return html`<div class="of-article">
      ${renderArticleHeading(article, headingLevel, timeZone)}
      <ul>
        ${list}
      </ul>
    </div>`;
  });
}
