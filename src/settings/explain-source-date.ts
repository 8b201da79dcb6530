import { SETTING_FAULTS } from './messages.ts';

/** Seconds since 1970; the last of the year 9999, after which dates are no longer written as ISO 8601. */
const SECONDS_MAX = 253_402_300_799;

/** Why a value of `SOURCE_DATE_EPOCH` is no date of a build; null where it is one. */
export function explainSourceDate(value: string): string | null {
  if (/^\d+$/u.test(value) && Number(value) <= SECONDS_MAX) return null;
  return SETTING_FAULTS.sourceDate(value);
}
