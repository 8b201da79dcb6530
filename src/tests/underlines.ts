import { dropComments } from './css-text.ts';

const SHORTHAND = /(?<![-\w])text-decoration\s*:\s*([^;{}"'`]*)/giu;
/** What the shorthand may say: a line alone, or what every property may. */
const ALONE =
  /^(?:none|underline|inherit|initial|unset|revert|revert-layer)(?:\s*!\s*important)?$/iu;

/**
 * Finds what Safari before 26.2 does not understand: the shorthand `text-decoration` with more than
 * a line. Such a declaration is dropped, or with `var()` takes away the browser's own underline too.
 * @param text a sheet, or a file that has one in it
 * @returns the declarations, as they are written
 */
export function findLongDecorations(text: string): string[] {
  return [...dropComments(text).matchAll(SHORTHAND)]
    .filter(([, value = '']) => !ALONE.test(value.trim()))
    .map(([declaration]) => declaration.trim());
}

/**
 * A sheet as such a browser reads it, and one that knows no thickness of lines besides.
 * @param text a sheet, or a page with sheets
 */
export function readAsOldBrowser(text: string): string {
  return text
    .replaceAll(SHORTHAND, (declaration, value: string) =>
      ALONE.test(value.trim()) ? declaration : 'text-decoration:none',
    )
    .replaceAll(/(?<![-\w])text-decoration-thickness\s*:/giu, '--unknown:');
}

/**
 * Runs in the page: how many of its visible links have a line below them, and which have no mark at
 * all. A mark is a line, a colour, a weight or a ground of its own, or a place of its own: a heading,
 * a map, or a block that has no words but links.
 */
export function findLinks(): { lined: number; plain: string[] } {
  const isClear = (color: string): boolean => /, 0\)$|\/ 0\)$/u.test(color);
  const isLined = (element: Element): boolean => {
    const style = getComputedStyle(element);
    return style.textDecorationLine.includes('underline') && !isClear(style.textDecorationColor);
  };
  const findBlock = (element: Element): Element | null => {
    const parent = element.parentElement;
    return parent && getComputedStyle(parent).display.startsWith('inline')
      ? findBlock(parent)
      : parent;
  };
  const differs = (link: Element): boolean => {
    const [own, around] = [link, link.parentElement ?? link].map((each) => getComputedStyle(each));
    return (
      own?.color !== around?.color ||
      own?.fontWeight !== around?.fontWeight ||
      !isClear(own?.backgroundColor ?? '')
    );
  };
  const saysMore = (block: Element): boolean => {
    const rest = block.cloneNode(true) as Element;
    for (const link of rest.querySelectorAll('a[href]')) link.remove();
    return /[\p{L}\p{N}]/u.test(rest.textContent);
  };
  const standsAlone = (link: Element): boolean => {
    const block = findBlock(link);
    return link.closest('h1, h2, h3, h4, svg') !== null || !block || !saysMore(block);
  };
  // At rest a name has a line where it is first met; «Señalar» shows the others.
  const firsts = new Map(
    [...document.querySelectorAll('[data-mention]')]
      .toReversed()
      .map((mention) => [mention.getAttribute('data-mention'), mention]),
  );
  const isRepeated = (link: Element): boolean =>
    link.matches('[data-mention]') && firsts.get(link.getAttribute('data-mention')) !== link;
  const links = [...document.querySelectorAll('a[href]')].filter(
    (link) =>
      !isRepeated(link) &&
      link.checkVisibility({ visibilityProperty: true }) &&
      link.textContent.trim() !== '',
  );
  const lined = links.filter((link) => isLined(link) || [...link.children].some(isLined));
  return {
    lined: lined.length,
    plain: links
      .filter((link) => !lined.includes(link) && !differs(link) && !standsAlone(link))
      .map((link) => link.outerHTML.slice(0, 200)),
  };
}
