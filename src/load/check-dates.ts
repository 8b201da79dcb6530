import { memoize } from '../html/memoize.ts';
import type { ArticleMeta } from '../schema/article.ts';
import type { Site } from '../schema/site.ts';
import { type DateConflict, findDateConflict } from '../extract/dates/date-conflict.ts';
import { type DateFault, toProblem } from './messages.ts';
import { isBefore, isPlainDay, toDay, toLocalMoment, toMoment } from './moments.ts';
import { splitFrontMatter } from './parse-content.ts';
import type { FileProblem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** A date of an article that contradicts another, or the calendar. */
export interface WrongDate {
  readonly fault: DateFault;
  /** The field of the front matter. */
  readonly field: readonly (string | number)[];
}

type DatedMeta = Pick<ArticleMeta, 'published' | 'updated' | 'corrections' | 'dates'> &
  Partial<Pick<ArticleMeta, 'source'>>;

/** An editor's clock and that of the machine that builds are not the same: milliseconds. */
const CLOCKS_APART = 10 * 60_000;
/** Where the source is, its calendar may be a day ahead: milliseconds. */
const CALENDARS_APART = 24 * 60 * 60_000;
const OFFSET = /[+-]\d{2}:\d{2}$/u;
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
    ...checkSource(meta, timeZone),
    ...checkCorrections(meta, timeZone, now),
    ...checkOffset(['published'], meta.published, timeZone),
    ...(meta.updated === undefined ? [] : checkOffset(['updated'], meta.updated, timeZone)),
    ...meta.corrections.flatMap(({ date }, index) =>
      checkOffset(['corrections', index, 'date'], date, timeZone),
    ),
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

/** Nobody publishes before the source, nor changes a text by what it says later. */
function checkSource(
  { published, updated = published, source }: DatedMeta,
  timeZone: Site['timeZone'],
): WrongDate[] {
  if (source?.date === undefined) return [];
  const { date } = source;
  const dayAfter = new Date(Date.parse(toMoment(updated, timeZone)) + CALENDARS_APART);
  const limit = toDay(dayAfter.toISOString(), timeZone).slice(0, date.length);
  const details = { date, published: updated };
  return date > limit
    ? [{ fault: { code: 'date-source', details }, field: ['source', 'date'] }]
    : [];
}

/** An hour with the offset of summer in winter, or the other way round, is an hour away from what was meant. */
function checkOffset(
  field: readonly (string | number)[],
  moment: string,
  timeZone: Site['timeZone'],
): WrongDate[] {
  const [given] = isPlainDay(moment) ? [] : (OFFSET.exec(moment) ?? []);
  if (given === undefined) return [];
  const year = moment.slice(0, 'YYYY'.length);
  if (!toOffsetsOf(timeZone)(year).has(given)) return [];
  const [right = given] = OFFSET.exec(toLocalMoment(new Date(moment), timeZone)) ?? [];
  const details = { moment, right, timeZone };
  return given === right ? [] : [{ fault: { code: 'date-offset', details }, field }];
}

/** The offsets of a time zone in the winter and in the summer of a year; none where they are the same. */
const toOffsetsOf = memoize((timeZone: Site['timeZone']) =>
  memoize((year: string): ReadonlySet<string> => {
    const offsets = new Set(
      ['01', '07'].map((month) => {
        const local = toLocalMoment(new Date(`${year}-${month}-01T12:00:00Z`), timeZone);
        return OFFSET.exec(local)?.[0] ?? '';
      }),
    );
    return offsets.size > 1 ? offsets : new Set();
  }),
);

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
