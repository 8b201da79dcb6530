import type { Page } from '../../data/pagination.ts';
import { toPagePath } from '../../data/paths.ts';
import { toAbsolute } from '../../data/site-urls.ts';
import { getSite } from '../../data/site.ts';
import { toPageDescription, toPagePlace, toPageTitle } from '../../words/lists.ts';
import type { Counted } from '../../words/counts.ts';
import { type Html, html } from '../../html/html.ts';
import type { HeadInfo } from '../../exports/head-info.ts';
import { type ParentPage, renderBreadcrumbs } from '../page/render-breadcrumbs.ts';
import { renderHead } from '../page/render-head.ts';
import { renderCount } from './render-count.ts';

/** One page of a list, as far as all lists are alike. */
interface ListPage {
  readonly title: string;
  readonly description: string;
  /** The address of the list; a page's number comes after it. */
  readonly path: string;
  /** The pages between the front page and this list. */
  readonly parents?: readonly ParentPage[];
  readonly page: Page<unknown>;
  /** What the list counts. */
  readonly of: Counted;
  readonly head?: HeadInfo;
}

/** The parts that every page of a list has. */
export interface ListParts {
  readonly head: Html;
  /** The way here, the title and how much there is. */
  readonly top: Html;
}

export function renderListPage(list: ListPage): ListParts {
  const { title, description, path, parents = [], page, head } = list;
  const pageTitle = toPageTitle(title, page.number);
  const info = {
    title: pageTitle,
    description: toPageDescription(description, page.number),
    url: toAbsolute(toPagePath(path, page.number)),
    ...head,
  };
  return {
    head: renderHead(info, getSite()),
    // From the front page the navigation says the way.
    top: html`${parents.length > 0 && renderBreadcrumbs(parents, pageTitle)}
      <header>
        <h1>${title}</h1>
        <p>${description}</p>
        <p class="total">${renderTotal(list)}</p>
      </header>`,
  };
}

function renderTotal({ page: { number, last, total }, of }: ListPage): Html {
  return html`${renderCount(total, of)}${toPagePlace(number, last)}`;
}
