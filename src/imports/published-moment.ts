import { articleSchema } from '../schema/article.ts';

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/u;
/** «Thu, 14 Sep 2023 08:30:00 +0200» */
const MAIL =
  /^(?:\w{3},\s*)?(\d{1,2})\s+(\w{3})\w*\s+(\d{4})(?:\s+(\d{1,2}:\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[A-Z]{1,4})?)?$/u;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** Names of zones that RFC 822 has, and those of Europe. Others say different things in different countries. */
const ZONES: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  WET: '+00:00',
  WEST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
};

/**
 * A date as pages, feeds and exports state it, as articles have it: a moment with its offset, or the
 * day where no offset is said.
 * @returns null where it is no date that an article can have
 */
export function toPublishedMoment(stated: string): string | null {
  const value = stated.trim();
  const moment = readIso(value) ?? readMail(value);
  return moment !== null && articleSchema.shape.published.safeParse(moment).success ? moment : null;
}

function readIso(value: string): string | null {
  const [, day, time, seconds = '00', zone] = ISO.exec(value) ?? [];
  return day === undefined ? null : join(day, time, seconds, zone);
}

function readMail(value: string): string | null {
  const [, day = '', month = '', year, time, seconds = '00', zone] = MAIL.exec(value) ?? [];
  const at = MONTHS.indexOf(month.toLowerCase());
  if (year === undefined || at % 3 !== 0) return null;
  const date = `${year}-${String(at / 3 + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const offset = zone && /^[A-Z]/u.test(zone) ? ZONES[zone] : zone;
  return join(date, time?.padStart(5, '0'), seconds, offset);
}

function join(
  day: string,
  time: string | undefined,
  seconds: string,
  zone: string | undefined,
): string {
  if (time === undefined || zone === undefined) return day;
  const offset = zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return `${day}T${time}:${seconds}${offset}`;
}
