import { type Page, toPageNumbers } from '../../data/pagination.ts';
import { toPagePath } from '../../data/paths.ts';
import { NAVIGATION_NAMES, NEXT_PAGE, PREVIOUS_PAGE, toPageLabel } from '../../words/navigation.ts';
import { attributes, type Html, html } from '../../html/html.ts';

/**
 * Links to the other pages of a list; nothing where it has one page. Its style is in `page-nav.css`.
 * @param path the address of the list; a page's number comes after it
 * @param firstPath the address of the first page where it is not that one
 */
export function renderPageNav(
  { number, last }: Pick<Page<unknown>, 'number' | 'last'>,
  path: string,
  firstPath = path,
): Html | null {
  if (last === 1) return null;
  const toAddress = (each: number): string => (each === 1 ? firstPath : toPagePath(path, each));
  const renderNumber = (each: number): Html => {
    const link = {
      href: toAddress(each),
      'aria-current': each === number ? 'page' : undefined,
      'aria-label': toPageLabel(each),
    };
    return html`<a ${attributes(link)}>${each}</a>`;
  };
  const numbers = toPageNumbers({ number, last }).map(
    (each) => html`<li>${each === null ? '…' : renderNumber(each)}</li>`,
  );
  return html`<nav class="page-nav" aria-label="${NAVIGATION_NAMES.pages}">
    <ul>
      ${number > 1 && html`<li><a href="${toAddress(number - 1)}" rel="prev">${PREVIOUS_PAGE}</a></li>`}
      ${numbers}
      ${number < last && html`<li><a href="${toAddress(number + 1)}" rel="next">${NEXT_PAGE}</a></li>`}
    </ul>
  </nav>`;
}
