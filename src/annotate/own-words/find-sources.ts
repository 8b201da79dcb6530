import { countsDead, isOfDeath } from './deaths.ts';
import type { KnownFigures } from './known-figures.ts';
import type { Quantity } from './quantities.ts';
import { isSaidOf, type SaidFigure } from './said-figure.ts';
import { canBeSame, DAY, THINGS } from './units.ts';

/** What becomes of people: the hurt are not the dead. */
const FATES = /^(?:muertos|heridos|desaparecid[oa]s?)$/u;

/** Smaller numbers are near to others by chance. */
const SURE = 100;

/** The figures of an article that one of ours may be, whatever they count. */
export function findSources(said: SaidFigure, { quantities }: KnownFigures): Quantity[] {
  const { values, isPercent, time } = said.figure;
  // «9.00» is an hour: nobody counts anything so.
  if (time !== null && said.nouns.length === 0 && values.every(Number.isInteger)) return [];
  return quantities.filter(({ value, isYear, ...theirs }) => {
    // Years are not rounded, and percents to no numbers; a third year is no 3 %.
    if (isYear && !values.includes(value)) return false;
    // The 7th of August is no seven points.
    if (theirs.unit === DAY && said.nouns.length > 0) return false;
    if (isPercent && !theirs.isPercent && (theirs.end === 0 || !values.includes(value)))
      return false;
    return isSaidOf(said, value);
  });
}

/** Whether a figure of ours and one of the article's may count the same: editors call it by many names. */
export function isAlike(said: SaidFigure, source: Quantity, article: string): boolean {
  if (!canBeSame(said.unit, source.unit)) return sharesNoun(said, source);
  if (source.unit !== THINGS) return true;
  const isFate = source.nouns.some((noun) => FATES.test(noun));
  if (countsDead(said.before, said.nouns))
    return isFate ? source.nouns.includes('muertos') : isOfDeath(article, source.end);
  if (said.unit !== THINGS || sharesNoun(said, source)) return true;
  // «más de 50 personas» of 86 telephones.
  const { values } = said.figure;
  if (values.every((value) => value < SURE && value !== source.value)) return false;
  return !isFate || !said.nouns.some((noun) => FATES.test(noun));
}

/** «200 espalda» of «200 metros espalda». */
export function sharesNoun(
  ours: Pick<Quantity, 'nouns'>,
  theirs: Pick<Quantity, 'nouns'>,
): boolean {
  return ours.nouns.some((noun) =>
    theirs.nouns.some((each) => toSingular(each) === toSingular(noun)),
  );
}

function toSingular(noun: string): string {
  return noun.replace(/(?<=[aeo])s$|(?<=[^aeos])es$/u, '');
}
