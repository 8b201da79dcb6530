import type { Annotations } from '../../annotate/index.ts';
import type { ArticleMeta } from '../../schema/article.ts';
import type { DeskView } from '../model/view.ts';

/** Dates and notes come in the order of the text, without their place in the file: found again. */
export function locateItems(
  text: string,
  { dates, notes }: Annotations,
  meta: ArticleMeta,
): {
  dates: (readonly { start: number; end: number }[])[];
  notes: DeskView['notes'][number]['ranges'][];
} {
  const leftDates = [...dates];
  const leftNotes = [...notes];
  const isPlace = (prefix: string | undefined, quote: string, start: number): boolean =>
    text.slice(start, start + quote.length) === quote &&
    (prefix === undefined || text.slice(0, start).endsWith(prefix));
  return {
    dates: meta.dates.map(({ date, event, quote, prefix }) => {
      const same = leftDates.filter((each) => each.date === date && each.event === event);
      const own = same.find(({ start }) => isPlace(prefix, quote, start)) ?? same[0];
      if (!own) return [];
      leftDates.splice(leftDates.indexOf(own), 1);
      return [{ start: own.start, end: own.end }];
    }),
    notes: meta.notes.map(({ note, quote, prefix }) => {
      const same = leftNotes.filter((each) => each.text === note);
      const own =
        same.find(({ ranges }) => isPlace(prefix, quote, ranges[0]?.start ?? -1)) ?? same[0];
      if (!own) return [];
      leftNotes.splice(leftNotes.indexOf(own), 1);
      return own.ranges;
    }),
  };
}
