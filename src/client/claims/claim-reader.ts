import { memoize } from '../../html/memoize.ts';

/**
 * Reads claims from the pages of the list of all claims, where they stand in their order.
 * @param path of the list's first page
 * @param perPage how many claims each page has
 * @returns a function from numbers, ascending from 0, to the articles' headings with the items of those claims,
 * as elements that may be put into the page. It throws where a page cannot be read.
 */
export function toClaimReader(
  path: string,
  perPage: number,
): (numbers: readonly number[]) => Promise<Element[]> {
  const open = memoize((number: number) => load(number === 1 ? path : `${path}${number}/`));
  return async (numbers) => {
    const wanted = Map.groupBy(numbers, (number) => Math.floor(number / perPage) + 1);
    const parts = await Promise.all(
      [...wanted].map(async ([number, own]) => {
        const page = await open(number);
        return takeClaims(page, new Set(own.map((each) => each % perPage)));
      }),
    );
    return parts.flat();
  };
}

/**
 * The articles of a page with the items of those claims that have a place in `places`. What several
 * articles give in the same words is one item: the links in it have the places of the others.
 */
function takeClaims(page: Document, places: ReadonlySet<number>): Element[] {
  const inOthers = new Set([...page.querySelectorAll('#lista [data-place]')].map(toPlace));
  let place = -1;
  return [...page.querySelectorAll('#lista > *')].flatMap((article) => {
    const left = [...article.querySelectorAll('[data-form]')].filter((item) => {
      do place += 1;
      while (inOthers.has(place));
      return [place, ...[...item.querySelectorAll('[data-place]')].map(toPlace)].some((each) =>
        places.has(each),
      );
    });
    if (left.length === 0) return [];
    const copy = document.importNode(article, true);
    copy
      .querySelector('ul')
      ?.replaceChildren(...left.map((each) => document.importNode(each, true)));
    return [copy];
  });
}

function toPlace(link: Element): number {
  return Number(link.getAttribute('data-place'));
}

/** A request may parse a page by itself, which the policy on trusted types lets no script do. */
function load(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('load', () =>
      request.responseXML ? resolve(request.responseXML) : reject(new Error(address)),
    );
    request.addEventListener('error', () => reject(new Error(address)));
    request.send();
  });
}
