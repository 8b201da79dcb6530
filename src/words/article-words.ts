import type { Form } from '../annotate/index.ts';
import type { ClaimKind } from '../schema/claim.ts';
import { toCount } from './counts.ts';

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
  unattributed: ['sin atribuir', 'sin atribuir'],
};

export function toCellName(cell: Cell, count: number): string {
  return CELL_NAMES[cell][count === 1 ? 0 : 1];
}

/** What is done by asserting; what is given as a fact needs no word. */
export const CLAIM_KIND_NAMES: Readonly<Record<ClaimKind, string | null>> = {
  fact: null,
  opinion: 'opinión',
  promise: 'promesa',
  question: 'pregunta',
  inference: 'deducción',
};

/** Words that no line of a heading should end in: what they announce stands on the next. */
const ANNOUNCING =
  /(?<=^|[\s«“(¿¡])(a|al|ante|con|de|del|e|el|en|la|las|lo|los|ni|o|para|por|que|se|sin|su|sus|u|un|una|y) /giu;
const NO_BREAK = '\u00a0';

/** A heading whose short words stay with what follows them. */
export function toBoundHeading(heading: string): string {
  // Twice: of two short words in a row the space before the second belongs to the first.
  return heading.replaceAll(ANNOUNCING, `$1${NO_BREAK}`).replaceAll(ANNOUNCING, `$1${NO_BREAK}`);
}

/** {@link toCount} that no line parts. */
export function toWholeCount(count: number, one: string, many: string): string {
  return toCount(count, one, many).replaceAll(' ', NO_BREAK);
}

/** A sentence, or a part of one, with a capital at its start. */
export function toSentenceStart(words: string): string {
  return words.charAt(0).toLocaleUpperCase('es') + words.slice(1);
}
