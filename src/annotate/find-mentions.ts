import type { EntryRef } from '../schema/ids.ts';
import { toBareNames } from './bare-names.ts';
import { type Lexicon, NameTrie } from './lexicon.ts';
import { isPartOfLongerName } from './name-neighbours.ts';
import { byPosition, type Range, toOverlapTest } from './range.ts';
import type { NamedEntry } from './types.ts';

/** A stretch of folded text that names an entry. */
export interface FoundMention extends Range {
  readonly ref: EntryRef;
}

/** A bare name that fits several people of the same article. */
export interface AmbiguousName extends Range {
  readonly name: string;
  readonly refs: readonly EntryRef[];
}

export interface MentionSearch {
  readonly mentions: readonly FoundMention[];
  readonly ambiguous: readonly AmbiguousName[];
}

/**
 * Finds the names of the registers in a folded text: full names first, longest first; then, for
 * each person with a full name in the text, the bare surname or first name.
 * @param text folded text; all ranges are UTF-16 offsets of it
 * @param forced ranges that the editor gave to an entry; they win over what is found
 * @param closed ranges where nothing is named (links, code, what the editor ignores)
 */
export function findMentions(
  text: string,
  lexicon: Lexicon,
  forced: readonly FoundMention[],
  closed: readonly Range[],
): MentionSearch {
  const isTaken = toOverlapTest([...forced, ...closed]);
  const full: FoundMention[] = lexicon.names
    .findAll(text)
    .filter((match) => !isTaken(match))
    .map(({ start, end, value }) => ({ start, end, ref: value }));
  const named = [...full, ...forced];
  const people = new Set(named.map((mention) => mention.ref));
  const bare = findBareNames(text, toPeople(lexicon, people), named, closed);
  return {
    mentions: [...named, ...bare.mentions].sort(byPosition),
    ambiguous: bare.ambiguous,
  };
}

function toPeople(lexicon: Lexicon, refs: ReadonlySet<EntryRef>): NamedEntry[] {
  return [...refs]
    .map((ref) => lexicon.entries.get(ref))
    .filter((entry): entry is NamedEntry => entry?.kind === 'person');
}

function findBareNames(
  text: string,
  people: readonly NamedEntry[],
  named: readonly FoundMention[],
  closed: readonly Range[],
): MentionSearch {
  if (people.length === 0) return { mentions: [], ambiguous: [] };
  const holders = new Map<string, EntryRef[]>();
  for (const person of people) {
    for (const name of toBareNames(person))
      holders.set(name, [...(holders.get(name) ?? []), person.ref]);
  }
  const trie = new NameTrie<string>();
  for (const name of holders.keys()) trie.add(name, name);
  const isTaken = toOverlapTest([...named, ...closed]);
  const ends = new Set(named.map((mention) => mention.end));
  const mentions: FoundMention[] = [];
  const ambiguous: AmbiguousName[] = [];
  for (const { start, end, value: name } of trie.findAll(text)) {
    if (isTaken({ start, end }) || isPartOfLongerName(text, { start, end }, (at) => ends.has(at)))
      continue;
    const refs = holders.get(name) ?? [];
    const [ref] = refs;
    if (refs.length > 1) ambiguous.push({ start, end, name, refs });
    else if (ref) mentions.push({ start, end, ref });
  }
  return { mentions, ambiguous };
}
