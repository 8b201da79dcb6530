import type { Appearance } from '../../data/backlinks.ts';
import type { ArchivedClaim } from '../../data/claim-groups.ts';
import { APPEARANCES_PER_PAGE } from '../../data/pagination.ts';
import { toDay } from '../../load/moments.ts';
import {
  type EntryInput,
  type EntryRouteProps,
  getEntryInput,
} from '../../data/pages/entry-pages.ts';
import { toEntryPath, toPagePath, toRegisterPath } from '../../data/paths.ts';
import { toAbsolute, toSiteUrls } from '../../data/site-urls.ts';
import { getSite } from '../../data/site.ts';
import type { EntryInYear } from '../../data/years.ts';
import { toCounted } from '../../words/counts.ts';
import { NEVER_NAMED, toEntryPlace, toOtherYears } from '../../words/entries.ts';
import { toPageDescription, toPageTitle } from '../../words/lists.ts';
import { REGISTER_NAMES } from '../../words/sections.ts';
import { findLastLine, findRepeatedLine } from '../../data/quoted-line.ts';
import { type Html, html } from '../../html/html.ts';
import { toEntryJsonLd } from '../../exports/json-ld/entry.ts';
import { renderBreadcrumbs } from '../page/render-breadcrumbs.ts';
import { renderData } from '../page/render-data.ts';
import { renderHead } from '../page/render-head.ts';
import { renderPageNav } from '../page/render-page-nav.ts';
import { renderPlaceMap } from '../map/render-place-map.ts';
import { renderCompanions } from './render-companions.ts';
import { renderOwnQuotation, renderRepeatedQuotation } from '../front/render-quotation.ts';
import { renderAnswer } from './render-answer.ts';
import { renderEntryFacts, renderRole } from './render-entry-facts.ts';
import { toMonthId } from './render-own-claims.ts';
import { renderPhoto } from './render-photo.ts';
import { renderStrip } from './render-strip.ts';
import { renderEntrySections } from './render-entry-sections.ts';

/** The parts of a page of an entry. */
export type EntryParts = ReturnType<typeof renderEntryPage>;

/** Writes what is its own of a page of an entry. */
export function renderEntryPage({ props }: { readonly props: EntryRouteProps }) {
  const { entry, page } = props;
  const input = getEntryInput(entry, page);
  const { appearances, companions, years } = input;
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
  const place = html`<p class="aside">${toEntryPlace(number, last, items.length)}</p>`;
  const claims = appearances.flatMap(({ article, claims: own }) =>
    own.map((claim) => ({ article, claim })),
  );
  const toMonthHref = ({ article }: ArchivedClaim): string => {
    const at = appearances.findIndex((each) => each.article === article);
    const month = toDay(article.meta.published, site.timeZone).slice(0, 'YYYY-MM'.length);
    const number = Math.floor(at / APPEARANCES_PER_PAGE) + 1;
    return `${number === 1 ? '' : toPagePath(path, number)}#${toMonthId(month)}`;
  };
  return {
    head: renderHead(head, site),
    main: html`<div class="entry-page">
      ${renderBreadcrumbs([register], title)}
      <div class="entry-top">
        <header>
          ${'photo' in entry.data && renderPhoto(entry.picture, name, entry.data.photo)}
          <h1>${name}</h1>
          ${renderRole(entry)}
          <p class="standfirst">${description}</p>
          ${
            appearances.length === 0
              ? years.length === 0 && html`<p>${NEVER_NAMED}</p>`
              : renderAnswer(entry.ref, appearances, site.timeZone)
          }
          ${years.length > 0 && html`<p>${toOtherYears(years.map(renderYear))}</p>`}
        </header>
        ${isFirst && renderBeside(entry, input)}
      </div>
      ${isFirst && renderStrip(claims, site.timeZone, toMonthHref)}
      ${last > 1 && place}
      ${renderEntrySections(entry, items, { timeZone: site.timeZone, ...input })}
      ${renderPageNav(page, path)}
      ${isFirst && renderEntryFacts(entry)}
      ${renderCompanions(companions)}
    </div>`,
    data: renderData(isFirst ? toJsonLd(entry, appearances) : undefined),
  };
}

function renderYear({ name, path, articles }: EntryInYear): Html {
  return html`<a href="${path}">${name}</a> (${toCounted(articles, 'articles')})`;
}

/** A place's map, or the words of somebody that most articles have; else the last ones. */
function renderBeside(
  entry: EntryRouteProps['entry'],
  { appearances, companions, findQuotation }: EntryInput,
): Html | null {
  if (entry.kind === 'place') return renderPlaceMap(entry, companions);
  const repeated = findRepeatedLine(entry.ref, appearances, findQuotation);
  if (repeated) return html`<div class="quotation">${renderRepeatedQuotation(repeated)}</div>`;
  const line = findLastLine(entry.ref, appearances);
  return line && html`<div class="quotation">${renderOwnQuotation(line)}</div>`;
}

function toJsonLd(entry: EntryRouteProps['entry'], appearances: readonly Appearance[]): object {
  const isSpeaker = appearances.some(({ claims }) => claims.length > 0);
  return toEntryJsonLd(entry, isSpeaker, toSiteUrls(new Map([[entry.ref, entry]])));
}
