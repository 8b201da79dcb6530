import { PART_NAMES } from './names.ts';

/** Problems that only the desk tells of. */
export const DESK_PROBLEMS = {
  undecided: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Queda una propuesta por decidir: la ${numbers[0]}.`
      : `Quedan ${numbers.length} propuestas por decidir; la primera es la ${numbers[0]}.`,
  noSummary: (number: number) => `Falta el resumen de la afirmación ${number}.`,
  noEvent: (quotes: readonly string[]) =>
    `Falta decir qué pasó ${toQuoted(quotes)}: escriba el hecho o quite la fecha.`,
  noText: (field: string) =>
    `Falta un texto en la cabecera: «${PART_NAMES[field]?.toLowerCase() ?? field}».`,
  entriesWait: (names: readonly string[]) =>
    names.length === 1
      ? `La ficha ${toQuoted(names)} está por completar.`
      : `Quedan ${names.length} fichas por completar: ${toQuoted(names)}.`,
  nameAmbiguous: (name: string, meant: readonly string[]) =>
    `«${name}» puede ser ${toOneOf(meant)}: señálelo en el texto (S) y diga con M quién es.`,
  nameSeveral: (name: string, meant: readonly string[]) =>
    `«${name}» puede nombrar a más de uno y queda sin enlace. Si es ${toOneOf(meant)}, señálelo en el texto (S) y ` +
    'dígalo con M.',
  nameUnknown: (name: string) =>
    `«${name}» no tiene ficha: créela, diga de quién es alias, o que no es un nombre.`,
} as const;

/** So many are told by their words; of the rest, how many. */
const TOLD_MAX = 4;

function toQuoted(words: readonly string[]): string {
  const told = words.slice(0, TOLD_MAX).map((each) => `«${each}»`);
  const rest = words.length - told.length;
  return new Intl.ListFormat('es').format(rest > 0 ? [...told, `${rest} más`] : told);
}

function toOneOf(names: readonly string[]): string {
  return new Intl.ListFormat('es', { type: 'disjunction' }).format(names);
}
