import type { Appearance } from '../../data/backlinks.ts';
import type { ArchivedClaim } from '../../data/claim-groups.ts';
import { toQuotationFinder } from '../../data/claim-items.ts';
import type { Entry } from '../../load/read-registers.ts';
import { CLAIM_SECTIONS } from '../../words/entries.ts';
import { type Html, html } from '../../html/html.ts';
import { renderClaimList } from './render-claim-list.ts';
import { renderConcordance } from './render-concordance.ts';
import { type OwnClaimsOptions, renderOwnClaims } from './render-own-claims.ts';

/** The sections of claims of others, with the ids of their headings. */
const OTHERS = [
  { kind: 'claimsAbout', id: 'otros-afirman' },
  { kind: 'claimsVia', id: 'transmite' },
] as const;

/**
 * What the articles of one page hold on an entry: its claims, those of others, its mentions. What
 * there is none of has no section.
 */
export function renderEntrySections(
  entry: Entry,
  appearances: readonly Appearance[],
  options: OwnClaimsOptions,
): Html {
  const ofOthers = OTHERS.flatMap(({ kind, id }) => {
    const { title, toRemark } = CLAIM_SECTIONS[kind];
    const claims = appearances.flatMap(({ article, [kind]: found }) =>
      found.map((claim): ArchivedClaim => ({ article, claim })),
    );
    if (claims.length === 0) return [];
    const style = {
      headingLevel: 3,
      timeZone: options.timeZone,
      // What other articles have of others may change without this page.
      findQuotation: toQuotationFinder(claims),
      findElsewhere: () => null,
    } as const;
    return [
      html`<section aria-labelledby="${id}">
        <h2 id="${id}">${title}</h2>
        <p class="aside">${toRemark(entry.data.name)}</p>
        ${renderClaimList(claims, style)}
      </section>`,
    ];
  });
  return html`<div class="entry-claims">
      ${renderOwnClaims(entry, appearances, options)}
      ${ofOthers.length > 0 && html`<div class="of-others">${ofOthers}</div>`}
    </div>
    ${renderConcordance(appearances, options.timeZone)}`;
}
