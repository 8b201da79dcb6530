import { toPath } from '../../data/paths.ts';
import { NAVIGATION_NAMES } from '../../words/navigation.ts';
import { SECTION_NAMES } from '../../words/sections.ts';
import { type Html, html } from '../../html/html.ts';

/** A page that leads to another. */
export interface ParentPage {
  readonly name: string;
  readonly path: string;
}

/**
 * The way from the front page to a page.
 * @param parents the pages between the two
 */
export function renderBreadcrumbs(parents: readonly ParentPage[], name: string): Html {
  const links = [{ name: SECTION_NAMES.front, path: toPath('/') }, ...parents].map(
    (link) => html`<li><a href="${link.path}">${link.name}</a></li>`,
  );
  return html`<nav class="trail" aria-label="${NAVIGATION_NAMES.trail}">
    <ol>
      ${links}
      <li><span aria-current="page">${name}</span></li>
    </ol>
  </nav>`;
}
