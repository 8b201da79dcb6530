import { type Figure, findFigures } from './find-figures.ts';
import type { DatedExpression } from '../types.ts';
import {
  hasFigure,
  hasSameFigure,
  isDecade,
  type KnownFigures,
  toKnownFigures,
} from './known-figures.ts';
import type { Finding } from './finding.ts';

/** «los dos», who were named just before: nothing is counted where no noun follows. */
const BOTH_BEFORE = /(?:^|[^\p{L}])(?:[eE]?l[oa]s|est[oa]s|es[oa]s|sus|entre|a) $/u;
const BOTH_AFTER =
  /^(?:[.,;:)»"'\n]|$| (?:sol[oa]s|junt[oa]s|mism[oa]s|partes|bandos|lados|primer[oa]s|últim[oa]s|\p{L}*[^s\P{L}])(?!\p{L}))/u;
/** «las siete menos cuarto» of 6:45. */
const TO_THE_HOUR = /^ menos cuarto/u;
/** «uno de cada dos» counts; «dos» after these does not: «de dos en dos». */
const IDIOM = /^(?: en (?:dos|tres|cuatro))(?![\p{L}\p{N}])/u;

/**
 * The figures of a text of ours that the article does not have.
 * @param text of ours, folded
 * @param article its text, folded
 */
export function checkFigures(
  text: string,
  article: string,
  dates: readonly DatedExpression[],
): Finding[] {
  const others = findFigures(text).filter(
    ({ start, end, isNegative }) => isNegative || !hasSameFigure(article, text.slice(start, end)),
  );
  if (others.length === 0) return [];
  const known = toKnownFigures(article, dates);
  return others
    .filter((figure) => !isKnown(text, figure, known))
    .map(({ start, end }) => ({ kind: 'figure', start, end }));
}

function isKnown(text: string, figure: Figure, known: KnownFigures): boolean {
  const words = text.slice(figure.start, figure.end);
  const before = text.slice(0, figure.start);
  const after = text.slice(figure.end);
  if (figure.isWord && figure.values[0] === 2 && BOTH_BEFORE.test(before) && BOTH_AFTER.test(after))
    return true;
  if (TO_THE_HOUR.test(after) && known.values.has((figure.values[0] ?? 0) - 1)) return true;
  if (figure.isWord && IDIOM.test(after)) return true;
  if (/^cien$/iu.test(words) && /^ por (?:cien|ciento)/u.test(after) && known.values.has(100))
    return true;
  return hasFigure(known, figure, words) || isDecade(known, figure.values, before);
}
