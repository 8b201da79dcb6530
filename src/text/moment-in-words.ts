/**
 * «1 de enero de 2031 a las 8:00», by the clock of a time zone. Day and hour are joined here: Intl does it by «a las»
 * or by a comma, as the version of Node has it.
 */
export function toDayAndHourInWords(moment: string, timeZone: string): string {
  const [day, hour] = [{ dateStyle: 'long' }, { timeStyle: 'short' }] as const;
  const write = (style: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('es', { ...style, timeZone }).format(new Date(moment));
  return `${write(day)} a las ${write(hour)}`;
}

/** «1 de enero de 2031 a las 8:00 (Europe/Madrid)». */
export function toMomentInWords(moment: string, timeZone: string): string {
  return `${toDayAndHourInWords(moment, timeZone)} (${timeZone})`;
}
