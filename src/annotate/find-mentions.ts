import type { EntryRef } from '../schema/ids.ts';
import { toBareNames } from './bare-names.ts';
import { findWordsOf, type SearchedText } from './find-quote.ts';
import type { Lexicon } from './lexicon.ts';
import { isPartOfLongerName } from './name-neighbours.ts';
import { byPosition, contains, findEndingAfter, type Range, createOverlapTest } from './range.ts';

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

/** A bare name that fits several entries of the same article. */
export interface AmbiguousName {
  readonly name: string;
  readonly refs: readonly EntryRef[];
  readonly ranges: readonly Range[];
}

export interface MentionSearch {
  readonly mentions: readonly FoundMention[];
  readonly ambiguous: readonly AmbiguousName[];
  /** Pairs of exceptions that give the same words to two entries. */
  readonly contradictions: readonly (readonly [FoundMention, FoundMention])[];
}

/**
 * Finds the names of the registers in a folded text: what the editor says, then full names, longest
 * first, then, for each person with a full name in the text, the bare surname or first name.
 * @param searched folded text; all ranges are UTF-16 offsets of it
 * @param opaque ranges where nothing is named (links, code)
 */
export function findMentions(
  searched: SearchedText,
  lexicon: Lexicon,
  exceptions: readonly MentionException[],
  opaque: readonly Range[],
): MentionSearch {
  const { text, words } = searched;
  const known = lexicon.names
    .findAll(text, words)
    .map(({ start, end, value: ref }) => ({ start, end, ref }));
  const isOpaque = createOverlapTest(opaque);
  const settled = exceptions.flatMap((exception) =>
    toSettledRanges(text, exception, known).map((range) => ({ ...range, ref: exception.ref })),
  );
  const { forced, contradictions } = chooseForced(
    settled.filter((each): each is FoundMention => each.ref !== null && !isOpaque(each)),
  );
  const closed = [...settled.filter(({ ref }) => ref === null), ...opaque];
  const isTaken = createOverlapTest([...forced, ...closed]);
  const full = known.filter((match) => !isTaken(match));
  const holders = toBareNameHolders(lexicon, [...full, ...forced]);
  const { clear, ambiguous } = sortOut(
    [
      ...full.map(({ start, end, ref }) => ({ start, end, name: text.slice(start, end), ref })),
      ...findBareNames(searched, holders, [...full, ...forced], closed),
    ],
    holders,
  );
  return { mentions: [...forced, ...clear].sort(byPosition), ambiguous, contradictions };
}

/** A name where it stands; the entry that has it as a full name, if one has. */
interface NameInText extends Range {
  readonly name: string;
  readonly ref: EntryRef | null;
}

/** The entries that a bare name may mean in this article. */
type BareNameHolders = ReadonlyMap<string, readonly EntryRef[]>;

/**
 * The places where an exception holds: it speaks of the words by themselves, not of those inside a
 * longer name, unless they stand nowhere else (or nowhere else with the context given).
 */
function toSettledRanges(
  text: string,
  { ranges }: MentionException,
  known: readonly FoundMention[],
): readonly Range[] {
  const alone = ranges.filter((range) => {
    const longer = findEndingAfter(known, range.start);
    if (longer && contains(longer, range)) return contains(range, longer);
    const isOneWord = !text.slice(range.start, range.end).includes(' ');
    return !(isOneWord && isPartOfLongerName(text, range, () => false));
  });
  return alone.length > 0 ? alone : ranges;
}

/** Of forced mentions that overlap, the first stays, or the longest of those that start together. */
function chooseForced(
  forced: readonly FoundMention[],
): Pick<MentionSearch, 'contradictions'> & { forced: FoundMention[] } {
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

function toBareNameHolders(lexicon: Lexicon, named: readonly FoundMention[]): BareNameHolders {
  const holders = new Map<string, EntryRef[]>();
  for (const ref of new Set(named.map((mention) => mention.ref))) {
    const entry = lexicon.entries.get(ref);
    if (entry?.kind !== 'person') continue;
    for (const name of toBareNames(entry)) {
      const others = holders.get(name);
      if (others) others.push(ref);
      else holders.set(name, [ref]);
    }
  }
  return holders;
}

/** The longest bare name at each place, where no other mention stands and no longer name goes on. */
function findBareNames(
  searched: SearchedText,
  holders: BareNameHolders,
  named: readonly FoundMention[],
  closed: readonly Range[],
): NameInText[] {
  if (holders.size === 0) return [];
  const found: NameInText[] = [];
  for (const name of holders.keys())
    for (const { start, end } of findWordsOf(searched, name))
      found.push({ start, end, name, ref: null });
  const isTaken = createOverlapTest([...named, ...closed]);
  const ends = new Set(named.map((mention) => mention.end));
  let end = 0;
  return found.sort(byPosition).filter((match) => {
    if (match.start < end) return false;
    end = match.end;
    return !isTaken(match) && !isPartOfLongerName(searched.text, match, (at) => ends.has(at));
  });
}

/** Tells names that mean one entry from those that several share, the full name of one included. */
function sortOut(
  names: readonly NameInText[],
  holders: BareNameHolders,
): { clear: FoundMention[]; ambiguous: AmbiguousName[] } {
  const clear: FoundMention[] = [];
  const ambiguous = new Map<string, AmbiguousName & { ranges: Range[] }>();
  for (const { start, end, name, ref: owner } of names) {
    const refs = toRefs(owner, holders.get(name));
    const [ref] = refs;
    const shared = ambiguous.get(name);
    if (shared) shared.ranges.push({ start, end });
    else if (refs.length > 1) ambiguous.set(name, { name, refs, ranges: [{ start, end }] });
    else if (ref) clear.push({ start, end, ref });
  }
  return { clear, ambiguous: [...ambiguous.values()] };
}

/** Most names are full names of one entry that are no bare names of others. */
function toRefs(owner: EntryRef | null, holders: readonly EntryRef[] = []): readonly EntryRef[] {
  if (owner === null) return holders;
  return holders.length === 0 ? [owner] : [...new Set([owner, ...holders])];
}
