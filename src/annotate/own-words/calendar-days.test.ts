import { expect, test } from 'vitest';
import { findRelativeDays } from './calendar-days.ts';

/** A Monday. */
const PUBLISHED = '2025-10-13T09:00:00+02:00';

test.each([
  ['Lo dijo ayer.', ['2025-10-12']],
  ['Pasado mañana hay pleno.', ['2025-10-15']],
  ['El museo inauguró el viernes la muestra.', ['2025-10-10']],
  ['Llovió el lunes.', ['2025-10-13']],
  ['El martes se reunieron y el miércoles se jugará la vuelta.', ['2025-10-07', '2025-10-15']],
  ['Se reunieron el martes. La vuelta se jugará el miércoles.', ['2025-10-07', '2025-10-15']],
  ['La cita es el próximo lunes.', ['2025-10-20']],
  ['Abre el sábado que viene.', ['2025-10-18']],
  ['Irán atacó el viernes.', ['2025-10-10']],
  ['Tendrán que hablar el viernes.', ['2025-10-17']],
  ['El marteslunes no es día.', []],
])('%j names %j', (text, days) => {
  expect(findRelativeDays(text, PUBLISHED)).toEqual(days);
});
