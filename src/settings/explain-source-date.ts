/** Seconds since 1970; the last of the year 9999, after which dates are no longer written as ISO 8601. */
const SECONDS_MAX = 253_402_300_799;

/** Why a value of `SOURCE_DATE_EPOCH` is no date of a build; null where it is one. */
export function explainSourceDate(value: string): string | null {
  if (/^\d+$/u.test(value) && Number(value) <= SECONDS_MAX) return null;
  return `«${value}» no es una fecha en segundos desde 1970. Escriba solo cifras, por ejemplo SOURCE_DATE_EPOCH=1694779200 para el 15 de septiembre de 2023 a las 12:00 UTC.`;
}
