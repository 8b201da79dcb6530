import type { Quantity } from './counted.ts';
import type { Share } from './find-shares.ts';
import { type Hedge, isHedgedShare } from './hedges.ts';
import type { KnownFigures } from './known-figures.ts';
import { canBeSame, THINGS, toUnit } from './units.ts';

/** «seis de los arrestados», «19 de ellas»: parts of what was counted before. */
const PART_AFTER = /^(?: \p{L}+){0,2} de (?:l[oa]s|ell[oa]s|est[oa]s|un total de)(?!\p{L})/u;
/** «127 migrantes, entre ellos 31 niños». */
const PART_BEFORE = /(?<!\p{L})(?:entre ell[oa]s|de ell[oa]s|incluid[oa]s)(?: un[oa]s)? $/u;
/** «menos de la mitad que el avión». */
const COMPARES = /^ (?:de lo )?que(?!\p{L})/u;
/** UTF-16 units of a few words. */
const REACH = 96;
const UNSAID = /[,;:][^\d]*$/u;
/** What follows a figure that has its noun from before. */
const SAYS_NOTHING = /^(?:[.,;)]| (?:habían?|han|ya|son|eran|est[aá]n|fueron|se) )/u;
/** How far a share may be from the ratio of two figures, in percents. */
const CLOSE = 2;
/** How far «el doble» may be from it. */
const CLOSE_MULTIPLE = 20;
/** How far back the whole of a part may have been told. */
const SENTENCES_BETWEEN = 8;

/** A part of a whole as a text of ours says it. */
interface SaidShare extends Pick<Share, 'share'> {
  readonly hedge: Hedge | null;
  readonly after: string;
}

/** Whether two figures of an article give a part of a whole: «un tercio» of 58, 19 of which. */
export function hasRatio(
  said: SaidShare,
  { counted: { quantities } }: KnownFigures,
  article: string,
): boolean {
  const counts = quantities.filter(
    ({ isPercent, isDerived }) => !isDerived && (!isPercent || said.share > 1),
  );
  if (said.share > 1 || COMPARES.test(said.after))
    return counts.some((one) =>
      counts.some((other) => isAlike(one, other) && isSaidOf(said, one.value / other.value)),
    );
  // «86.000 frascos; unos 21.000 habían llegado».
  if (
    counts.some((part) =>
      counts.some(
        (whole) => isOfSame(part, whole, article) && isSaidOf(said, part.value / whole.value),
      ),
    )
  )
    return true;
  return counts.some(
    (part) =>
      isMarkedPart(part, article) &&
      counts.some((whole) => isWhole(whole, part) && isSaidOf(said, part.value / whole.value)),
  );
}

function isSaidOf({ share, hedge }: SaidShare, ratio: number): boolean {
  if (ratio >= 1 && share <= 1) return false;
  const percent = ratio * 100;
  if (Math.abs(percent - share * 100) <= (share > 1 ? CLOSE_MULTIPLE : CLOSE)) return true;
  return hedge !== null && isHedgedShare(share, percent, hedge);
}

/** Two of one kind, near each other. */
function isAlike(one: Quantity, other: Quantity): boolean {
  const isNear = Math.abs(one.sentence - other.sentence) <= 1;
  if (one.isPercent || other.isPercent) return isNear && one.isPercent && other.isPercent;
  return isNear && one.nouns.some((noun) => other.nouns.length === 0 || other.nouns.includes(noun));
}

function isMarkedPart({ start, end }: Quantity, article: string): boolean {
  return (
    PART_AFTER.test(article.slice(end, end + REACH)) ||
    PART_BEFORE.test(article.slice(Math.max(0, start - REACH), start))
  );
}

function isOfSame(part: Quantity, whole: Quantity, article: string): boolean {
  return (
    part.sentence === whole.sentence &&
    whole.end < part.start &&
    part.nouns.length > 0 &&
    UNSAID.test(article.slice(whole.end, part.start)) &&
    SAYS_NOTHING.test(article.slice(part.end, part.end + REACH))
  );
}

function isWhole(whole: Quantity, part: Quantity): boolean {
  const isNear =
    part.sentence - whole.sentence <= SENTENCES_BETWEEN && whole.sentence - part.sentence <= 1;
  return isNear && canBeSame(toUnit(whole.nouns), THINGS);
}
