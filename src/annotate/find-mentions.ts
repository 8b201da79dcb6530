import { isGivenName, isNounToo } from '../names/parts-of-speech.ts';
import type { KnownNames } from '../names/placed-name.ts';
import { readName } from '../names/read-name.ts';
import type { EntryRef } from '../schema/ids.ts';
import { type ExplainedName, findExplainedNames } from './explained-names.ts';
import type { Lexicon } from './lexicon.ts';
import { findBareNames, toBareNameHolders } from './name-holders.ts';
import type { NameInText, TextOfNames } from './name-in-text.ts';
import { dropNamesakes } from './namesakes.ts';
import { byPosition, createOverlapTest } from './range.ts';
import { withoutStorms } from './storm-names.ts';
import { isPersonBeside, joinKinds, splitByKind, toKind } from './shared-names.ts';
import { isPartOf } from './titles-in-italics.ts';
import { findWholeNames, withLongNames } from './find-whole-names.ts';
import {
  toForcedName,
  settleMentions,
  type FoundMention,
  type MentionException,
} from './settle-mentions.ts';
import { toPeople, sortOut, toSeveral, type AmbiguousName } from './who-is-meant.ts';

interface MentionSearch {
  readonly mentions: readonly FoundMention[];
  readonly ambiguous: readonly AmbiguousName[];
  /** «los Obama», «la señora Obama»: nobody in particular. */
  readonly several: readonly AmbiguousName[];
  readonly explained: readonly ExplainedName[];
  /** Pairs of exceptions that give the same words to two entries. */
  readonly contradictions: readonly (readonly [FoundMention, FoundMention])[];
}

/**
 * Finds the names of the registers in a folded text: what the editor says, then whole names, longest
 * first, then, for each person with a whole name in the text, the bare surname or first name.
 * Whether the words are a name where they stand, {@link readName} says.
 */
export function findMentions(
  searched: TextOfNames,
  lexicon: Lexicon,
  exceptions: readonly MentionException[],
): MentionSearch {
  const { shape, titles } = searched;
  const whole = findWholeNames(searched, lexicon);
  const { forced, closed, contradictions } = settleMentions(
    searched,
    exceptions,
    dropCrossing(whole),
  );
  const isClosed = createOverlapTest(closed);
  const listed = whole.filter((name) => !isClosed(name) && !isPartOf(titles, name));
  const forcedRefs = forced.map(({ ref }) => ref);
  const possible = toBareNameHolders(lexicon, [...toRefs(listed), ...forcedRefs]);
  const bare = withoutStorms(shape, findBareNames(searched, possible, listed, closed)).filter(
    (name) => !isPartOf(titles, name),
  );
  const isInBare = createOverlapTest(bare);
  const free = withLongNames(listed.filter((name) => !isInBare(name)));
  const neighbours = toKnownNames(searched.text, [...free, ...forced.map(toForcedName)], bare);
  const several: NameInText[] = [];
  const isName = (name: NameInText): boolean => {
    const reading = readName(shape, name, neighbours);
    // «Todos los Santos» is nobody's surname.
    if (reading === 'several' && !isNounToo(shape.slice(name.start, name.end))) several.push(name);
    return reading === 'name';
  };
  const readable = free
    .map((name) => joinKinds(splitByKind(name, lexicon).filter(isName)))
    .filter((name) => name !== null);
  const named = toDecided(dropNamesakes(shape, dropCrossing(readable), lexicon), forcedRefs);
  const explained = findExplainedNames(searched, named, lexicon);
  const isNamed = createOverlapTest([...named, ...closed]);
  const short = explained.flatMap(({ places }) => places).filter((name) => !isNamed(name));
  // In most articles every whole name is one, and decided: then those who may be meant are the same.
  const areSame = named.every((name, index) => name === free[index]);
  const holders =
    areSame && named.length === free.length
      ? possible
      : toBareNameHolders(lexicon, [...toRefs(named), ...forcedRefs]);
  const lost = free.filter(
    (name) => name.kind !== 'person' && !isNamed(name) && isPersonBeside(shape, name),
  );
  const bareNamed = [...bare, ...toPeople(lost, holders)].filter(
    (name) => holders.has(name.name) && isName(name),
  );
  const canBePerson = (name: NameInText): boolean =>
    toPeople([name], holders).some((person) => readName(shape, person, neighbours) === 'name');
  const sorted = sortOut({
    text: shape,
    names: [...named, ...short, ...bareNamed],
    holders,
    canBePerson,
  });
  return {
    mentions: [...forced, ...sorted.clear].sort(byPosition),
    ambiguous: sorted.ambiguous,
    several: [...sorted.several, ...toSeveral({ text: shape, names: several, holders })],
    explained,
    contradictions,
  };
}

/** Of two names that cross, the first. */
function dropCrossing(names: readonly NameInText[]): NameInText[] {
  let end = 0;
  return names.filter((name) => {
    if (name.start < end) return false;
    end = name.end;
    return true;
  });
}

/**
 * Of several of one kind who share a whole name, the one whom the article or the editor names
 * otherwise too. A club that is named by its longer name says nothing of «Madrid».
 */
function toDecided(
  names: readonly NameInText[],
  forced: readonly EntryRef[],
): readonly NameInText[] {
  if (names.every(({ refs }) => refs.length === 1)) return names;
  const sure = new Set([...forced, ...toRefs(names.filter(({ refs }) => refs.length === 1))]);
  return names.map((name) => {
    if (name.refs.some((ref) => toKind(ref) !== name.kind)) return name;
    const meant = name.refs.filter((ref) => sure.has(ref));
    return meant.length === 1 ? { ...name, refs: meant } : name;
  });
}

function toRefs(names: readonly NameInText[]): EntryRef[] {
  return names.flatMap(({ refs }) => refs);
}

/** Where known names begin and end: a given name alone may be anybody's. */
function toKnownNames(
  text: string,
  whole: readonly NameInText[],
  bare: readonly NameInText[],
): KnownNames {
  const starts = new Map<number, NameInText>();
  const ends = new Map<number, NameInText>();
  for (const names of [bare, whole]) {
    for (const name of names) {
      starts.set(name.start, name);
      ends.set(name.end, name);
    }
  }
  return {
    startsAt: (offset) => starts.get(offset)?.kind ?? null,
    endsAt: (offset) => ends.get(offset)?.kind ?? null,
    endsWholeAt: (offset) => {
      const name = ends.get(offset);
      if (!name?.isListed || isGivenName(text.slice(name.start, name.end))) return null;
      return name.kind;
    },
  };
}
