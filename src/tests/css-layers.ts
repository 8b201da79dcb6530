import { dropWords } from './css-text.ts';

/** `@layer a, b;`, `@layer a {`, `@layer {`, `@import … layer(a);`: what names layers, or opens one. */
const NAMING = /@layer\b([^;{}]*)[;{]|@import\b([^;{}]*)\blayer\b(?:\(([^)]*)\))?[^;{}]*;/giu;

/**
 * Finds what settles the cascade before the order of the layers does: the layer named first is the
 * weakest. Whatever comes after the order may name only layers of it: others would win over all.
 * @param sheets of a page, as they follow in it
 * @param order the names of the layers, the weakest first
 * @returns the rules, as they are written
 */
export function findEarlyLayers(sheets: readonly string[], order: readonly string[]): string[] {
  let isSettled = false;
  return sheets.flatMap((sheet) =>
    [...dropWords(sheet).matchAll(NAMING)].flatMap(([rule, layers, imported, from]) => {
      const names = (layers ?? from ?? '').split(',').map((name) => name.trim());
      const isOrder = imported === undefined && rule.endsWith(';') && names.join() === order.join();
      const isKnown = isSettled && names.every((name) => order.includes(name));
      isSettled ||= isOrder;
      return isOrder || isKnown ? [] : [rule];
    }),
  );
}
