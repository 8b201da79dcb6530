import { toWordList } from '../../names/word-list.ts';

/** What a figure counts: a unit of measure, anything else, or nothing that is said. */
export type Unit = string | null;

/** Percents, which a sign says or words. */
export const PERCENT_UNIT = '%';
/** Whatever no unit measures: editors call the same by many names. */
export const THINGS = 'things';
/** Hours and minutes of the day: those of 18.05 are no 18 people. */
export const CLOCK = 'clock';
/** Days of the month: the 9 of May are no nine people. */
export const DAY = 'day';
/** The words of each unit; those beside it are said for the same. */
const UNITS: Readonly<Record<string, string>> = {
  siglo: 'siglo siglos',
  década: 'década décadas',
  año: 'año años',
  mes: 'mes meses',
  semana: 'semana semanas',
  día: 'día días',
  hora: 'hora horas',
  minuto: 'minuto minutos',
  euro: 'euro euros',
  céntimo: 'céntimo céntimos centavo centavos',
  dólar: 'dólar dólares',
  peso: 'peso pesos',
  peseta: 'peseta pesetas',
  libra: 'libra libras',
  franco: 'franco francos',
  kilómetro: 'kilómetro kilómetros km',
  metro: 'metro metros m',
  centímetro: 'centímetro centímetros cm',
  hectárea: 'hectárea hectáreas ha',
  tonelada: 'tonelada toneladas',
  kilo: 'kilo kilos kilogramo kilogramos kg',
  gramo: 'gramo gramos',
  litro: 'litro litros',
  grado: 'grado grados ºC ºF º',
};
/** What is as good as a unit of several: «tres jornadas» are days, or matches; points are of percents too. */
const LOOSE = toWordList(`
  jornada jornadas mañana mañanas tarde tardes noche noches madrugada madrugadas fin fines temporada temporadas
  curso cursos ejercicio ejercicios edición ediciones campaña campañas invierno inviernos verano veranos otoño
  otoños primavera primaveras mensualidad mensualidades anualidad anualidades aniversario aniversarios trimestre
  trimestres semestre semestres punto puntos décima décimas centésima centésimas segundo segundos milímetro
  milímetros
`);
/** Adjectives that stand between a figure and its unit. */
const BETWEEN: ReadonlySet<string> = new Set(
  toWordList('largos largas escasos escasas últimos últimas próximos próximas nuevos nuevas'),
);
const UNIT_OF: ReadonlyMap<string, Unit> = new Map([
  ...Object.entries(UNITS).flatMap(([unit, words]) =>
    toWordList(words).map((word): [string, Unit] => [word, unit]),
  ),
  ...LOOSE.map((word): [string, Unit] => [word, null]),
]);

/** @param nouns the words after a figure that may be what it counts, in small letters */
export function toUnit(nouns: readonly string[]): Unit {
  const noun = nouns.find((each) => !BETWEEN.has(each));
  if (noun === undefined) return null;
  const unit = UNIT_OF.get(noun);
  if (unit !== undefined) return unit;
  // «24 frenéticas horas».
  return nouns.some((each) => UNIT_OF.has(each)) ? null : THINGS;
}

/** Whether figures of two units may be the same: 5.26 may be minutes and seconds. */
export function canBeSame(ours: Unit, theirs: Unit): boolean {
  if (ours === null || theirs === null || ours === theirs) return true;
  return theirs === CLOCK && (ours === 'hora' || ours === 'minuto');
}
