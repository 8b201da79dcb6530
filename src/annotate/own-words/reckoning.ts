import { sharesNoun } from './find-sources.ts';
import type { Range } from '../range.ts';
import { withoutHedge } from './hedges.ts';
import { findCount } from './measures.ts';
import type { Quantity } from './quantities.ts';
import type { SaidFigure } from './said-figure.ts';
import { CLOCK, DAY, PERCENT_UNIT } from './units.ts';

/** How figures of an article give one of ours. */
export interface Reckoning {
  /** Whether our words say in what way: «más que», «en total», «hace». */
  readonly isSaid: boolean;
  /** The figures that give it, or the names in a row; none where dates do. */
  readonly from: readonly Range[];
}

export type Pair = readonly [Quantity, Quantity];

/** What of percents differs by points: ten tenths are one. */
export const POINTS = new Map(
  Object.entries({
    punto: 1,
    puntos: 1,
    décima: 10,
    décimas: 10,
    centésima: 100,
    centésimas: 100,
    básicos: 100,
  }),
);
/** Of so many, some two give nearly any number. */
const FIGURES_MAX = 200;
const SENTENCE_START = /[.!?\n](?=[^.!?\n]*$)/u;

/** Each two of one kind that a text of ours may hold against each other. */
export function toPairs(quantities: readonly Quantity[]): Pair[] {
  if (quantities.length > FIGURES_MAX) return [];
  const counted = quantities.filter(
    ({ sentence, unit, isYear }) => sentence >= 0 && !isYear && unit !== DAY && unit !== CLOCK,
  );
  return counted.flatMap((one, index) =>
    counted
      .slice(index + 1)
      .filter(
        (other) =>
          one.value !== other.value && one.start !== other.start && isOfOneKind(one, other),
      )
      .map((other): Pair => [one, other]),
  );
}

function isOfOneKind(one: Quantity, other: Quantity): boolean {
  if (one.isPercent || other.isPercent) return one.isPercent && other.isPercent;
  return one.unit === null || other.unit === null || one.unit === other.unit;
}

export function isOfOneNoun(one: Quantity, other: Quantity): boolean {
  if (one.isPercent && other.isPercent) return true;
  return one.nouns.length === 0 || other.nouns.length === 0 || sharesNoun(one, other);
}

/** How many of our unit are one of the article's, where both measure one thing. */
export function findScale(
  { nouns: [ours = ''] }: SaidFigure,
  { nouns, isPercent }: Quantity,
): number | undefined {
  if (isPercent) return POINTS.get(ours);
  return nouns.map((theirs) => findCount(theirs, ours)).find((count) => count !== undefined);
}

export function canCount({ unit }: SaidFigure, quantity: Quantity): boolean {
  if (unit === null) return true;
  return quantity.unit === null || (quantity.unit !== PERCENT_UNIT && quantity.unit === unit);
}

export function toSentence({ before, words, after }: SaidFigure): string {
  const start = SENTENCE_START.exec(before);
  const end = /[.!?\n]/u.exec(after)?.index ?? after.length;
  // «supera los 3.000» says of one figure how near it is.
  return withoutHedge(before.slice(start ? start.index + 1 : 0)) + words + after.slice(0, end);
}
