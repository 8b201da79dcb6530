import { findPlaceKind } from './known-names.ts';
import type { Span } from './words.ts';

const IN_BRACKETS = / \(([^()\n]{2,30})\)/uy;
/** «Los Ángeles, California,», «Pamplona, en Colombia, también»; not «en Perú, Chile y Bolivia». */
const AFTER_COMMA =
  /, (?:en )?(\p{Lu}\p{L}+(?: (?:de(?:l| la)? )?\p{Lu}\p{L}+){0,3})(?:[.;:)\n]|$|, \p{Ll})/uy;
const IN_A_LIST = /(?:\p{L}, |\p{L} y )$/u;

/** The land that the text gives after a name: «Mérida (España)», «Los Ángeles, California». */
export function findLandAfter(text: string, { start, end }: Span): string | null {
  IN_BRACKETS.lastIndex = end;
  const inBrackets = IN_BRACKETS.exec(text)?.[1];
  if (inBrackets !== undefined) return toLand(inBrackets);
  if (text[end] !== ',' || IN_A_LIST.test(text.slice(Math.max(0, start - 3), start))) return null;
  AFTER_COMMA.lastIndex = end;
  return toLand(AFTER_COMMA.exec(text)?.[1]);
}

function toLand(name: string | undefined): string | null {
  return name !== undefined && findPlaceKind(name) === 'country' ? name : null;
}
