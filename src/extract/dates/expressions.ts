import { MONTHS } from '../../text/calendar-words.ts';
import {
  resolveDayOfMonth,
  resolveNumeric,
  resolveRelative,
  resolveWeekday,
  WEEKDAY_NAMES,
} from './resolve-days.ts';
import { resolveAgo, resolveMonth, resolveNeighbour, resolvePartOf } from './resolve-spans.ts';
import type { Resolve } from './resolved-date.ts';

interface DateExpression {
  /** On lower-case tokens joined by single spaces. */
  readonly pattern: RegExp;
  readonly resolve: Resolve;
}

const MONTH = `(?<month>${MONTHS.join('|')}|setiembre)`;
const WEEKDAY = `(?<weekday>${WEEKDAY_NAMES.join('|')})`;
const YEAR = String.raw`(?<year>1[89]\d\d|20\d\d)`;
/** «entre 2000 y 2100 personas» counts people and not years. */
const NO_COUNT = String.raw`(?!(?: [ya] \d+)? (?!los |las |tras |más |sus |unos |pues |además |entonces )(?:\p{L}{3,}s|millones|mil)(?= |$))`;
const OF_YEAR = `(?: (?:de|del|del año|de este|del pasado) ${YEAR})?`;
/** Tried in this order at each place; the first that matches takes the words. */
export const DATE_EXPRESSIONS: readonly DateExpression[] = [
  {
    // el miércoles 13 de septiembre de 2023, el 13 de septiembre, el próximo 3 de mayo
    pattern: expression(
      `(?:(?:el|este) )?(?:(?<when>pasado|próximo) )?(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) ,? ?)?(?:día )?(?<day>[0-3]?\\d|primero) de ${MONTH}(?: (?<after>pasado|próximo))?${OF_YEAR}`,
    ),
    resolve: resolveDayOfMonth,
  },
  {
    // del | 3 | al 5 de mayo
    pattern: expression(
      `(?<=(?:del|entre el|los días) )(?<day>[0-3]?\\d)(?= (?:al|y el|y|a) [0-3]?\\d de ${MONTH}${OF_YEAR})`,
    ),
    resolve: resolveDayOfMonth,
  },
  {
    pattern: expression(String.raw`(?<year>\d{4}) - (?<monthNumber>\d\d?) - (?<day>\d\d?)`),
    resolve: resolveNumeric,
  },
  {
    pattern: expression(String.raw`(?<day>\d\d?) [/] (?<monthNumber>\d\d?) [/] (?<year>\d{4})`),
    resolve: resolveNumeric,
  },
  {
    // a principios de mes, a mediados de 2022, a finales de septiembre
    pattern: expression(
      `(?:a|hacia|desde) (?:principios|comienzos|inicios|mediados|finales|fines) (?:de|del) (?:(?<unit>mes|año|este mes|este año)(?! pasado)|${MONTH}${OF_YEAR}|(?:año )?(?<only>1[89]\\d\\d|20\\d\\d))`,
    ),
    resolve: resolvePartOf,
  },
  {
    // el miércoles, este viernes, el próximo martes, el lunes pasado, antes del lunes
    pattern: expression(
      `(?:(?<=(?<ahead>para |antes del |a partir del ))|(?<!para |antes del |a partir del ))(?:(?<this>este) |el (?:(?<when>pasado|próximo) )?|(?<=del )|(?<=al ))${WEEKDAY}(?: (?<after>pasado|próximo|que viene)| (?<dayNumber>[0-3]?\\d)(?! ?(?:%|horas|de ))\\b)?`,
    ),
    resolve: resolveWeekday,
  },
  {
    pattern: expression(
      '(?:pasado mañana|anteayer|antier|anoche|ayer|hoy|esta (?:mañana|tarde|noche|madrugada)|(?<!(?:la|esta|de|una|cada|misma|cierta|por la) )mañana)',
      'relative',
    ),
    resolve: resolveRelative,
  },
  {
    // hace dos días, hace tres meses, hace un año
    pattern: expression(
      'hace (?:unos |unas |casi |más de )?(?<count>\\d+|\\p{L}+) (?<unit>días?|semanas?|meses|mes|años?)',
    ),
    resolve: resolveAgo,
  },
  {
    // el mes pasado, el próximo año, este mes
    pattern: expression(
      '(?:(?<this>este) |el (?:(?<when>pasado|próximo) )?)(?<unit>mes|año)(?: (?<after>pasado|próximo|que viene|anterior))?',
    ),
    resolve: resolveNeighbour,
  },
  {
    // en septiembre de 2023, desde marzo, el pasado enero
    pattern: expression(
      `(?:(?:en|desde|hasta|durante|para|el|este|de|a) )?(?:(?<when>pasado|próximo) )?${MONTH}(?: (?<after>pasado|próximo))? (?:de|del) ${YEAR}`,
    ),
    resolve: resolveMonth,
  },
  {
    pattern: expression(
      `(?:(?:en|desde|hasta|durante|para|a|este|antes de|después de|a partir de) (?:el (?:mes de )?)?(?:(?<when>pasado|próximo) )?|el (?:(?<side>pasado|próximo) )|(?:el )?(?:mes de ))${MONTH}(?: (?<after>pasado|próximo))?`,
    ),
    resolve: resolveMonth,
  },
  {
    pattern: expression(
      `(?:(?:en|desde|hasta|para|hacia) (?:el (?:año )?)?|(?:el|del) año |(?<=(?:de|del|y|entre|a) ))${YEAR}${NO_COUNT}`,
    ),
    resolve: ({ year }) => ({ day: { year: Number(year), month: 1, day: 1 }, precision: 'year' }),
  },
];

/** Anchors a pattern on whole tokens; `name` wraps all of it in a group. */
function expression(source: string, name?: string): RegExp {
  const body = name === undefined ? source : `(?<${name}>${source})`;
  return new RegExp(`(?<=^| )(?:${body})(?= |$)`, 'gu');
}
