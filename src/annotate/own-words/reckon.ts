import type { KnownFigures } from './known-figures.ts';
import {
  findDaysBetween,
  findHourApart,
  findHours,
  findSpan,
  findTimesApart,
  findYear,
} from './reckon-days.ts';
import {
  findPartOf,
  findPercent,
  findPercentBefore,
  findRate,
  findRest,
  findTimes,
} from './reckon-parts.ts';
import { findOfTwo } from './reckon-two.ts';
import { canCount, findScale, type Reckoning } from './reckoning.ts';
import { isReckonedPlainly, isRoundedPlainly } from './roundings.ts';
import type { SaidFigure } from './said-figure.ts';

/** How many times «más de» may be exceeded. */
const BEYOND_MOST = 1.5;
/** «las dos», «los tres»: of things that were named and not counted. */
const DEFINITE = /(?<!\p{L})(?:l[oa]s|sus|est[oa]s|es[oa]s) $/iu;
const NAMED_FEW = [2, 3];
const NOUN_LEAST = 4;
const OTHERS_BEFORE = /(?<!\p{L})otr[oa]s $/iu;
/** UTF-16 units of a few words. */
const REACH = 96;
/** Of so many, some two give nearly any number. */
const FIGURES_MAX = 200;
/** Names in a row: «Ganímedes, Europa y Calisto». */
const LIST =
  /(?<!\p{L})\p{Lu}[\p{L} ]{0,40}(?:, \p{Lu}[\p{L} ]{0,40}){1,30} [ye] \p{Lu}\p{L}{0,40}/gu;

/**
 * All the ways in which a figure of ours may follow from those of an article, and from nothing else: what some differ by
 * or are together, how many times one is the other, what is left of a whole, the time between two, how many names stand
 * in a row, or one of them rounded. What our words call so comes first; the rest is a question to the editor.
 */
export function findReckoning(
  said: SaidFigure,
  known: KnownFigures,
  article: string,
): Reckoning | null {
  if (known.quantities.length > FIGURES_MAX) return null;
  const { hedge } = said;
  const [about = 0] = said.figure.values;
  const found = [
    findSpan(said, known),
    ...findOfTwo(said, known, article),
    said.nouns[0] === 'veces' ? findTimes({ times: about, hedge, close: 0 }, known, article) : null,
    said.figure.isPercent && about < 100 ? findPercent(said, known) : null,
    said.figure.isPercent ? findRest({ share: about / 100, isOfTen: false }, hedge, known) : null,
    findOthers(said, known, article),
    findYear(said, known),
    findPercentBefore(said, known),
    findRate(said, known),
    findPartOf(said, known),
    findHours(said, known, article),
    findHourApart(said, known),
    findTimesApart(said, known),
    findDaysBetween(said, known),
    findList(said, article),
    findRounded(said, known),
    findBeyond(said, known),
    findBoth(said, article),
  ].filter((each) => each !== null);
  return found.find(({ isSaid }) => isSaid) ?? found[0] ?? null;
}

/** «con otros 61 científicos» of 62 in all, and «seis armas» of one and «otras cinco». */
function findOthers(
  { before, figure }: SaidFigure,
  { quantities }: KnownFigures,
  article: string,
): Reckoning | null {
  const [about = 0] = figure.values;
  const all = quantities.find(({ value, start }) =>
    OTHERS_BEFORE.test(before)
      ? value === about + 1
      : value === about - 1 && OTHERS_BEFORE.test(article.slice(Math.max(0, start - REACH), start)),
  );
  return all ? { isSaid: false, from: [all] } : null;
}

/** «tres lunas» of «Ganímedes, Europa y Calisto». */
function findList({ figure: { values }, nouns }: SaidFigure, article: string): Reckoning | null {
  if (nouns.length === 0) return null;
  const found = [...article.matchAll(LIST)].find(
    ([list]) => list.split(/, | [ye] (?=\p{Lu})/u).length === values[0],
  );
  if (!found) return null;
  return { isSaid: false, from: [{ start: found.index, end: found.index + found[0].length }] };
}

/** «las dos exposiciones» of those that were named. */
function findBoth({ figure, before, nouns }: SaidFigure, article: string): Reckoning | null {
  const [noun = ''] = nouns;
  const isFew = figure.isWord && NAMED_FEW.includes(figure.values[0] ?? 0);
  if (!isFew || noun.length < NOUN_LEAST || !DEFINITE.test(before)) return null;
  const start = article.indexOf(noun.replace(/s$/u, ''));
  return start === -1 ? null : { isSaid: false, from: [{ start, end: start + noun.length }] };
}

/** «46.000» of 46.318; percents are rounded more often. */
function findRounded(said: SaidFigure, { quantities }: KnownFigures): Reckoning | null {
  const { values, isPercent } = said.figure;
  const exact = quantities.find(
    (each) =>
      each.isPercent === isPercent &&
      !each.isYear &&
      values.some((about) =>
        isPercent ? isReckonedPlainly(about, each.value) : isRoundedPlainly(about, each.value),
      ),
  );
  return exact ? { isSaid: false, from: [exact] } : null;
}

/** «menos de 6.000» of 5.692, «más de 100» of 117: true, though nobody would round so. */
function findBeyond(said: SaidFigure, { quantities }: KnownFigures): Reckoning | null {
  const [about = 0] = said.figure.values;
  if (said.hedge !== 'above' && said.hedge !== 'below') return null;
  const exact = quantities.find((each) => {
    if (each.isYear || each.isPercent !== said.figure.isPercent) return false;
    if (!canCount(said, each) && findScale(said, each) === undefined) return false;
    const part = about / (each.value * (findScale(said, each) ?? 1));
    return said.hedge === 'above'
      ? part < 1 && part >= 1 / BEYOND_MOST
      : part > 1 && part <= BEYOND_MOST;
  });
  return exact ? { isSaid: false, from: [exact] } : null;
}
