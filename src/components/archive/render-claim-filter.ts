import { type Facet, FACETS } from '../../data/facets.ts';
import type { GroupLink } from '../../data/pages/claim-pages.ts';
import { CLAIMS_PER_PAGE } from '../../data/pagination.ts';
import { FACET_PATHS, toPath } from '../../data/paths.ts';
import { ANY } from '../../words/choices.ts';
import { FILTER_NAME, FIND_CLAIMS, RESET_FILTER } from '../../words/claim-filter.ts';
import { FACET_NAMES } from '../../words/facets.ts';
import { attributes, type Html, html } from '../../html/html.ts';

/**
 * The form that combines what claims can be filtered by. Without JavaScript it is not there: then the
 * lists of groups lead to the same pages.
 * @param current the group that the page shows, or null on the page of all claims
 * @param title what the list of all claims is called
 */
export function renderClaimFilter(current: GroupLink | null, title: string): Html {
  const path = toPath('/afirmaciones/');
  const names = FACETS.map((facet) => [`data-${facet}`, FACET_PATHS[facet]] as const);
  const data = {
    'data-path': path,
    'data-site': toPath('/'),
    'data-title': title,
    'data-per-page': CLAIMS_PER_PAGE,
    ...Object.fromEntries(names),
  };
  return html`<claim-filter ${attributes(data)}>
 <p class="typed">
      <label for="palabras">${FIND_CLAIMS}</label>
      <input id="palabras" type="search" autocomplete="off" />
    </p>
    <div class="choice" role="group" aria-label="${FILTER_NAME}">
      ${FACETS.map((facet) => renderChoice(facet, current))}
    </div>
    <p class="found">
      <span role="status"></span> ${renderReset(path, current)}
    </p>
  </claim-filter>`;
}

function renderChoice(facet: Facet, current: GroupLink | null): Html {
  const name = FACET_PATHS[facet];
  const chosen =
    current?.facet === facet &&
    html`<option value="${current.slug}" selected>${current.name}</option>`;
  return html`<p>
    <label for="filtro-${name}">${FACET_NAMES[facet]}</label>
    <select id="filtro-${name}" name="${name}" autocomplete="off">
      <option value="">${ANY}</option>
      ${chosen}
    </select>
  </p>`;
}

function renderReset(path: string, current: GroupLink | null): Html {
  return current
    ? html`<a href="${path}">${RESET_FILTER}</a>`
    : html`<a href="${path}" hidden>${RESET_FILTER}</a>`;
}
