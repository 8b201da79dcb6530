import { EQUAL } from './hedges.ts';
import { isSaidOf, type SaidFigure } from './said-figure.ts';

/** Whether a figure of ours is what was reckoned, or is near to it where a word of ours says so. */
export function isReckonedOf(said: SaidFigure, exact: number): boolean {
  if (exact <= 0) return false;
  const [about = 0] = said.figure.values;
  return (
    Math.abs(exact - about) <= about * EQUAL ||
    (said.hedge !== null && isSaidOf(said, exact)) ||
    // «casi dos más» of 1,7.
    (said.hedge === 'below' && exact > 1 && about === Math.ceil(exact) && about - exact < 1 / 2)
  );
}
