import { isConverted, hasPart } from './converted.ts';
import { type Counted, isOfAnother, readNouns } from './counted.ts';
import { findHedge } from './hedges.ts';
import { type Figure, findFigures } from './find-figures.ts';
import { findOrdinals } from './find-ordinals.ts';
import { findPairs, findUnknownLabels, findUnknownPairs } from './find-pairs.ts';
import { findRareDigits } from './find-rare-digits.ts';
import { findShares } from './find-shares.ts';
import { createOverlapTest, type Range } from '../range.ts';
import type { DatedExpression } from '../types.ts';
import { findDates } from './check-dates.ts';
import {
  type ArticleFigures,
  hasFigure,
  hasRounded,
  hasSameFigure,
  hasShare,
  hasTimeBefore,
  isDecade,
  type KnownFigures,
  readFigures,
  toKnownFigures,
} from './known-figures.ts';
import type { Finding } from './finding.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** «los dos», who were named just before: nothing is counted where no noun follows. */
const BOTH_BEFORE = /(?:^|[^\p{L}])(?:[eE]?l[oa]s|est[oa]s|es[oa]s|sus|entre|a) $/u;
const BOTH_AFTER =
  /^(?:[.,;:)»"'\n]|$| (?:sol[oa]s|junt[oa]s|mism[oa]s|partes|bandos|lados|primer[oa]s|últim[oa]s|\p{L}*[^s\P{L}])(?!\p{L}))/u;
/** «las siete menos cuarto» of 6:45. */
const TO_THE_HOUR = /^ menos cuarto/u;
const BEFORE_HOUR = /^ menos (cinco|diez|veinte|veinticinco)(?!\p{L})/u;
const HOUR_TO = /(?:^|[^\p{L}])las? (\p{L}+) menos $/iu;
/** «las siete y media» of 19.30. */
const HOUR_BEFORE = /(?:^|[^\p{L}])las? $/iu;
const MORNING = /^[^.;]{0,20} de la (?:mañana|madrugada)/u;
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
  const shares = findShares(text);
  // A date says its day and its month together, and is looked at as one.
  const isApart = createOverlapTest([
    ...shares,
    ...findDates(text).filter(({ day }) => day !== null),
  ]);
  const isWritten = ({ start, end }: Range): boolean =>
    hasSameFigure(article, text.slice(start, end));
  const figures = findFigures(text).filter((each) => !isApart(each));
  const pairs = findPairs(text);
  const rare = findRareDigits(text);
  let read: ArticleFigures | undefined;
  const readArticle = (): ArticleFigures => (read ??= readFigures(article));
  const others = {
    figures: figures.filter(
      (each) =>
        each.isNegative ||
        !isWritten(each) ||
        (!isWrittenSo(each, text, article) && countsAnother(text, each, readArticle().counted)),
    ),
    ordinals: findOrdinals(text).filter((each) => !isApart(each) && !isWritten(each)),
    shares: shares.filter((each) => !isWritten(each)),
    pairs: pairs.filter((each) => !isWritten(each)),
    labels: findUnknownLabels(text, article),
    rare: rare.filter((each) => !isWritten(each) && !hasSameFigure(article, each.digits)),
  };
  if (Object.values(others).every((each) => each.length === 0)) return [];
  const known = toKnownFigures(article, dates, readArticle());
  const unknown: Range[] = [
    ...others.figures.filter((figure) => !isKnown(text, figure, known)),
    ...others.ordinals.filter(
      ({ value, isRoman }) => !(isRoman ? known.ordinals : known.values).has(value),
    ),
    ...others.shares.filter((share) => !hasShare(known, share, text.slice(0, share.start))),
    ...findUnknownPairs(others.pairs, article),
    ...others.labels,
    ...others.rare,
  ];
  return unknown.map(({ start, end }) => ({ kind: 'figure', start, end }));
}

/** «las ocho menos veinte»: the hour, or its minutes. */
function isToTheHour(known: KnownFigures, value: number, before: string, after: string): boolean {
  const minutes = NUMBER_WORDS.get(BEFORE_HOUR.exec(after)?.[1] ?? '')?.value;
  if (minutes !== undefined) return hasTimeBefore(known, value, minutes);
  const hour = NUMBER_WORDS.get(HOUR_TO.exec(before)?.[1]?.toLowerCase() ?? '')?.value;
  return hour !== undefined && hasTimeBefore(known, hour, value);
}

/** Whether an article has a figure with the word after it: then it counts the same. */
function isWrittenSo({ start, end }: Range, text: string, article: string): boolean {
  const [noun] = readNouns(text, end);
  return noun === undefined || article.includes(text.slice(start, end + 1 + noun.length));
}

/** Whether an article has a figure of other things alone. */
function countsAnother(text: string, figure: Figure, counted: Counted): boolean {
  const { values, end, isVague, isRound } = figure;
  const [[value = 0], [noun = '']] = [values, readNouns(text, end)];
  return !isVague && !isRound && isOfAnother(value, noun, counted);
}

function isKnown(text: string, figure: Figure, known: KnownFigures): boolean {
  const words = text.slice(figure.start, figure.end);
  const before = text.slice(0, figure.start);
  const after = text.slice(figure.end);
  if (figure.isWord && figure.values[0] === 2 && BOTH_BEFORE.test(before) && BOTH_AFTER.test(after))
    return true;
  if (TO_THE_HOUR.test(after) && known.values.has((figure.values[0] ?? 0) - 1)) return true;
  const [hour = 0] = figure.values;
  if (HOUR_BEFORE.test(before) && !MORNING.test(after) && known.hours.has(hour)) return true;
  if (figure.isWord && IDIOM.test(after)) return true;
  if (/^cien$/iu.test(words) && /^ por (?:cien|ciento)/u.test(after) && known.values.has(100))
    return true;
  const [value = 0] = figure.values;
  const [noun = ''] = readNouns(text, figure.end);
  if (hasFigure(known, figure, words) && !countsAnother(text, figure, known.counted)) return true;
  if (isToTheHour(known, value, before, after)) return true;
  return (
    isDecade(known, figure.values, before) ||
    hasRounded(known, figure, before) ||
    hasPart(known, value, noun) ||
    isConverted(value, noun, known.counted.nouns, findHedge(before))
  );
}
