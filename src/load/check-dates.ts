import type { ArticleMeta } from '../schema/article.ts';
import type { Site } from '../schema/site.ts';
import { type DateConflict, findDateConflict } from '../extract/dates/date-conflict.ts';
import { type DateFault, toProblem } from './messages.ts';
import { isBefore, toDay, toLocalMoment } from './moments.ts';
import { splitFrontMatter } from './parse-content.ts';
import type { FileProblem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** A date of an article that contradicts another, or the calendar. */
export interface WrongDate {
  readonly fault: DateFault;
  /** The field of the front matter. */
  readonly field: readonly (string | number)[];
}

type DatedMeta = Pick<ArticleMeta, 'published' | 'updated' | 'corrections' | 'dates'>;

/** An editor's clock and that of the machine that builds are not the same: milliseconds. */
const CLOCKS_APART = 10 * 60_000;
const DAY_IN_NAME = /^(\d{4}-\d{2}-\d{2})(?:-|$)/u;

/**
 * {@link findWrongDates} as problems of the article's file. Asked at each reading: the clock runs on
 * where no file changes.
 * @param text of the file
 */
export function checkDates(
  { slug, file, meta }: { slug: string; file: string; meta: DatedMeta },
  text: string,
  timeZone: Site['timeZone'],
  now: Date,
): FileProblem[] {
  const wrong = findWrongDates(slug, meta, timeZone, now);
  if (wrong.length === 0) return [];
  const parts = splitFrontMatter(text);
  const lineOf = typeof parts === 'string' ? () => null : readYaml(parts.frontMatter, 1).lineOf;
  return wrong.map(({ fault: { code, details }, field }) =>
    toProblem(code, file, lineOf(field), details as never),
  );
}

/**
 * The dates of an article that contradict each other, its file's name, their own words, or the clock.
 * @param now the moment of the build
 */
export function findWrongDates(
  slug: string,
  meta: DatedMeta,
  timeZone: Site['timeZone'],
  now: Date,
): WrongDate[] {
  return [
    ...checkName(slug, meta.published, timeZone),
    ...checkUpdate(meta, timeZone, now),
    ...checkCorrections(meta, timeZone, now),
    ...meta.dates.flatMap((dated, index) => {
      const conflict = findDateConflict(dated.quote, dated.date);
      return conflict ? [toConflict(conflict, index)] : [];
    }),
  ];
}

function toConflict(conflict: DateConflict, index: number): WrongDate {
  return { fault: { code: 'date-words', details: conflict }, field: ['dates', index, 'date'] };
}

function checkName(slug: string, published: string, timeZone: Site['timeZone']): WrongDate[] {
  const named = DAY_IN_NAME.exec(slug)?.[1];
  const day = toDay(published, timeZone);
  if (named === undefined || named === day) return [];
  const details = { named, day, timeZone };
  return [{ fault: { code: 'date-file-name', details }, field: ['published'] }];
}

function checkUpdate(
  { published, updated }: DatedMeta,
  timeZone: Site['timeZone'],
  now: Date,
): WrongDate[] {
  if (updated === undefined) return [];
  const field = ['updated'];
  if (isBefore(updated, published, timeZone))
    return [{ fault: { code: 'date-order', details: { updated, published } }, field }];
  const today = toLocalMoment(now, timeZone);
  return isBefore(toLimit(now, timeZone), updated, timeZone)
    ? [{ fault: { code: 'date-future', details: { updated, today } }, field }]
    : [];
}

function checkCorrections(
  { published, corrections }: DatedMeta,
  timeZone: Site['timeZone'],
  now: Date,
): WrongDate[] {
  // The clock of the time zone is asked only where something is measured by it.
  if (corrections.length === 0) return [];
  const today = toLocalMoment(now, timeZone);
  const seen = new Set<string>();
  return corrections.flatMap(({ date, text }, index): WrongDate[] => {
    const field = ['corrections', index];
    const key = `${date} ${text}`;
    if (seen.has(key)) return [{ fault: { code: 'correction-double', details: { date } }, field }];
    seen.add(key);
    if (isBefore(date, published, timeZone))
      return [{ fault: { code: 'correction-early', details: { date, published } }, field }];
    return isBefore(toLimit(now, timeZone), date, timeZone)
      ? [{ fault: { code: 'correction-future', details: { date, today } }, field }]
      : [];
  });
}

function toLimit(now: Date, timeZone: Site['timeZone']): string {
  return toLocalMoment(new Date(now.getTime() + CLOCKS_APART), timeZone);
}
