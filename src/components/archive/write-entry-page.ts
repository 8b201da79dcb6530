import type { Appearance } from '../../data/backlinks.ts';
import { getEntryInput } from '../../data/entry-pages.ts';
import type { Page } from '../../data/pagination.ts';
import { toEntryPath, toPagePath, toRegisterPath } from '../../data/paths.ts';
import { type EntryRouteProps, REGISTER_NAMES } from '../../data/registers.ts';
import { toAbsolute, toSiteUrls } from '../../data/site-urls.ts';
import { getSite } from '../../data/site.ts';
import type { Entry } from '../../load/read-registers.ts';
import { html } from '../../markup/html.ts';
import type { PartsWriter } from '../../markup/page-parts.ts';
import { toEntryJsonLd } from '../../outlets/to-json-ld.ts';
import { writeBreadcrumbs } from '../page/write-breadcrumbs.ts';
import { writeData } from '../page/write-data.ts';
import { writeHead } from '../page/write-head.ts';
import { writePageNav } from '../page/write-page-nav.ts';
import { writeOnce } from '../write-once.ts';
import { writeCompanions } from './write-companions.ts';
import { writeEntryCounts } from './write-entry-counts.ts';
import { writeEntryFacts } from './write-entry-facts.ts';
import { writeEntrySections } from './write-entry-sections.ts';

/** Writes what is its own of a page of an entry. */
export async function writeEntryPage(entry: Entry, page: Page<Appearance>) {
  const { appearances, companions } = await getEntryInput(entry, page);
  const site = await getSite();
  const { name, description } = entry.data;
  const { number, last, items } = page;
  const isFirst = number === 1;
  const title = isFirst ? name : `${name}, página ${number}`;
  const path = toEntryPath(entry.ref);
  const register = { name: REGISTER_NAMES[entry.kind], path: toRegisterPath(entry.kind) };
  const head = {
    title,
    description: isFirst ? description : `${description} Página ${number}.`,
    url: toAbsolute(toPagePath(path, number)),
    noindex: appearances.length === 0,
    ...(entry.kind === 'person' && { feedPath: `/personas/${entry.id}/` }),
  };
  const counts =
    appearances.length === 0
      ? html`<p>Ningún artículo publicado contiene todavía este nombre.</p>`
      : writeOnce(appearances, 'counts', () => writeEntryCounts(entry.ref, appearances));
  const place = html`<p class="aside">
    Página ${number} de ${last}: lo que hay en ${items.length} de sus artículos, del más reciente al
    más antiguo.
  </p>`;
  return {
    head: writeHead(head, site),
    main: html`<div class="entry-page">
      ${writeBreadcrumbs([register], title)}
      <header>
        <h1>${name}</h1>
        ${isFirst ? writeEntryFacts(entry) : html`<p>${description}</p>`}
      </header>
      ${counts}
      ${last > 1 && place}
      ${writeEntrySections(entry, items, site.timeZone)}
      ${writePageNav(page, path)}
      ${writeCompanions(companions)}
    </div>`,
    data: writeData(isFirst ? toJsonLd(entry, appearances) : undefined),
  };
}

/** For the routes of entries; the page of one that was merged is another page. */
export const writeEntryParts: PartsWriter<unknown, EntryRouteProps> = async ({ props }) =>
  props.successor ? null : writeEntryPage(props.entry, props.page);

function toJsonLd(entry: Entry, appearances: readonly Appearance[]): object {
  const isSpeaker = appearances.some(({ claims }) => claims.length > 0);
  return toEntryJsonLd(entry, isSpeaker, toSiteUrls(new Map([[entry.ref, entry]])));
}
