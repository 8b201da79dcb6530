import type { DatePrecision } from '../types.ts';
import type { CalendarDay } from './calendar.ts';

export interface ResolvedDate {
  readonly day: CalendarDay;
  readonly precision: DatePrecision;
}

/** `done` is a past that nothing else than the date's own verb shows: «había zarpado el 24 de abril». */
export type Tense = 'past' | 'done' | 'future' | 'unknown';

/** The named groups of a pattern that matched. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * @param match groups of the pattern
 * @param today day of publication
 * @param tense of the verb nearest to the expression
 */
export type Resolve = (match: Groups, today: CalendarDay, tense: Tense) => ResolvedDate | null;
