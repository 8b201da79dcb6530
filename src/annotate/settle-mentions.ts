import { readName } from '../names/read-name.ts';
import { type EntryRef, fromEntryRef } from '../schema/ids.ts';
import type { NameInText, TextOfNames } from './name-in-text.ts';
import { byPosition, contains, createOverlapTest, findEndingAfter, type Range } from './range.ts';

/** A stretch of folded text that names an entry. */
export interface FoundMention extends Range {
  readonly ref: EntryRef;
}

/** Words that the editor gave to an entry, or to nobody. */
export interface MentionException {
  /** `null`: the words name nobody. */
  readonly ref: EntryRef | null;
  /** Every place where the words stand, with the context that the editor gave. */
  readonly ranges: readonly Range[];
}

interface ForcedMentions {
  readonly forced: readonly FoundMention[];
  /** Pairs that give the same words to two entries. */
  readonly contradictions: readonly (readonly [FoundMention, FoundMention])[];
}

interface SettledMentions extends ForcedMentions {
  /** Where nobody else is looked for. */
  readonly closed: readonly Range[];
}

/** A mention as a name that is read like others beside it. */
export function toForcedName({ start, end, ref }: FoundMention): NameInText {
  const { kind } = fromEntryRef(ref);
  return {
    start,
    end,
    name: '',
    kind,
    form: 'whole',
    refs: [ref],
    isShouted: false,
    isListed: true,
  };
}

/**
 * What the editor says of a text, before anything else is looked for.
 * @param known whole names of the text, none of which crosses another
 */
export function settleMentions(
  { shape, opaque }: TextOfNames,
  exceptions: readonly MentionException[],
  known: readonly Range[],
): SettledMentions {
  const isOpaque = createOverlapTest(opaque);
  const settled = exceptions.flatMap((exception) =>
    toSettledRanges(shape, exception, known).map((range) => ({ ...range, ref: exception.ref })),
  );
  const { forced, contradictions } = chooseForced(
    settled.filter((each): each is FoundMention => each.ref !== null && !isOpaque(each)),
  );
  const closed = [...settled.filter(({ ref }) => ref === null), ...opaque, ...forced];
  return { forced, closed, contradictions };
}

/**
 * The places where an exception holds: it speaks of the words by themselves, not of those inside a
 * longer name, unless they stand nowhere else (or nowhere else with the context given).
 */
function toSettledRanges(
  text: string,
  { ranges }: MentionException,
  known: readonly Range[],
): readonly Range[] {
  const alone = ranges.filter((range) => {
    const longer = findEndingAfter(known, range.start);
    if (longer && contains(longer, range)) return contains(range, longer);
    const isOneWord = !text.slice(range.start, range.end).includes(' ');
    if (!isOneWord) return true;
    const { start, end } = range;
    const reading = readName(text, {
      start,
      end,
      kind: 'person',
      form: 'surname',
      isShouted: false,
    });
    return reading !== 'longer';
  });
  return alone.length > 0 ? alone : ranges;
}

/** Of forced mentions that overlap, the first stays, or the longest of those that start together. */
function chooseForced(forced: readonly FoundMention[]): ForcedMentions {
  const chosen: FoundMention[] = [];
  const contradictions: (readonly [FoundMention, FoundMention])[] = [];
  const byStart = [...forced].sort(byPosition);
  for (const mention of byStart) {
    const last = chosen.at(-1);
    if (!last || last.end <= mention.start) chosen.push(mention);
    else if (last.start === mention.start && last.end === mention.end && last.ref !== mention.ref)
      contradictions.push([last, mention]);
  }
  return { forced: chosen, contradictions };
}
