import { toWordSet } from '../names/word-list.ts';

/** From Monday to Sunday. */
export const WEEKDAYS = toWordSet('lunes martes miércoles jueves viernes sábado domingo');

export const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;
