import { capitalize } from '../schema/capitalize.ts';
import type { Form } from '../annotate/index.ts';
import type { ClaimKind } from '../schema/claim.ts';
import { type Html, html } from '../html/html.ts';
import { ADDED_TITLE, CORRECTIONS_TITLE } from './articles.ts';
import { type Counted, NO_BREAK, toCount, toCounted } from './counts.ts';
import { FACT_TERMS } from './entries.ts';
import { REGISTER_NAMES, SECTION_NAMES } from './sections.ts';
import { FORM_NAMES, UNATTRIBUTED } from './words.ts';

/**
 * On whose word a claim stands: the form of the words where somebody answers for them, else that an
 * anonymous source or nobody does. One claim is one cell wherever the site counts claims.
 */
export type Cell = Form | 'anonymous' | 'unattributed';

/** A kind of cell after its number: «1 directa», «5 parciales». */
const CELL_NAMES: Readonly<Record<Cell, readonly [one: string, many: string]>> = {
  direct: ['directa', 'directas'],
  mixed: ['parcial', 'parciales'],
  indirect: ['paráfrasis', 'paráfrasis'],
  anonymous: ['anónima', 'anónimas'],
  unattributed: [UNATTRIBUTED, UNATTRIBUTED],
};

export function toCellName(cell: Cell, count: number): string {
  return CELL_NAMES[cell][count === 1 ? 0 : 1];
}

/** What is done by asserting; what is given as a fact needs no word. */
export const CLAIM_KIND_NAMES = {
  fact: null,
  opinion: 'opinión',
  promise: 'promesa',
  question: 'pregunta',
  inference: 'deducción',
} as const satisfies Record<ClaimKind, string | null>;

/** How a claim's words are given and what is done by them: «paráfrasis · promesa». */
export function toFormAndKind({ form, kind }: { form: Form; kind: ClaimKind }): string {
  const done = CLAIM_KIND_NAMES[kind];
  return done === null ? FORM_NAMES[form] : `${FORM_NAMES[form]} · ${done}`;
}

/** Of words that no sign of the text shows to be those that were said. */
export const STATED_FORM = 'textual según la redacción';

/** Words that no line of a heading should end in: what they announce stands on the next. */
const ANNOUNCING =
  /^[«“(¿¡]?(?:a|al|ante|con|de|del|e|el|en|la|las|lo|los|ni|o|para|por|que|se|sin|su|sus|u|un|una|y)$/iu;

/** What stays together is at most so long: on a phone of 320 px a line has 24 letters. UTF-16 units. */
const BOUND_MAX = 20;

/** A heading whose short words stay with what follows them, as far as a line of a phone is long. */
export function toBoundHeading(heading: string): string {
  let bound = '';
  let last = 0;
  // From the end: what a short word announces may begin with a short word.
  for (const word of heading.split(' ').toReversed()) {
    const isBound = ANNOUNCING.test(word) && last > 0 && word.length + 1 + last <= BOUND_MAX;
    last = isBound ? word.length + 1 + last : word.length;
    bound = bound ? `${word}${isBound ? NO_BREAK : ' '}${bound}` : word;
  }
  return bound;
}

/** {@link toCounted} that no line parts. */
export function toWholeCount(count: number, of: Counted): string {
  return toCounted(count, of).replaceAll(' ', NO_BREAK);
}

/** «2 min», as long as the article takes to read. */
export function toMinutes(minutes: number): string {
  return toCount(minutes, 'min', 'min').replaceAll(' ', NO_BREAK);
}

/** A sentence, or a part of one, with a capital at its start. */
export function toSentenceStart(words: string): string {
  return capitalize(words);
}

/** The parts of an article's page, by what stands above them. */
export const PARTS = {
  summary: 'Resumen y glosas',
  brief: 'En breve',
  word: 'Sobre la palabra de quién',
  glosses: 'Glosas',
  records: 'Fichas',
  people: REGISTER_NAMES.person,
  organizations: REGISTER_NAMES.organization,
  places: REGISTER_NAMES.place,
  dates: 'Fechas',
  notes: 'Notas',
  corrections: CORRECTIONS_TITLE,
  added: ADDED_TITLE,
  sources: FACT_TERMS.sources,
} as const;

/** Above the glosses: what they are about. */
export function toGlossesTitle(hasClaims: boolean, hasNotes: boolean): string {
  if (!hasClaims) return PARTS.notes;
  return hasNotes ? `${SECTION_NAMES.claims} y notas` : SECTION_NAMES.claims;
}

/** What chooses in *En breve*: everyone again, and on a phone all of it. */
export const BRIEF_CONTROLS = { everyone: 'Todos', unfold: `${PARTS.brief}, entero` } as const;

export const MAP_LINK = 'Mapa';
export const MAP_OF_PLACES = 'Mapa de los lugares';

/** The switch that shows the marks, and its axes: which kinds, and which claims by their form. */
export const MARK_CONTROLS = { marks: 'Señalar', forms: 'Citas' } as const;

/** Quoted words that stand by themselves, without the marks of the text around them. */
export function toPulled(words: string): string {
  return `«${words.replaceAll(/^[“"«\s]+|[”"»\s]+$/gu, '')}»`;
}

/** The link from a gloss to the speaker's page, or to their card where they have none. */
export function toSpeakerLink(name: string, hasPage: boolean): string {
  return hasPage ? `Página de ${name}` : `Ficha de ${name}`;
}

/** The link from the card of an entry to what it says in other articles. */
export const CLAIMS_ELSEWHERE = 'Sus últimas afirmaciones en otros artículos';

export function toUpdated(day: Html): Html {
  return html`actualizado el ${day}`;
}

/** Where a text comes from, in a line among others, where nobody said. */
export const NO_SOURCE = 'Sin fuente indicada';

/** Whom a text comes from, in a sentence. */
export function toSourceSentence(
  source: string | Html | null,
  author: string | null = null,
  date: string | null = null,
): Html {
  if (source === null) return html`No se indicó la fuente original.`;
  return html`Fuente: ${author && `${author}, `}${source}${date && `, ${date}`}.`;
}

/** Before the document or the recording that has a claim. */
export const CLAIM_SOURCE = 'Consta en';

/** Among the sources, before that of the text. */
export const OF_TEXT = 'Del texto';

/** Among the sources, before whose the picture of the article is. */
export const OF_PICTURE = 'De la imagen';
export const OF_PICTURES = 'De las imágenes';

/** How much is known of a date that is no day. */
export const KNOWN_OF_DATES = {
  day: null,
  month: 'no se sabe más que el mes',
  year: 'no se sabe más que el año',
} as const;
