import type { ArchivedClaim } from '../../data/claim-groups.ts';
import type { ElsewhereFinder } from '../../data/same-words.ts';
import { type Html, html } from '../../html/html.ts';
import { renderArticleHeading } from './render-article-heading.ts';
import { renderClaim } from './render-claim.ts';

/** How a page lists claims. */
interface ClaimListStyle {
  readonly headingLevel: 2 | 3;
  readonly timeZone: string;
  readonly findElsewhere: ElsewhereFinder;
}

/** Claims, those of one article together. */
export function renderClaimList(
  claims: readonly ArchivedClaim[],
  { headingLevel, timeZone, findElsewhere }: ClaimListStyle,
): readonly Html[] {
  const byArticle = Map.groupBy(claims, ({ article }) => article);
  return [...byArticle].map(([article, group]) => {
    const items = group.map((each) => renderClaim(each, findElsewhere(each)));
    return html`<div class="of-article">
      ${renderArticleHeading(article, headingLevel, timeZone)}
      <ul>
        ${items}
      </ul>
    </div>`;
  });
}
