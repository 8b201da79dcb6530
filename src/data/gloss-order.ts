import type { Annotations, Claim, Note } from '../annotate/index.ts';
import { GLOSS_GAP, GLOSS_LEADING, toBlockHeight, toClaimHeight } from './gloss-sizes.ts';

/** A claim or a note with its place among those of its type, counted from 1. */
interface NumberedGloss {
  readonly annotation: Claim | Note;
  readonly number: number;
}

export type Glossed = Pick<Annotations, 'claims' | 'notes'>;

/** Glosses may take so much of the height of the text before pushing them down leads nowhere. */
const DENSE = 1;

/** Claims and notes in the order of their passages; of two that start together the claim is first. */
export function toGlossOrder({ claims, notes }: Glossed): readonly NumberedGloss[] {
  const number = (annotation: Claim | Note, index: number): NumberedGloss => ({
    annotation,
    number: index + 1,
  });
  return [...claims.map(number), ...notes.map(number)].sort((a, b) => toStart(a) - toStart(b));
}

/**
 * Whether there is room for each gloss beside its passage: then styles alone can put it there. Where
 * glosses are as tall as the text they follow each other as a list, until a script settles them.
 */
export function canStandBeside({ claims, notes }: Glossed, text: string): boolean {
  const ofText = text.split('\n').reduce((lines, block) => lines + toBlockHeight(block), 0);
  const ofGlosses =
    claims.reduce((lines, { summary }) => lines + toClaimHeight(summary) + GLOSS_GAP, 0) +
    notes.length * (GLOSS_LEADING + GLOSS_GAP);
  return ofGlosses <= ofText * DENSE;
}

/** Where the passage of a gloss begins in the text: UTF-16 units. */
export function toStart({ annotation }: Pick<NumberedGloss, 'annotation'>): number {
  return annotation.ranges[0]?.start ?? 0;
}
