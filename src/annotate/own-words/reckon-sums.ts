import { sharesNoun } from './find-sources.ts';
import type { Quantity } from './quantities.ts';
import type { Reckoning } from './reckoning.ts';
import type { SaidFigure } from './said-figure.ts';
import { isReckonedPlainly } from './roundings.ts';
import { isReckonedOf } from './reckoned-of.ts';

/** Of so many figures in one sentence, some add up to nearly anything. */
const ADDENDS_MAX = 6;
const ADDENDS_LEAST = 3;

/**
 * «350 diputados» of 178 votes for, 167 against and five abstentions: three or more figures of one sentence together.
 * @param kind the article's figures that count the same
 * @param isTotal whether our words say that something is added
 */
export function findSum(
  said: SaidFigure,
  kind: readonly Quantity[],
  isTotal: boolean,
): Reckoning | null {
  const sentences = Map.groupBy(
    kind.filter(({ sentence, isPercent, isYear }) => sentence >= 0 && !isPercent && !isYear),
    ({ sentence }) => sentence,
  );
  for (const all of sentences.values()) {
    const addends = all.filter(({ start }, index) => start !== all[index - 1]?.start);
    if (addends.length > ADDENDS_MAX) continue;
    for (const from of toRows(addends)) {
      const sum = from.reduce((total, { value }) => total + value, 0);
      const [first] = from;
      const areAlike = from.every(
        (each) => each.nouns.length === 0 || (first !== undefined && sharesNoun(each, first)),
      );
      if (isReckonedOf(said, sum)) return { isSaid: isTotal && areAlike, from };
      if (isTotal && isReckonedPlainly(said.figure.values[0] ?? 0, sum))
        return { isSaid: false, from };
    }
  }
  return null;
}

/** Those that stand side by side. */
function toRows(addends: readonly Quantity[]): Quantity[][] {
  return addends.flatMap((_, start) =>
    addends
      .slice(start + ADDENDS_LEAST - 1)
      .map((__, more) => addends.slice(start, start + ADDENDS_LEAST + more)),
  );
}
