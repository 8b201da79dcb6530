import { findSaidTimes, hasTime, isSoonAfter } from './clock.ts';
import { isConverted } from './converted.ts';
import { isAbout } from './has-share.ts';
import { isHedgedShare } from './hedges.ts';
import { DECADE_BEFORE, type KnownFigures } from './known-figures.ts';
import { listUnits } from './measures.ts';
import type { SaidFigure } from './said-figure.ts';

/** «los dos», who were named just before: nothing is counted where no noun follows. */
const BOTH_BEFORE = /(?:^|[^\p{L}])(?:[eE]?l[oa]s|est[oa]s|es[oa]s|sus|entre) $/iu;
const BOTH_AFTER =
  /^(?! de la (?:mañana|tarde|noche|madrugada))(?:[.,;:)»"'\n]|$| (?:sol[oa]s|junt[oa]s|mism[oa]s|partes|bandos|lados|primer[oa]s|últim[oa]s|\p{L}*[^s\P{L}])(?!\p{L}))/u;
/** «las siete y media» of 19.30. */
const HOUR_BEFORE = /(?:^|[^\p{L}])las? $/iu;
const SOON_BEFORE = /(?:antes de|casi|hacia|sobre)(?: a)? las $/iu;
/** «de seis a ocho de la tarde» of 18.00 and 20.00. */
const AFTERNOON = /^(?: [ay](?: las)? [\p{L}\p{N}]+)? de la (?:tarde|noche)/u;
const MORNING = /^[^.;]{0,20} de la (?:mañana|madrugada)/u;
/** A day of the month: «del 12 al 15», «el día 3». */
const DAY_BEFORE = /(?:^|[^\p{L}])(?:el|al|del|día|y)(?: día)? $/iu;
const DECIMALS = /,\d/u;
/** Half of the last decimal that percents have. */
const PERCENT_REACH = 0.05;
const HALF = 1 / 2;
/** UTF-16 units beside a figure in which the rest of a time of day stands. */
const REACH = 40;
const NEGATIVE_WORDS = / (?:menos|bajo cero|negativ[oa]s?) /u;

/**
 * Whether an article has a figure of ours in another form: as an hour, a day or a decade, as a part of a whole, in
 * other units, or as a word that needs no count.
 */
export function hasOtherForm(said: SaidFigure, known: KnownFigures): boolean {
  const { figure, before, after, nouns, hedge } = said;
  // «13:50» is a time alone, and no number.
  const [value = NaN] = figure.values;
  const [noun = ''] = nouns;
  if (figure.isWord && value === 2 && BOTH_BEFORE.test(before) && BOTH_AFTER.test(after))
    return true;
  return (
    isHour(said, known) ||
    (noun === '' && !figure.isPercent && known.days.has(value) && DAY_BEFORE.test(before)) ||
    isDecade(said, known) ||
    // «el 20 %» of one in five, «un 100 % más» of the double.
    (figure.isPercent &&
      known.shares.some((share) => isPercentOf(said, share) || isPercentOf(said, share - 1))) ||
    (value === HALF && isHalfOf(said, known)) ||
    // «cuesta 0,41», where euros go without saying.
    (noun === '' && !figure.isPercent ? ['euros'] : listUnits(nouns)).some((each) =>
      isConverted(value, each, known.quantities, hedge),
    )
  );
}

/** «12,5 %» of an eighth is exact; whole percents are near to a part. */
function isPercentOf({ figure: { values }, words }: SaidFigure, share: number): boolean {
  const [percent = 0] = values;
  if (!DECIMALS.test(words)) return isAbout(share, percent);
  return Math.abs(share * 100 - percent) < PERCENT_REACH;
}

/** «15 grados» of «menos 15 grados», or the other way round. */
export function isOfOtherSign({ figure, nouns }: SaidFigure, known: KnownFigures): boolean {
  const { values, isNegative, isPercent } = figure;
  const isKnown = (signed: ReadonlySet<number>): boolean => values.some((each) => signed.has(each));
  if (isNegative) return !isKnown(known.negative) && !NEGATIVE_WORDS.test(known.words);
  const isSigned = isPercent || /^(?:grados?|puntos?|décimas?)$/u.test(nouns[0] ?? '');
  return isSigned && isKnown(known.negative) && !isKnown(known.positive);
}

function isHour({ figure, words, before, after }: SaidFigure, known: KnownFigures): boolean {
  const [value = NaN] = figure.values;
  const isOfDay = HOUR_BEFORE.test(before) || AFTERNOON.test(after);
  if (isOfDay && !MORNING.test(after) && known.hours.has(value)) return true;
  if (SOON_BEFORE.test(before) && isSoonAfter(known, value)) return true;
  // «las ocho menos veinte»: the hour, or its minutes.
  const spoken = findSaidTimes(before.slice(-REACH) + words + after.slice(0, REACH)).find(
    ({ start, end }) => {
      const at = Math.min(before.length, REACH);
      return start <= at && end >= at + words.length;
    },
  );
  if (spoken && spoken.minutes > 0) return hasTime(known, spoken);
  return figure.time !== null && hasTime(known, figure.time);
}

/** «media hora»: of hours, or of thirty minutes. */
function isHalfOf(
  { nouns: [noun = ''], hedge }: SaidFigure,
  { quantities }: KnownFigures,
): boolean {
  return (
    hedge !== null &&
    quantities.some(
      ({ value, nouns }) =>
        (nouns.includes(noun) || nouns.includes(`${noun}s`)) &&
        isHedgedShare(HALF, value * 100, hedge),
    )
  );
}

/** «años noventa» of 1994, and «la década de 1990» of «los noventa». */
function isDecade(
  { figure: { values }, before }: SaidFigure,
  { decades, years }: KnownFigures,
): boolean {
  const [value = 0] = values;
  if (value % 10 !== 0 || !DECADE_BEFORE.test(before)) return false;
  const base = 1900;
  const isShort = value >= 10 && value < 100;
  if (!isShort) return value > base && value < base + 100 && decades.has(value - base);
  return [...years].some((year) => year - (year % 10) === base + value);
}
