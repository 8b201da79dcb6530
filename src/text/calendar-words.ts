/** From Monday to Sunday. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
);

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
