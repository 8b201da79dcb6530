import { isBefore, isPlainDay, toDay, toMoment } from '../load/moments.ts';
import type { ArticleMeta } from '../schema/article.ts';
import type { Site } from '../schema/site.ts';

type DatedMeta = Pick<ArticleMeta, 'published' | 'updated'> & {
  readonly corrections: readonly { readonly date: string }[];
};

/**
 * When a text last changed after it was published, as the editor wrote it; a correction is a change,
 * also one of the day of publication.
 * @returns null for a text that stands as it was published
 */
export function findLastChange(
  { published, updated, corrections }: DatedMeta,
  timeZone: Site['timeZone'],
): string | null {
  // The same instant may be written with two offsets.
  const isUpdate =
    updated !== undefined &&
    (isPlainDay(updated) !== isPlainDay(published) ||
      isBefore(published, updated, timeZone) ||
      isBefore(updated, published, timeZone));
  const changes = [...(isUpdate ? [updated] : []), ...corrections.map(({ date }) => date)];
  return changes.reduce<string | null>((last, date) => {
    if (isBefore(date, published, timeZone)) return last;
    return last === null || isLater(date, last, timeZone) ? date : last;
  }, null);
}

/**
 * {@link findLastChange} as a moment (RFC 3339) that is not before the publication, also where only
 * its day is known.
 */
export function toChangeMoment(meta: DatedMeta, timeZone: Site['timeZone']): string | null {
  const change = findLastChange(meta, timeZone);
  if (change === null) return null;
  const moment = toMoment(change, timeZone);
  const published = toMoment(meta.published, timeZone);
  return Date.parse(moment) < Date.parse(published) ? published : moment;
}

/** The date of the last correction, as the editor wrote it. */
export function findLastCorrection(
  corrections: DatedMeta['corrections'],
  timeZone: Site['timeZone'],
): string | null {
  return corrections.reduce<string | null>(
    (last, { date }) => (last === null || isLater(date, last, timeZone) ? date : last),
    null,
  );
}

/** Of one day, what has its hour says more than what has not. */
function isLater(a: string, b: string, timeZone: Site['timeZone']): boolean {
  if (isBefore(b, a, timeZone)) return true;
  return isPlainDay(b) && !isPlainDay(a) && toDay(a, timeZone) === b;
}
