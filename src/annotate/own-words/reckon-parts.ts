import { type Hedge, isHedgedShare } from './hedges.ts';
import type { Share } from './find-shares.ts';
import { sharesNoun } from './find-sources.ts';
import { isShareOf } from './has-share.ts';
import type { KnownFigures } from './known-figures.ts';
import type { Quantity } from './quantities.ts';
import { isReckonedOf } from './reckoned-of.ts';
import { canCount, type Pair, POINTS, type Reckoning, toPairs, toSentence } from './reckoning.ts';
import type { SaidFigure } from './said-figure.ts';
import { THINGS } from './units.ts';

/** What says that one figure became another. */
const CHANGES =
  /(?<!\p{L})(?:más|menos|(?:sub|baj|aument|crec|ca[eyí]|reduc|recort|rebaj|encarec|abarat|dispar|desplom)\p{L}*)(?!\p{L})/iu;
/** «seis de los arrestados», «40 de ellos»: parts of what was counted before. */
const PART_AFTER = /^(?: \p{L}+){0,2} de (?:l[oa]s|ell[oa]s|est[oa]s)(?!\p{L})/u;
/** UTF-16 units of a few words. */
const REACH = 96;
/** So many are money, whatever our words count. */
const MILLION = 1e6;
/** «1,2 millones al año». */
const RATE =
  /^(?: \p{L}+){0,3} (?:al? (?:año|mes|semana|día)|anuales|mensuales|semanales|diari[oa]s|por (?:persona|cabeza|hora|familia))(?!\p{L})/u;
/** «una media de 12.500 euros», «12.500 euros a cada uno». */
const MEAN = /(?<!\p{L})(?:media|promedio|cada)(?!\p{L})/iu;
/** How far «el doble» may be from what two figures give. */
const CLOSE_MULTIPLE = 0.2;

/** A part of a whole, or a multiple. */
interface Times {
  readonly times: number;
  readonly hedge: Hedge | null;
  /** How far it may be from what two figures give. */
  readonly close: number;
}

/** How two figures of an article give a part of a whole or a multiple: «un tercio» of 58, 19 of which. */
export function findTimes(
  said: Times,
  { quantities }: KnownFigures,
  article: string,
): Reckoning | null {
  const isPart = ({ end }: Quantity): boolean => PART_AFTER.test(article.slice(end, end + REACH));
  const from = toPairs(quantities).find((pair) => {
    const [one, other] = pair;
    const isMeasured = one.unit !== null && one.unit !== THINGS && one.unit === other.unit;
    const areOfOne =
      isMeasured || one.sentence === other.sentence || sharesNoun(one, other) || pair.some(isPart);
    return areOfOne && isRatio(said, pair);
  });
  return from ? { isSaid: false, from } : null;
}

/** «el 80 %» of 160 and 200 of one sentence, «un 20 % más» of 15 and 18: exact figures are taken from no others. */
export function findPercent(figure: SaidFigure, { quantities }: KnownFigures): Reckoning | null {
  const [percent = 0] = figure.figure.values;
  const { hedge } = figure;
  const decimals = String(percent).split('.')[1]?.length ?? 0;
  const said = { times: percent / 100, hedge, close: 1 / 10 ** decimals / 200 };
  const isChange = CHANGES.test(toSentence(figure));
  const from = toPairs(quantities).find(
    ([one, other]) =>
      one.sentence === other.sentence &&
      (isRatio(said, [one, other]) ||
        (isChange && Math.abs(other.value / one.value - 1 - said.times) <= said.close) ||
        (isChange && Math.abs(1 - other.value / one.value - said.times) <= said.close)),
  );
  return from ? { isSaid: false, from } : null;
}

function isRatio({ times, hedge, close }: Times, [one, other]: Pair): boolean {
  if (one.isPercent && times < 1) return false;
  const most = times > 1 ? CLOSE_MULTIPLE : close;
  return [one.value / other.value, other.value / one.value].some(
    (ratio) =>
      ratio >= 1 === times >= 1 &&
      (Math.abs(ratio - times) <= most ||
        (hedge !== null && isHedgedShare(times, ratio * 100, hedge))),
  );
}

/** «un 2,5 %» of 2,8 %, three tenths more than before. */
export function findPercentBefore(
  said: SaidFigure,
  { quantities }: KnownFigures,
): Reckoning | null {
  if (!said.figure.isPercent) return null;
  for (const now of quantities.filter(({ isPercent }) => isPercent))
    for (const change of quantities) {
      // «puntos básicos» are hundredths.
      const scale = change.nouns
        .map((noun) => POINTS.get(noun))
        .findLast((each) => each !== undefined);
      if (scale === undefined || change.sentence !== now.sentence) continue;
      const points = change.value / scale;
      if ([now.value - points, now.value + points].some((exact) => isReckonedOf(said, exact)))
        return { isSaid: false, from: [now, change] };
    }
  return null;
}

/** «1,2 millones al año» of 3,6 millones in three years. */
export function findRate(said: SaidFigure, { quantities }: KnownFigures): Reckoning | null {
  if (!RATE.test(said.after) && !MEAN.test(toSentence(said))) return null;
  const told = quantities.filter(({ sentence }) => sentence >= 0);
  // Those of one sentence first, then those of the next.
  for (const apart of [0, 1])
    for (const one of told)
      for (const other of told)
        if (Math.abs(one.sentence - other.sentence) === apart && other.value > 1)
          if (isReckonedOf(said, one.value / other.value))
            return { isSaid: false, from: [one, other] };
  return null;
}

/** «cuatro de cada diez» of 58 per cent who did. */
export function findRest(
  { share, isOfTen }: Pick<Share, 'share' | 'isOfTen'>,
  hedge: Hedge | null,
  { quantities }: KnownFigures,
): Reckoning | null {
  const whole = quantities.find(
    ({ isPercent, value }) =>
      isPercent && value < 100 && isShareOf({ share, isOfTen }, 100 - value, hedge),
  );
  return whole ? { isSaid: false, from: [whole] } : null;
}

/** «unas 12.000» of a third of 37.000, «140 millones» of 40 % of 352. */
export function findPartOf(
  said: SaidFigure,
  { quantities, shares, percents }: KnownFigures,
): Reckoning | null {
  if (said.figure.isPercent) return null;
  const parts = [...shares, ...percents.map((percent) => percent / 100)];
  const whole = quantities.find(
    (each) =>
      (canCount(said, each) || each.value >= MILLION) &&
      !each.isPercent &&
      !each.isYear &&
      parts.some((part) => part < 1 && isReckonedOf(said, each.value * part)),
  );
  return whole ? { isSaid: false, from: [whole] } : null;
}
