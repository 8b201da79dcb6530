import type { Appearance } from '../../data/backlinks.ts';
import { type EntryRouteProps, getEntryInput } from '../../data/pages/entry-pages.ts';
import { toEntryPath, toPagePath, toRegisterPath } from '../../data/paths.ts';
import { toAbsolute, toSiteUrls } from '../../data/site-urls.ts';
import { getSite } from '../../data/site.ts';
import { NEVER_NAMED, toEntryPlace } from '../../words/entries.ts';
import { toPageDescription, toPageTitle } from '../../words/lists.ts';
import { REGISTER_NAMES } from '../../words/sections.ts';
import { html } from '../../html/html.ts';
import { memoize } from '../../html/memoize.ts';
import type { EntryRef } from '../../schema/ids.ts';
import { toEntryJsonLd } from '../../exports/to-json-ld.ts';
import { renderBreadcrumbs } from '../page/render-breadcrumbs.ts';
import { renderData } from '../page/render-data.ts';
import { renderHead } from '../page/render-head.ts';
import { renderPageNav } from '../page/render-page-nav.ts';
import { renderPlaceMap } from '../map/render-place-map.ts';
import { renderCompanions } from './render-companions.ts';
import { renderEntryCounts } from './render-entry-counts.ts';
import { renderEntryFacts } from './render-entry-facts.ts';
import { renderEntrySections } from './render-entry-sections.ts';

/** The parts of a page of an entry. */
export type EntryParts = ReturnType<typeof renderEntryPage>;

/** Writes what is its own of a page of an entry. */
export function renderEntryPage({ props }: { readonly props: EntryRouteProps }) {
  const { entry, page } = props;
  const { appearances, companions } = getEntryInput(entry, page);
  const site = getSite();
  const { name, description } = entry.data;
  const { number, last, items } = page;
  const isFirst = number === 1;
  const title = toPageTitle(name, number);
  const path = toEntryPath(entry.ref);
  const register = { name: REGISTER_NAMES[entry.kind], path: toRegisterPath(entry.kind) };
  const head = {
    title,
    description: toPageDescription(description, number),
    url: toAbsolute(toPagePath(path, number)),
    noindex: appearances.length === 0,
    ...(entry.kind === 'person' && { feedPath: `/personas/${entry.id}/` }),
  };
  const counts =
    appearances.length === 0 ? html`<p>${NEVER_NAMED}</p>` : renderCountsOf(appearances)(entry.ref);
  const place = html`<p class="aside">${toEntryPlace(number, last, items.length)}</p>`;
  return {
    head: renderHead(head, site),
    main: html`<div class="entry-page">
      ${renderBreadcrumbs([register], title)}
      <header>
        <h1>${name}</h1>
        ${isFirst ? renderEntryFacts(entry) : html`<p>${description}</p>`}
      </header>
      ${isFirst && entry.kind === 'place' && renderPlaceMap(entry, companions)}
      ${counts}
      ${last > 1 && place}
      ${renderEntrySections(entry, items, site.timeZone)}
      ${renderPageNav(page, path)}
      ${renderCompanions(companions)}
    </div>`,
    data: renderData(isFirst ? toJsonLd(entry, appearances) : undefined),
  };
}

/** All pages of an entry show the same counts. */
const renderCountsOf = memoize((appearances: readonly Appearance[]) =>
  memoize((ref: EntryRef) => renderEntryCounts(ref, appearances)),
);

function toJsonLd(entry: EntryRouteProps['entry'], appearances: readonly Appearance[]): object {
  const isSpeaker = appearances.some(({ claims }) => claims.length > 0);
  return toEntryJsonLd(entry, isSpeaker, toSiteUrls(new Map([[entry.ref, entry]])));
}
