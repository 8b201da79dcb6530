import type { Range } from '../range.ts';
import type { Figure } from './find-figures.ts';
import { NUMBER_WORDS } from './number-words.ts';

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

const NUMBER = `\\d{1,2}|${[...NUMBER_WORDS.keys()].join('|')}`;
/** «a las ocho», «sobre las 19 y media», «de las siete menos veinticinco». */
const HOUR = new RegExp(
  `(?<!\\p{L})las? (?<hour>${NUMBER})(?![\\p{L}\\d]|[.,:]\\d)(?: (?<sign>y|con|menos) (?<part>media|cuarto|(?:${NUMBER})(?: y (?:${NUMBER}))?)(?![\\p{L}\\d]|[.,:]\\d))?`,
  'giu',
);
const NOON = /(?<!\p{L})(?:mediodía|medianoche)(?!\p{L})/giu;
const MINUTES = 60;

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

/** The times of day that a text says in words: «las ocho y media» is 8:30. */
export function findSaidTimes(text: string): (ClockTime & Range)[] {
  const noon = [...text.matchAll(NOON)].map(({ 0: all, index }) => ({
    ...{ start: index, end: index + all.length, hours: CLOCK, minutes: 0 },
  }));
  const said = [...text.matchAll(HOUR)].flatMap(({ 0: all, index, groups = {} }) => {
    const range = { start: index, end: index + all.length };
    const hours = toNumber(groups['hour'] ?? '');
    const part = groups['part']?.toLowerCase() ?? '';
    const minutes = part === 'media' ? 30 : part === 'cuarto' ? 15 : toNumber(part);
    if (hours > 2 * CLOCK || minutes >= MINUTES) return [];
    return groups['sign']?.toLowerCase() === 'menos'
      ? { ...range, hours: hours + CLOCK - 1, minutes: MINUTES - minutes }
      : { ...range, hours, minutes };
  });
  return [...noon, ...said];
}

/** «treinta y cinco»; nothing is 0. */
function toNumber(words: string): number {
  return words
    .toLowerCase()
    .split(' y ')
    .reduce((sum, word) => sum + (NUMBER_WORDS.get(word)?.value ?? Number(word)), 0);
}

/** «20:30» of «las ocho y media». */
export function hasTime({ times }: KnownTimes, time: ClockTime): boolean {
  return times.has(toClockKey(time));
}

/** «poco antes de las seis» of 17:45. */
export function isSoonAfter({ times }: KnownTimes, hour: number): boolean {
  return Array.from({ length: SOON }, (_, minutes) => 59 - minutes).some((minutes) =>
    times.has(toClockKey({ hours: hour + CLOCK - 1, minutes })),
  );
}
