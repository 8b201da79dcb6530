import { EQUAL, findHedge, type Hedge, isRoundedFrom } from './hedges.ts';
import type { Figure } from './find-figures.ts';
import { type Quantity, readCounted } from './quantities.ts';
import { readScale } from './scales.ts';

/** How much of a number its decimals may be, to be left out in silence; percents are rounded more often. */
const SILENT = 0.01;
const SILENT_SCALED = 0.02;
const SILENT_PERCENT = 0.05;
const DECIMALS = /,\d/u;
/** How far a round word may be from the number that it stands for: «una treintena» of 32. */
const ROUND_LEAST = 0.9;
const ROUND_MOST = 1.35;
/** «miles» are fewer than a million. */
const VAGUE_MOST = 1000;

/** A figure of ours with the words around it. */
export interface SaidFigure extends Pick<Quantity, 'nouns' | 'unit'> {
  readonly figure: Figure;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly hedge: Hedge | null;
}

export function toSaid(text: string, figure: Figure): SaidFigure {
  const before = text.slice(0, figure.start);
  const after = text.slice(figure.end);
  return {
    figure,
    words: text.slice(figure.start, figure.end),
    before,
    after,
    hedge: findHedge(before, after),
    ...readCounted(text, figure),
  };
}

/** Whether a figure of ours may be a number of the article's: the same, or rounded as our words say. */
export function isSaidOf(said: SaidFigure, exact: number): boolean {
  const { isRound, isVague, values } = said.figure;
  const [about = 0] = values;
  if (values.some((value) => Math.abs(value - exact) <= value * EQUAL)) return true;
  if (isRound && exact >= about * ROUND_LEAST && exact <= about * ROUND_MOST) return true;
  if (isVague) return exact >= about && exact < about * VAGUE_MOST;
  if (said.hedge !== null && isRoundedFrom(about, exact, said.hedge)) return true;
  return isWithoutDecimals(said, exact);
}

/** «128 millones» of 128,4, «3,4 millones» of 3.457.057: nobody needs a word for it. */
function isWithoutDecimals({ figure, words, hedge }: SaidFigure, exact: number): boolean {
  const { values, time, isPercent } = figure;
  const [about = 0] = values;
  // «más de un 13 %» of 12,5 is untrue.
  if ((hedge === 'above' && exact < about) || (hedge === 'below' && exact > about)) return false;
  const scale = readScale(words);
  // «8,0» says its tenths.
  const isTold = scale === 1 && DECIMALS.test(words);
  if (time || isTold || !Number.isInteger(about)) return false;
  const unit = scale === 1 ? 1 : scale / (Number.isInteger(about / scale) ? 1 : 10);
  const parts = exact / unit;
  const isWhole = Math.abs(parts - Math.round(parts)) < EQUAL;
  const isNext = [Math.round(parts), Math.floor(parts)].some((each) => each * unit === about);
  const most = about * (isPercent ? SILENT_PERCENT : scale > 1 ? SILENT_SCALED : SILENT);
  return !isWhole && isNext && Math.abs(exact - about) < most;
}
