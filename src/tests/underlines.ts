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
