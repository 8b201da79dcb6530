import { isConverted, hasPart } from './converted.ts';
import { isSameAt, readCounted, readUnitOf } from './counted.ts';
import { findHedge, type Hedge, isHedgedShare } from './hedges.ts';
import { type Figure, findFigures } from './find-figures.ts';
import { findOrdinals } from './find-ordinals.ts';
import { findPairs, findUnknownLabels, findUnknownPairs } from './find-pairs.ts';
import { findRareDigits } from './find-rare-digits.ts';
import { findShares, type Share } from './find-shares.ts';
import { hasRatio } from './has-ratio.ts';
import { isPeriod } from './periods.ts';
import { isReckoned } from './reckoned.ts';
import { createOverlapTest, type Range } from '../range.ts';
import type { DatedExpression } from '../types.ts';
import { type Dated, findDates } from './check-dates.ts';
import { hasTimeBefore, isSoonAfter } from './clock.ts';
import { hasFigure, hasRounded, hasShare, isDecade } from './has-figure.ts';
import { type KnownFigures, narrowTo, toKnownFigures } from './known-figures.ts';
import { hasSameFigure } from './same-figure.ts';
import type { Finding } from './finding.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { THINGS } from './units.ts';

/** «los dos», who were named just before: nothing is counted where no noun follows. */
const BOTH_BEFORE = /(?:^|[^\p{L}])(?:[eE]?l[oa]s|est[oa]s|es[oa]s|sus|entre) $/u;
const BOTH_AFTER =
  /^(?! de la (?:mañana|tarde|noche|madrugada))(?:[.,;:)»"'\n]|$| (?:sol[oa]s|junt[oa]s|mism[oa]s|partes|bandos|lados|primer[oa]s|últim[oa]s|\p{L}*[^s\P{L}])(?!\p{L}))/u;
/** «las siete menos cuarto» of 6:45. */
const TO_THE_HOUR = /^ menos cuarto/u;
const BEFORE_HOUR = /^ menos (cinco|diez|veinte|veinticinco)(?!\p{L})/u;
const HOUR_TO = /(?:^|[^\p{L}])las? (\p{L}+) menos $/iu;
/** «las siete y media» of 19.30. */
const HOUR_BEFORE = /(?:^|[^\p{L}])las? $/iu;
const SOON_BEFORE = /(?:antes de|casi|hacia|sobre)(?: a)? las $/iu;
/** «de seis a ocho de la tarde» of 18.00 and 20.00. */
const AFTERNOON = /^(?: [ay](?: las)? [\p{L}\p{N}]+)? de la (?:tarde|noche)/u;
const MORNING = /^[^.;]{0,20} de la (?:mañana|madrugada)/u;
/** A day of the month: «del 12 al 15», «el día 3». */
const DAY_BEFORE = /(?:^|[^\p{L}])(?:el|al|del|día|y)(?: día)? $/iu;
const HALF = 1 / 2;
/** «uno de cada dos» counts; «dos» after these does not: «de dos en dos». */
const IDIOM = /^(?: en (?:dos|tres|cuatro))(?![\p{L}\p{N}])/u;

/**
 * The figures of a text of ours that the article does not have.
 * @param ours a text of ours, folded, with its dates
 * @param article its text, folded
 * @param published ISO 8601
 */
export function checkFigures(
  { text, dated }: { readonly text: string; readonly dated: readonly Dated[] },
  article: string,
  dates: readonly DatedExpression[],
  published: string | undefined,
): Finding[] {
  const shares = findShares(text);
  // A date says its day and its month together, and is looked at as one.
  const isApart = createOverlapTest([...shares, ...dated.filter(({ day }) => day !== null)]);
  const isWritten = ({ start, end }: Range): boolean =>
    hasSameFigure(article, text.slice(start, end));
  const isCounted = (figure: Figure, where = article): boolean =>
    hasSameFigure(where, text.slice(figure.start, figure.end), (end) =>
      isSameAt(text, figure, where, end),
    );
  // Most texts of ours count nothing: for those the article's dates are not looked for.
  let undated: string | undefined;
  const toUndated = (): string => (undated ??= withoutDays(article));
  const isOnlyDay = (figure: Figure): boolean =>
    isCount(text, figure) && !isCounted(figure, toUndated());
  const figures = findFigures(text).filter((each) => !isApart(each));
  const pairs = findPairs(text);
  const rare = findRareDigits(text);
  const others = {
    figures: figures.filter((each) => each.isNegative || !isCounted(each) || isOnlyDay(each)),
    ordinals: findOrdinals(text).filter((each) => !isApart(each) && !isWritten(each)),
    shares: shares.filter((each) => !isWritten(each)),
    pairs: pairs.filter((each) => !isWritten(each)),
    labels: findUnknownLabels(text, article),
    rare: rare.filter((each) => !isWritten(each) && !hasSameFigure(article, each.digits)),
  };
  if (Object.values(others).every((each) => each.length === 0)) return [];
  const known = toKnownFigures(article, dates, published);
  let counting: KnownFigures | undefined;
  const toKnown = (figure: Figure): KnownFigures =>
    narrowTo(toAll(figure), readUnitOf(text, figure));
  const toAll = (figure: Figure): KnownFigures => {
    if (!isCount(text, figure) || toUndated() === article) return known;
    counting ??= toKnownFigures(toUndated(), dates, published);
    return counting;
  };
  const toHedge = ({ start, end }: Range): Hedge | null =>
    findHedge(text.slice(0, start), text.slice(end));
  const unknown: Range[] = [
    ...others.figures.filter((figure) => !isKnown(text, figure, toKnown(figure), article)),
    ...others.ordinals.filter(
      (ordinal) =>
        !(ordinal.isRoman ? known.ordinals : narrowTo(known, THINGS).values).has(ordinal.value) &&
        !isPeriod(text, ordinal, known, article),
    ),
    ...others.shares.filter(
      (share) =>
        !hasShare(known, share, toHedge(share)) &&
        !hasRatio(
          { ...share, hedge: toHedge(share), after: text.slice(share.end) },
          known,
          article,
        ) &&
        !isPartOfUnit(text, share, known),
    ),
    ...findUnknownPairs(others.pairs, article),
    ...others.labels,
    ...others.rare,
  ];
  return unknown.map(({ start, end }) => ({ kind: 'figure', start, end }));
}

/** An article without its days of the month, which count nothing: the 9 of May are no nine people. */
function withoutDays(article: string): string {
  let rest = article;
  for (const { start, end, day } of findDates(article))
    if (day !== null) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

/** Whether a figure of ours counts something. */
function isCount(text: string, figure: Figure): boolean {
  const before = text.slice(0, figure.start);
  return (
    readCounted(text, figure).length > 0 && !DAY_BEFORE.test(before) && !HOUR_BEFORE.test(before)
  );
}

/** «el 12», where nothing is counted. */
function isDay({ days }: KnownFigures, value: number, before: string, noun: string): boolean {
  return noun === '' && days.has(value) && DAY_BEFORE.test(before);
}

/** «15 grados» of «menos 15 grados». */
function isWithoutSign(
  { values, isNegative, isPercent }: Figure,
  noun: string,
  known: KnownFigures,
) {
  const [value = 0] = values;
  const isSigned = isPercent || /^(?:grados?|puntos?|décimas?)$/u.test(noun);
  return isSigned && !isNegative && known.negative.has(value) && !known.positive.has(value);
}

/** «las ocho menos veinte»: the hour, or its minutes. */
function isToTheHour(known: KnownFigures, value: number, before: string, after: string): boolean {
  const minutes = NUMBER_WORDS.get(BEFORE_HOUR.exec(after)?.[1] ?? '')?.value;
  if (minutes !== undefined) return hasTimeBefore(known, value, minutes);
  const hour = NUMBER_WORDS.get(HOUR_TO.exec(before)?.[1]?.toLowerCase() ?? '')?.value;
  return hour !== undefined && hasTimeBefore(known, hour, value);
}

/** «un cuarto de punto» of 25 puntos base. */
function isPartOfUnit(text: string, { end, share }: Share, known: KnownFigures): boolean {
  const [, unit = ''] = /^ de (\p{L}+)/u.exec(text.slice(end)) ?? [];
  return isConverted(share, unit, known.counted.nouns, null);
}

/** «media hora»: of hours, or of thirty minutes. */
function isHalfOf(known: KnownFigures, noun: string, hedge: Hedge | null): boolean {
  const { nouns } = known.counted;
  const written = [noun, `${noun}s`].flatMap((each) => [...(nouns.get(each) ?? [])]);
  if (hedge && written.some((value) => isHedgedShare(HALF, value * 100, hedge))) return true;
  return hasPart(known, HALF, noun) || isConverted(HALF, noun, known.counted.nouns, hedge);
}

function isKnown(text: string, figure: Figure, known: KnownFigures, article: string): boolean {
  const words = text.slice(figure.start, figure.end);
  const before = text.slice(0, figure.start);
  const after = text.slice(figure.end);
  if (figure.isWord && figure.values[0] === 2 && BOTH_BEFORE.test(before) && BOTH_AFTER.test(after))
    return true;
  if (TO_THE_HOUR.test(after) && known.values.has((figure.values[0] ?? 0) - 1)) return true;
  const [hour = 0] = figure.values;
  const isHour = HOUR_BEFORE.test(before) || AFTERNOON.test(after);
  if (isHour && !MORNING.test(after) && known.hours.has(hour)) return true;
  if (SOON_BEFORE.test(before) && isSoonAfter(known, hour)) return true;
  if (figure.isWord && IDIOM.test(after)) return true;
  if (/^cien$/iu.test(words) && /^ por (?:cien|ciento)/u.test(after) && known.values.has(100))
    return true;
  const [value = 0] = figure.values;
  const nouns = readCounted(text, figure);
  const [noun = ''] = nouns;
  const hedge = findHedge(before, after);
  const said = { figure, words, before, after, noun, hedge };
  if (value === HALF) return isHalfOf(known, noun, hedge) || isReckoned(said, known, article);
  if (isWithoutSign(figure, noun, known)) return false;
  if (isDay(known, value, before, noun)) return true;
  if (hasFigure(known, figure, words)) return true;
  if (isToTheHour(known, value, before, after)) return true;
  return (
    isDecade(known, figure.values, before) ||
    hasRounded(known, figure, hedge) ||
    hasPart(known, value, noun) ||
    // «cuesta 0,41», where euros go without saying.
    (noun === '' && !figure.isPercent ? ['euros'] : nouns).some((each) =>
      isConverted(value, each, known.counted.nouns, hedge),
    ) ||
    isReckoned(said, known, article)
  );
}
