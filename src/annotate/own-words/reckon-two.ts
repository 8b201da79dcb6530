import { sharesNoun } from './find-sources.ts';
import type { KnownFigures } from './known-figures.ts';
import { isReckonedOf } from './reckoned-of.ts';
import {
  canCount,
  findScale,
  isOfOneNoun,
  type Reckoning,
  toPairs,
  toSentence,
} from './reckoning.ts';
import { findSum } from './reckon-sums.ts';
import { isReckonedPlainly } from './roundings.ts';
import type { SaidFigure } from './said-figure.ts';
import { THINGS } from './units.ts';

/** What says that two figures are held against each other; «más de 3.000» does not, «más de lo previsto» does. */
const COMPARES =
  /(?<!\p{L})(?:(?:más|menos)(?! del? (?!lo ))|mayor(?:es)?|menor(?:es)?|encima|debajo|frente a|(?:rebaj|recort|baj|sub|ca[eyí]|desplom|aument|crec|acort|alarg|separ|abandon|falt|ventaja|diferencia|distancia|sac[aó]|super|aventaj|gan|pierd|perd|mejor|empeor|retroced|avanz|ced|reduc|adelant|encarec|abarat)\p{L}*)(?!\p{L})/iu;
/** What may say the same. */
const MAY_COMPARE = /(?<!\p{L})(?:antes|hasta ahora|respecto|qued\p{L}*)(?!\p{L})/iu;
/** What says that figures are taken together. */
const ADDS =
  /(?<!\p{L})(?:en total|suma\p{L}*|en conjunto|entre \p{L}+ y|entre ell[oa]s|incluid[oa]s)(?!\p{L})/iu;
/** «siete de los once acusados». */
const OF_WHOLE = /^ de l[oa]s (?:\p{L}+|\d+) /u;
/** «once después», «123 menos»: the article itself holds one against the other. */
const COMPARED_AFTER = /^(?: \p{L}+){0,2} (?:más|menos|después|antes)(?!\p{L})/u;
/** Of so many figures of one kind, any two differ by nearly any small number, and a difference says nothing. */
const COMPARED_MAX = 4;
/** UTF-16 units of a few words. */
const REACH = 96;

/** What two figures of an article differ by or, with others, are together. */
export function findOfTwo(
  said: SaidFigure,
  { quantities }: KnownFigures,
  article: string,
): Reckoning[] {
  if (said.figure.isVague || said.figure.isPercent) return [];
  const [about = 0] = said.figure.values;
  const sentence = toSentence(said);
  const isCompared = COMPARES.test(sentence);
  const mayCompare = isCompared || MAY_COMPARE.test(sentence);
  const isTotal = ADDS.test(sentence);
  const isRest = OF_WHOLE.test(said.after);
  const kind = quantities.filter(
    (each) => canCount(said, each) || findScale(said, each) !== undefined,
  );
  const named = kind.filter(
    (each) => sharesNoun(said, each) || findScale(said, each) !== undefined,
  );
  const isFew = new Set(named.map(({ value }) => value)).size <= COMPARED_MAX;
  const found: Reckoning[] = [];
  for (const [one, other] of toPairs(kind)) {
    const isNear = one.sentence === other.sentence;
    if (!isNear && !isOfOneNoun(one, other) && one.unit === THINGS) continue;
    const from = [one, other];
    const scale = findScale(said, one) ?? 1;
    const isTold = [one, other].some(({ end }) =>
      COMPARED_AFTER.test(article.slice(end, end + REACH)),
    );
    const difference = Math.abs(one.value - other.value) * scale;
    if (isReckonedOf(said, difference)) {
      const areNamed = said.nouns.length === 0 || (named.includes(one) && named.includes(other));
      const isSaid = isCompared && isOfOneNoun(one, other) && areNamed && (isFew || isNear);
      if (mayCompare || isTold || isRest) found.push({ isSaid, from });
    } else if (mayCompare && isReckonedPlainly(about, difference))
      found.push({ isSaid: false, from });
    const isSum = !one.isPercent && isReckonedOf(said, (one.value + other.value) * scale);
    if (isSum && (isNear || isTold || (isTotal && sharesNoun(one, other))))
      found.push({ isSaid: isTotal && isNear && isOfOneNoun(one, other), from });
  }
  const sum = findSum(said, kind, isTotal);
  return sum ? [...found, sum] : found;
}
