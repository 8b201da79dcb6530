import { type Facet, FACETS, LISTED_FACETS } from '../../data/facets.ts';
import type { GroupLink, GroupLinks } from '../../data/pages/claim-pages.ts';
import { FILTER_NAME } from '../../words/claim-filter.ts';
import { ALL_GROUPS } from '../../words/claims.ts';
import { toFigures } from '../../words/counts.ts';
import { FACET_NAMES } from '../../words/facets.ts';
import { toClaimGroupPath, toFacetPath } from '../../data/paths.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import { memoize } from '../../html/memoize.ts';

/**
 * Links to the claims of one speaker, form, topic or year.
 * @param current the group that the page shows, or null on the page of all claims
 */
export function renderClaimFacets(links: GroupLinks, current: GroupLink | null): Html {
  const facets = FACETS.map((facet) =>
    // Only the list of the group's own facet marks a group: the others are those of every page.
    facet === current?.facet ? renderFacet(links, facet, current) : renderPlainFacet(links)(facet),
  );
  return html`<nav class="claim-facets" aria-label="${FILTER_NAME}">${facets}</nav>`;
}

const renderPlainFacet = memoize((links: GroupLinks) =>
  memoize((facet: Facet) => renderFacet(links, facet, null)),
);

function renderFacet(links: GroupLinks, facet: Facet, current: GroupLink | null): Html | null {
  if (links[facet].length === 0) return null;
  const hasList = LISTED_FACETS.some((listed) => listed === facet);
  const all = hasList && html`<li><a href="${toFacetPath(facet)}">${ALL_GROUPS}</a></li>`;
  return html`<div>
    <h2>${FACET_NAMES[facet]}</h2>
    <ul>
      ${links[facet].map((group) => renderGroup(group, current))}
      ${all}
    </ul>
  </div>`;
}

function renderGroup(group: GroupLink, current: GroupLink | null): Html {
  const isCurrent = group.facet === current?.facet && group.slug === current.slug;
  const link = { href: toClaimGroupPath(group), 'aria-current': isCurrent ? 'true' : undefined };
  const count = toFigures(group.count);
  return html`<li><a ${attributes(link)}>${group.name}</a> <data value="${group.count}">${count}</data></li>`;
}
