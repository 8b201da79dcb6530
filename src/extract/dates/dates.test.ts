import { describe, expect, it } from 'vitest';
import { tokenize } from '../text/tokenize.ts';
import { formatDay, toCalendarDay } from './calendar.ts';
import { findDates } from './find-dates.ts';

/** A Thursday. */
const TODAY = { year: 2023, month: 9, day: 14 };

describe('findDates', () => {
  it.each([
    ['prometió el miércoles ayuda', 'el miércoles', '2023-09-13'],
    ['la reunión del jueves', 'jueves', '2023-09-14'],
    ['viajará el martes', 'el martes', '2023-09-19'],
    ['el próximo jueves habla', 'el próximo jueves', '2023-09-21'],
    ['el jueves pasado habló', 'el jueves pasado', '2023-09-07'],
    ['juegan este domingo', 'este domingo', '2023-09-17'],
    ['se vieron ayer', 'ayer', '2023-09-13'],
    ['llegó anteayer', 'anteayer', '2023-09-12'],
    ['volverá pasado mañana', 'pasado mañana', '2023-09-16'],
    ['habló esta mañana', 'esta mañana', '2023-09-14'],
    ['el 13 de septiembre', 'el 13 de septiembre', '2023-09-13'],
    ['el 3 de enero', 'el 3 de enero', '2024-01-03'],
    ['el 3 de enero pasado', 'el 3 de enero pasado', '2023-01-03'],
    ['el lunes 4 de septiembre de 2023', 'el lunes 4 de septiembre de 2023', '2023-09-04'],
    ['el martes 12 habló', 'el martes 12', '2023-09-12'],
    ['a principios de mes', 'a principios de mes', '2023-09'],
    ['a finales de 2022', 'a finales de 2022', '2022'],
    ['a mediados de agosto', 'a mediados de agosto', '2023-08'],
    ['en octubre de 2019', 'en octubre de 2019', '2019-10'],
    ['en noviembre', 'en noviembre', '2023-11'],
    ['el mes pasado', 'el mes pasado', '2023-08'],
    ['el próximo año', 'el próximo año', '2024'],
    ['hace dos días', 'hace dos días', '2023-09-12'],
    ['hace tres meses', 'hace tres meses', '2023-06'],
    ['hace un año', 'hace un año', '2022'],
    ['desde 2014', 'desde 2014', '2014'],
    ['a febrero el precio era alto', 'a febrero', '2023-02'],
    ['el pasado septiembre bajó', 'el pasado septiembre', '2022-09'],
    ['el pasado agosto bajó', 'el pasado agosto', '2023-08'],
    ['para este jueves convocaron', 'este jueves', '2023-09-14'],
    ['convocaron para el martes', 'el martes', '2023-09-19'],
  ])('in «%s» resolves «%s» to %s', (text, quote, expected) => {
    const found = findDates(tokenize(text), TODAY).map(({ start, end, day, precision }) => [
      text.slice(start, end),
      formatDay(day, precision),
    ]);
    expect(found).toEqual([[quote, expected]]);
  });

  it('knows both ends of a range', () => {
    const found = (text: string): string[] =>
      findDates(tokenize(text), TODAY).map(({ day, precision }) => formatDay(day, precision));
    expect(found('creció entre 2019 y 2021.')).toEqual(['2019', '2021']);
    expect(found('del 3 al 5 de octubre')).toEqual(['2023-10-03', '2023-10-05']);
    expect(found('entre 2000 y 2100 personas')).toEqual([]);
  });

  it('takes «hoy» in a quotation for the day of whoever says it', () => {
    const text = 'El lunes dijo: «Hoy se firma».';
    const isQuoted = (offset: number): boolean => offset > text.indexOf('«');
    const found = findDates(tokenize(text), TODAY, isQuoted);
    expect(found.map(({ day }) => formatDay(day, 'day'))).toEqual(['2023-09-11', '2023-09-11']);
  });

  it.each([
    'por la mañana',
    'los lunes hay mercado',
    'tiene 2023 euros',
    'el 31 de febrero',
    'cada mes',
    'fue el mes',
  ])('finds no date in «%s»', (text) => expect(findDates(tokenize(text), TODAY)).toEqual([]));
});

describe('toCalendarDay', () => {
  it.each([
    ['2023-09-14', 'America/Lima', '2023-09-14'],
    ['2023-09-14T23:30:00Z', 'Europe/Madrid', '2023-09-15'],
    ['2023-09-14T01:30:00+02:00', 'America/Lima', '2023-09-13'],
  ])('takes %s in %s for %s', (published, timeZone, expected) => {
    expect(formatDay(toCalendarDay(published, timeZone)!, 'day')).toBe(expected);
  });

  it('knows what is no date', () => expect(toCalendarDay('ayer', 'Europe/Madrid')).toBeNull());
});
