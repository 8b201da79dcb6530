import type { Facet } from '../../data/claim-groups.ts';
import {
  type ClaimsPageProps,
  getGroupLinks,
  type GroupLink,
} from '../../data/pages/claim-pages.ts';
import { toClaimGroupPath, toFacetPath, toPath } from '../../data/paths.ts';
import { getSite } from '../../data/site.ts';
import { html } from '../../html/html.ts';
import type { ParentPage } from '../page/render-breadcrumbs.ts';
import { renderPageNav } from '../page/render-page-nav.ts';
import { renderClaimFacets } from './render-claim-facets.ts';
import { renderClaimFilter } from './render-claim-filter.ts';
import { renderClaimList } from './render-claim-list.ts';
import { renderListPage } from './render-list-page.ts';

/** The parts of a page of claims. */
export type ClaimsParts = ReturnType<typeof renderClaimsPage>;

const TITLES: Readonly<Record<Facet, (name: string) => string>> = {
  speaker: (name) => `Afirmaciones: ${name}`,
  form: (name) => `Afirmaciones: ${name}`,
  topic: (name) => `Afirmaciones en «${name}»`,
  year: (name) => `Afirmaciones de ${name}`,
};
const ALL_TITLE = 'Quién afirma qué';

/** Writes what is its own of a page of claims. */
export function renderClaimsPage({ group, page }: ClaimsPageProps) {
  const { timeZone } = getSite();
  const all = toPath('/afirmaciones/');
  const path = group ? toClaimGroupPath(group) : all;
  const { head, top } = renderListPage({
    title: group ? TITLES[group.facet](group.name) : ALL_TITLE,
    description:
      'Afirmado en el texto; no verificado por nosotros. Cada afirmación lleva a sus palabras.',
    path,
    parents: group ? [{ name: 'Afirmaciones', path: all }, ...toListPages(group)] : [],
    page,
    of: 'claims',
  });
  const style = { headingLevel: 2, showsSpeaker: true, timeZone } as const;
  return {
    head,
    top,
    facets: renderClaimFacets(getGroupLinks(), group),
    filter: renderClaimFilter(group, ALL_TITLE),
    list: html`<div class="claim-lists" id="lista">${renderClaimList(page.items, style)}</div>`,
    pages: html`${renderPageNav(page, path)}`,
  };
}

/** The list of a facet's groups, where it has one. */
function toListPages({ facet }: GroupLink): ParentPage[] {
  if (facet === 'speaker') return [{ name: 'Quién', path: toFacetPath(facet) }];
  return facet === 'topic' ? [{ name: 'Temas', path: toFacetPath(facet) }] : [];
}
