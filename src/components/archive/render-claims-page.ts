import {
  type ClaimsPageProps,
  getGroupLinks,
  getNewestSameWords,
  getQuotationFinders,
  type GroupLink,
} from '../../data/pages/claim-pages.ts';
import { toClaimGroupPath, toFacetPath, toPath } from '../../data/paths.ts';
import { getSite } from '../../data/site.ts';
import { CLAIM_LIST, GROUP_TITLES } from '../../words/claims.ts';
import { FACET_NAMES } from '../../words/facets.ts';
import { SECTION_NAMES } from '../../words/sections.ts';
import { html } from '../../html/html.ts';
import type { ParentPage } from '../page/render-breadcrumbs.ts';
import { renderPageNav } from '../page/render-page-nav.ts';
import { renderClaimFacets } from './render-claim-facets.ts';
import { renderClaimFilter } from './render-claim-filter.ts';
import { renderClaimList } from './render-claim-list.ts';
import { renderSameWords } from './render-same-words.ts';
import { renderListPage } from './render-list-page.ts';

/** The parts of a page of claims. */
export type ClaimsParts = ReturnType<typeof renderClaimsPage>;

/** Writes what is its own of a page of claims. */
export function renderClaimsPage({ props }: { readonly props: ClaimsPageProps }) {
  const { group, page } = props;
  const { timeZone } = getSite();
  const all = toPath('/afirmaciones/');
  const path = group ? toClaimGroupPath(group) : all;
  const { head, top } = renderListPage({
    title: group ? GROUP_TITLES[group.facet](group.name) : CLAIM_LIST.title,
    description: CLAIM_LIST.description,
    path,
    parents: group ? [{ name: SECTION_NAMES.claims, path: all }, ...toListPages(group)] : [],
    page,
    of: 'claims',
  });
  const style = { headingLevel: 2, timeZone, ...getQuotationFinders() } as const;
  return {
    head,
    top,
    // All claims begin with what several articles quote.
    same: renderSameWords(group || page.number > 1 ? [] : getNewestSameWords(), timeZone),
    facets: renderClaimFacets(getGroupLinks(), group),
    filter: renderClaimFilter(group, CLAIM_LIST.title),
    list: html`<div class="claim-lists" id="lista">${renderClaimList(page.items, style)}</div>`,
    pages: html`${renderPageNav(page, path)}`,
  };
}

/** The list of a facet's groups, where it has one. */
function toListPages({ facet }: GroupLink): ParentPage[] {
  if (facet === 'speaker') return [{ name: FACET_NAMES.speaker, path: toFacetPath(facet) }];
  return facet === 'topic' ? [{ name: SECTION_NAMES.topics, path: toFacetPath(facet) }] : [];
}
