import type { Annotations, Claim, Note } from '../annotate/index.ts';

/** A claim or a note with its place among those of its type, counted from 1. */
interface NumberedGloss {
  readonly annotation: Claim | Note;
  readonly number: number;
}

type Glossed = Pick<Annotations, 'claims' | 'notes'>;

/** Characters in a line of text and of a gloss, where they stand beside each other. */
const TEXT_LINE = 60;
const GLOSS_LINE = 56;
/** A line of a gloss in lines of text; what parts two glosses, too. */
const GLOSS_LEADING = 2 / 3;
const GAP = 0.2;
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
  const ofText = text
    .split('\n')
    .reduce((lines, block) => lines + Math.ceil(block.length / TEXT_LINE) + 2 / 3, 0);
  const ofGlosses =
    claims.reduce(
      (lines, { summary }) =>
        lines + Math.ceil((summary.length + 14) / GLOSS_LINE) * GLOSS_LEADING + GAP,
      0,
    ) +
    notes.length * (GLOSS_LEADING + GAP);
  return ofGlosses <= ofText * DENSE;
}

function toStart({ annotation }: NumberedGloss): number {
  return annotation.ranges[0]?.start ?? 0;
}
