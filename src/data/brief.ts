import type { Claim } from '../annotate/index.ts';
import { FORMS } from '../schema/claim.ts';
import type { NumberedClaim, SpeakerRow } from './speakers.ts';

/** What one speaker says, in one line of *En breve*. */
export interface BriefLine {
  readonly row: SpeakerRow;
  readonly strongest: NumberedClaim;
  /** The line after the speaker's name. */
  readonly words: string;
  /** Whether the words go on from the name as its predicate, or stand by themselves. */
  readonly followsName: boolean;
}

/** What one reads in a line: longer summaries are cut at a clause. UTF-16 units. */
const LINE_MAX = 64;
/** Less says too little to be a line of its own. */
const LINE_MIN = 20;
/** Where a clause ends; what follows the sign goes. */
const CLAUSE_END =
  /[,;:.](?=\s|$)|\s(?=(?:que|porque|aunque|cuando|donde|para|por|tras|durante)\s)/gu;

/** A line for each speaker, in the order of the rows. */
export function toBriefLines(
  rows: readonly SpeakerRow[],
  toName: (row: SpeakerRow) => string,
): readonly BriefLine[] {
  return rows.map((row) => toLine(row, toName(row)));
}

/**
 * The claim that stands for its speaker: one for which the editor wrote a line, else the first of
 * the surest form.
 */
export function findStrongest({ claims, byForm }: SpeakerRow): NumberedClaim {
  const briefed = claims.find(({ claim }) => claim.brief !== undefined);
  const strongest = briefed ?? FORMS.flatMap((form) => byForm[form])[0];
  if (!strongest) throw new TypeError('Expected a speaker to have a claim');
  return strongest;
}

function toLine(row: SpeakerRow, name: string): BriefLine {
  const strongest = findStrongest(row);
  const { brief, summary, coSpeakers } = strongest.claim;
  // What several say goes on from all their names, and not from one.
  if (brief !== undefined && !coSpeakers)
    return { row, strongest, words: brief, followsName: row.speaker.type !== 'none' };
  const followsName = summary.startsWith(`${name} `);
  const words = cutAtClause(followsName ? summary.slice(name.length + 1) : summary);
  return { row, strongest, words, followsName };
}

/**
 * The longest beginning of a sentence that fits a line and ends where a clause does; where none
 * does, whole words and an ellipsis. Quotation marks are never left open.
 */
export function cutAtClause(summary: Claim['summary']): string {
  const sentence = summary.replace(/\.$/u, '');
  if (sentence.length <= LINE_MAX) return sentence;
  const ends = [...sentence.matchAll(CLAUSE_END)]
    .map(({ index }) => index)
    .filter((end) => end >= LINE_MIN && end <= LINE_MAX && !isInQuotation(sentence, end));
  const end = ends.at(-1);
  if (end !== undefined) return sentence.slice(0, end);
  let at = sentence.lastIndexOf(' ', LINE_MAX);
  while (at >= LINE_MIN && isInQuotation(sentence, at)) at = sentence.lastIndexOf(' ', at - 1);
  // One long quotation is given whole rather than open.
  return at >= LINE_MIN ? `${sentence.slice(0, at)}…` : sentence;
}

function isInQuotation(sentence: string, end: number): boolean {
  const before = sentence.slice(0, end);
  return (
    before.lastIndexOf('«') > before.lastIndexOf('»') ||
    before.lastIndexOf('“') > before.lastIndexOf('”')
  );
}
