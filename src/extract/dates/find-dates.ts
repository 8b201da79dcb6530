import type { Token } from '../text/tokenize.ts';
import { DATE_EXPRESSIONS } from './expressions.ts';
import type { ResolvedDate, Tense } from './resolved-date.ts';
import type { CalendarDay } from './calendar.ts';

/** A date expression by UTF-16 offsets of the text. */
export interface FoundDate extends ResolvedDate {
  readonly start: number;
  readonly end: number;
}

/** Characters around an expression in which its verb most often stands. */
const VERB_REACH = 120;
const FUTURE = /(?:ará|erá|irá|[bdr]rá|arán|erán|irán|[bdr]rán|remos)(?!\p{L})/gu;
const PAST =
  /(?:(?:ó|aron|ieron|aban?)(?!\p{L})|(?<!\p{L})(?:fue|fueron|dijo|hizo|tuvo|puso|ha|han|estuvo|era|eran|había|habían|estaba|estaban)(?!\p{L}))/gu;
/** Right before a date what was done on it: «había zarpado | el 24 de abril». */
const DONE = /(?<!\p{L})habían? \p{L}+[aeoi]d[oa] (?:(?:ya|juntos|todos) )?$/u;

/**
 * Dates that a sentence names, resolved from the day of publication, in order and apart. Inside a
 * quotation «hoy» is the day of whoever speaks: the one that the sentence names outside of it.
 * @param isQuoted whether what starts at a UTF-16 offset stands in a quotation
 */
export function findDates(
  tokens: readonly Token[],
  today: CalendarDay,
  isQuoted: (offset: number) => boolean = () => false,
): FoundDate[] {
  const dates = resolveDates(tokens, today);
  const said = dates.filter(({ start, precision }) => precision === 'day' && !isQuoted(start));
  const day = said.length === 1 ? said[0]!.day : undefined;
  if (day === undefined || !dates.some(({ start }) => isQuoted(start))) return dates;
  const fromThatDay = resolveDates(tokens, day);
  return dates.map((date, index) => (isQuoted(date.start) ? (fromThatDay[index] ?? date) : date));
}

function resolveDates(tokens: readonly Token[], today: CalendarDay): FoundDate[] {
  const words = tokens.map((token) => token.lower);
  const line = words.join(' ');
  const indexAt = indexByOffset(words);
  const found: (FoundDate & { from: number; to: number })[] = [];
  for (const { pattern, resolve } of DATE_EXPRESSIONS) {
    for (const match of line.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].trimEnd().length;
      if (found.some((other) => other.from < to && from < other.to)) continue;
      const tense = DONE.test(line.slice(0, from)) ? 'done' : findTense(line, from, to);
      const resolved = resolve(match.groups ?? {}, today, tense);
      const first = tokens[indexAt.get(from) ?? -1];
      const last = tokens[lastIndex(indexAt, words, to)];
      if (resolved === null || first === undefined || last === undefined) continue;
      found.push({ ...resolved, start: first.start, end: last.end, from, to });
    }
  }
  return found
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, day, precision }) => ({ start, end, day, precision }));
}

/** Of the nearest verb that shows one: the weekdays of the news are past unless it is a future. */
function findTense(line: string, from: number, to: number): Tense {
  const distance = (pattern: RegExp): number => {
    // «a junio costaba dos dólares; | el próximo enero bajará»: another clause tells of another time
    const clause = Math.max(0, from - VERB_REACH, line.lastIndexOf(';', from));
    const next = line.indexOf(';', to);
    const around = line.slice(clause, Math.min(to + VERB_REACH, next < 0 ? line.length : next));
    const middle = from - clause;
    return Math.min(
      ...Array.from(around.matchAll(pattern), (match) => Math.abs(match.index - middle)),
      Infinity,
    );
  };
  const [future, past] = [distance(FUTURE), distance(PAST)];
  return future < past ? 'future' : past < future ? 'past' : 'unknown';
}

/** Token index by the offset of its first character in the joined line. */
function indexByOffset(words: readonly string[]): Map<number, number> {
  const offsets = new Map<number, number>();
  let offset = 0;
  words.forEach((word, index) => {
    offsets.set(offset, index);
    offset += word.length + 1;
  });
  return offsets;
}

/** Index of the token that ends at an offset of the joined line. */
function lastIndex(
  indexAt: ReadonlyMap<number, number>,
  words: readonly string[],
  end: number,
): number {
  const next = indexAt.get(end + 1);
  return next === undefined ? words.length - 1 : next - 1;
}
