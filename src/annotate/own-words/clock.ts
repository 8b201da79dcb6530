import type { Figure } from './find-figures.ts';

/** Hours on the face of a clock. */
const CLOCK = 12;
/** Minutes before an hour that are soon before it. */
const SOON = 20;
const HALF = / (?:y|con) media /u;
const QUARTER = / (?:y|con|menos) cuarto /u;

/** Hours and minutes of an article on the face of a clock: «7:30». */
interface KnownTimes {
  readonly times: ReadonlySet<string>;
}

/** Its numbers, and its words in lower case, with a space on each side. */
interface KnownHours {
  readonly values: ReadonlySet<number>;
  readonly words: string;
}

/** What a figure says of the time of day. */
type ClockTime = NonNullable<Figure['time']>;

/** An hour as the face of a clock shows it. */
export function toFace(hours: number): number {
  return hours % CLOCK || CLOCK;
}

/** A time as the face of a clock shows it: «7:30». */
export function toClockKey({ hours, minutes }: ClockTime): string {
  return `${toFace(hours)}:${minutes}`;
}

/** «las dos y cuarto», «dos horas y media» in minutes. */
export function findMinutes(words: string): number[] {
  return [...(HALF.test(words) ? [30] : []), ...(QUARTER.test(words) ? [15] : [])];
}

/** «8:00» and «las ocho», «20:30» and «las ocho y media». */
export function hasTime(
  { values, words, times }: KnownTimes & KnownHours,
  time: ClockTime,
): boolean {
  if (times.has(toClockKey(time))) return true;
  const { hours, minutes } = time;
  const isHour = values.has(hours) || values.has(hours > CLOCK ? hours - CLOCK : hours + CLOCK);
  if (minutes === 0) return isHour;
  if (minutes === 30) return isHour && HALF.test(words);
  const next = values.has(hours + 1) || values.has((hours + 1) % CLOCK || CLOCK);
  if (minutes === 15) return isHour && QUARTER.test(words);
  if (minutes === 45) return next && QUARTER.test(words);
  return isHour && values.has(minutes);
}

/** «las ocho menos veinte» of 19:40. */
export function hasTimeBefore({ times }: KnownTimes, hour: number, minutes: number): boolean {
  return times.has(toClockKey({ hours: hour + CLOCK - 1, minutes: 60 - minutes }));
}

/** «poco antes de las seis» of 17:45. */
export function isSoonAfter({ times }: KnownTimes, hour: number): boolean {
  return Array.from({ length: SOON }, (_, minutes) => 59 - minutes).some((minutes) =>
    times.has(toClockKey({ hours: hour + CLOCK - 1, minutes })),
  );
}
