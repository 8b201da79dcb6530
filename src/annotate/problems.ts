import type { EntryRef } from '../schema/ids.ts';

/** Where a problem stands: a field of the front matter, a line of the Markdown body, or unknown. */
export type ProblemPlace =
  { readonly field: readonly (string | number)[] } | { readonly line: number } | null;

/** What an editor has to know. An error stops publication, a warning does not. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly place: ProblemPlace;
  /** A full Spanish sentence: what happened, the value found, what to do. */
  readonly message: string;
}

/** A passage of the article to look at, with its line in the Markdown body. */
export interface Passage {
  readonly text: string;
  readonly line: number | null;
}

/** One sentence for each thing that can be wrong with an annotation. `what` names it: «la afirmación «x»». */
const SENTENCES = {
  'quote-missing': (p: { what: string; quote: string; nearest: Passage | null }) =>
    `No se encuentra en el texto la cita de ${p.what}: «${p.quote}». ` +
    (p.nearest
      ? `Lo más parecido${inLine(p.nearest)} es: «${p.nearest.text}». Copie las palabras exactas del artículo.`
      : 'Nada en el texto se le parece. Copie las palabras exactas del artículo.'),
  'quote-context-missing': (p: { what: string; quote: string; found: Passage }) =>
    `La cita de ${p.what}, «${p.quote}», está en el texto${inLine(p.found)}, pero no con ese prefijo o sufijo. ` +
    `Allí dice: «${p.found.text}». Corrija «prefix» o «suffix».`,
  'quote-repeated': (p: { what: string; quote: string; places: readonly Passage[] }) =>
    `La cita de ${p.what}, «${p.quote}», aparece ${p.places.length} veces: ` +
    `${p.places.map((place) => `«${place.text}»${inLine(place)}`).join('; ')}. ` +
    'Añada «prefix» o «suffix» con las palabras vecinas de la que corresponde.',
  'quote-short': (p: { what: string; quote: string; least: number }) =>
    `La cita de ${p.what}, «${p.quote}», es demasiado corta para ser segura. ` +
    `Alárguela hasta ${p.least} caracteres o añada «prefix» o «suffix».`,
  'quote-typography': (p: { what: string; quote: string; found: string }) =>
    `La cita de ${p.what}, «${p.quote}», difiere del texto en signos tipográficos. ` +
    `El artículo dice: «${p.found}». Conviene copiarlo tal cual.`,
  'claim-repeated': (p: { id: string }) =>
    `Hay dos afirmaciones con el identificador «${p.id}». Cambie uno de los dos.`,
  'speaker-unknown': (p: { what: string; ref: EntryRef; nearest: EntryRef | null }) =>
    `${capitalize(p.what)} se atribuye a «${p.ref}», que no está en los registros. ` +
    (p.nearest ? `¿Quiso decir «${p.nearest}»? ` : '') +
    'Corrija la referencia o cree su archivo.',
  'verb-missing': (p: { what: string; verb: string }) =>
    `El verbo de ${p.what}, «${p.verb}», no aparece en el artículo. Escríbalo como está en el texto.`,
  'mention-unknown': (p: { quote: string; ref: EntryRef; nearest: EntryRef | null }) =>
    `La mención «${p.quote}» remite a «${p.ref}», que no está en los registros. ` +
    (p.nearest ? `¿Quiso decir «${p.nearest}»? ` : '') +
    'Corrija la referencia o cree su archivo.',
  'name-ambiguous': (p: { name: string; refs: readonly EntryRef[]; line: string }) =>
    `«${p.name}» puede ser ${p.refs.map((ref) => `«${ref}»`).join(' o ')}. ` +
    `Añada en «mentions» del artículo: ${p.line}`,
  'html-dropped': (p: { html: string }) =>
    `El texto contiene HTML («${p.html}») y se ha quitado. Use solo Markdown.`,
} as const;

/** Warnings leave the published page right; everything else would publish something wrong. */
const WARNINGS = new Set<ProblemCode>(['quote-typography', 'verb-missing', 'html-dropped']);

export type ProblemCode = keyof typeof SENTENCES;
type Details<Code extends ProblemCode> = Parameters<(typeof SENTENCES)[Code]>[0];

/** Makes the problem of a code: its sentence and its severity come from one table. */
export function toProblem<Code extends ProblemCode>(
  code: Code,
  place: ProblemPlace,
  details: Details<Code>,
): Problem {
  const toSentence = SENTENCES[code] as (details: Details<Code>) => string;
  return {
    code,
    severity: WARNINGS.has(code) ? 'warning' : 'error',
    place,
    message: toSentence(details),
  };
}

function inLine({ line }: Passage): string {
  return line === null ? '' : ` (línea ${line})`;
}

function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('es') + text.slice(1);
}
