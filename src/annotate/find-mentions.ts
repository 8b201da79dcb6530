import { isGivenName, isNounToo } from '../names/parts-of-speech.ts';
import type { KnownNames } from '../names/placed-name.ts';
import { readName } from '../names/read-name.ts';
import { type EntryRef, fromEntryRef } from '../schema/ids.ts';
import { type ExplainedName, findExplainedNames } from './explained-names.ts';
import type { SearchedText } from './find-quote.ts';
import type { Lexicon } from './lexicon.ts';
import { type BareNameHolders, findBareNames, toBareNameHolders } from './name-holders.ts';
import type { NameInText } from './name-in-text.ts';
import { dropNamesakes, narrowToLand } from './namesakes.ts';
import { byPosition, contains, findEndingAfter, type Range, createOverlapTest } from './range.ts';
import { withoutStorms } from './storm-names.ts';
import { isPersonBeside, joinKinds, narrowToKind, splitByKind, toKind } from './shared-names.ts';
import { isPartOf } from './titles-in-italics.ts';

/** A stretch of folded text that names an entry. */
interface FoundMention extends Range {
  readonly ref: EntryRef;
}

/** Words that the editor gave to an entry, or to nobody. */
export interface MentionException {
  /** `null`: the words name nobody. */
  readonly ref: EntryRef | null;
  /** Every place where the words stand, with the context that the editor gave. */
  readonly ranges: readonly Range[];
}

/** A name that fits several entries of the same article, or means several at once. */
export interface AmbiguousName {
  readonly name: string;
  readonly refs: readonly EntryRef[];
  readonly ranges: readonly Range[];
}

interface MentionSearch {
  readonly mentions: readonly FoundMention[];
  readonly ambiguous: readonly AmbiguousName[];
  /** «los Obama», «la señora Obama»: nobody in particular. */
  readonly several: readonly AmbiguousName[];
  readonly explained: readonly ExplainedName[];
  /** Pairs of exceptions that give the same words to two entries. */
  readonly contradictions: readonly (readonly [FoundMention, FoundMention])[];
}

/** Titles of one of a couple, who share a surname. */
const TITLE_OF_COUPLE = /(?:^|[\s"(¿¡])((?:(?:el|la) )?(?:señora?|sra?\.|viud[oa] de)) $/iu;
/** UTF-16 units before a name where such a title may stand. */
const TITLE_REACH = 16;
const AND_AFTER = /^ [ye] (\p{Lu}\p{L}+)/u;
const AND_BEFORE = /(?:^|\s)(\p{Lu}\p{L}+) [ye] $/u;
/** UTF-16 units of «y» and a given name. */
const GIVEN_REACH = 20;
const CLUB = /(?:^|\s)(?:CF|FC|CD|UD|SD|RC|AD|Club de Fútbol|Fútbol Club|Club Deportivo)(?:\s|$)/u;
const WORD_BEFORE = /\p{L}+ $/u;

/**
 * Finds the names of the registers in a folded text: what the editor says, then whole names, longest
 * first, then, for each person with a whole name in the text, the bare surname or first name.
 * Whether the words are a name where they stand, {@link readName} says.
 * @param searched folded text with line feeds between blocks; all ranges are UTF-16 offsets of it
 * @param shape the same text with its dashes, as {@link readName} reads it
 * @param apart where nothing is named: code, and titles of works, but by the editor
 */
export function findMentions(
  searched: SearchedText,
  shape: string,
  lexicon: Lexicon,
  exceptions: readonly MentionException[],
  { opaque, titles }: { readonly opaque: readonly Range[]; readonly titles: readonly Range[] },
): MentionSearch {
  const whole = findWholeNames(searched, shape, lexicon);
  const isOpaque = createOverlapTest(opaque);
  const known = dropCrossing(whole);
  const settled = exceptions.flatMap((exception) =>
    toSettledRanges(shape, exception, known).map((range) => ({
      ...range,
      ref: exception.ref,
    })),
  );
  const { forced, contradictions } = chooseForced(
    settled.filter((each): each is FoundMention => each.ref !== null && !isOpaque(each)),
  );
  const closed = [...settled.filter(({ ref }) => ref === null), ...opaque, ...forced];
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
  const sorted = sortOut([...named, ...short, ...bareNamed], holders, shape, canBePerson);
  return {
    mentions: [...forced, ...sorted.clear].sort(byPosition),
    ambiguous: sorted.ambiguous,
    several: [...sorted.several, ...toSeveral(shape, several, holders)],
    explained,
    contradictions,
  };
}

/** The longest whole name at each place. */
function findWholeNames(
  { text, words }: SearchedText,
  shape: string,
  lexicon: Lexicon,
): NameInText[] {
  return lexicon.names.findAll(text, words).map(({ start, end, name, values, isShouted }) => {
    const range = { start, end };
    const refs = narrowToLand(shape, range, values, lexicon);
    const [first] = refs;
    const entry = first && lexicon.entries.get(first);
    const kind = entry?.kind ?? 'person';
    const form = kind === 'person' && isSurname(name, entry?.names[0] ?? '') ? 'surname' : 'whole';
    const place = refs.length === 1 ? entry?.place : undefined;
    const main = entry?.names[0] ?? '';
    const isShortOfBody = kind === 'organization' && name !== main && main.includes(name);
    const isTownToo = isShortOfBody && CLUB.test(main);
    return {
      ...range,
      name,
      kind,
      form,
      refs,
      isShouted,
      isListed: true,
      place,
      isTownToo,
      isShortOfBody,
    };
  });
}

/** Marks short names of bodies whose longer names, that they are a part of, the text gives too. */
function withLongNames(names: readonly NameInText[]): NameInText[] {
  const long = names.filter(({ kind, name }) => kind === 'organization' && name.includes(' '));
  return names.map((name) => {
    const isShort = name.kind === 'organization' && !name.name.includes(' ');
    const isNamedToo =
      isShort &&
      long.some((other) => other.refs[0] === name.refs[0] && other.name.includes(name.name));
    return isNamedToo ? { ...name, isNamedToo } : name;
  });
}

/** «Obama» is read as a surname even where it is an alias. */
function isSurname(name: string, main: string): boolean {
  return !name.includes(' ') && name !== main && main.includes(name);
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

/** «El ministro Valencia»: what is no town there may be a man of that name. */
function toPeople(names: readonly NameInText[], holders: BareNameHolders): NameInText[] {
  return names.flatMap((name) => {
    const { form, refs } = holders.get(name.name) ?? {};
    if (!form || !refs) return [];
    return [{ ...name, kind: 'person', form, refs, place: undefined, isListed: false }];
  });
}

function toForcedName({ start, end, ref }: FoundMention): NameInText {
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

type Sorted = { clear: FoundMention[] } & Pick<MentionSearch, 'ambiguous' | 'several'>;

/** Tells names that mean one entry from those that several share, the whole name of one included. */
function sortOut(
  names: readonly NameInText[],
  holders: BareNameHolders,
  text: string,
  canBePerson: (name: NameInText) => boolean,
): Sorted {
  const clear: FoundMention[] = [];
  const ambiguous = createNameList();
  const couples = createNameList();
  for (const name of names) {
    const refs = toMeant(name, holders, text, names, canBePerson);
    const [ref] = refs;
    const { start, end } = name;
    if (ref && refs.length === 1) clear.push({ start, end, ref });
    else {
      const title = TITLE_OF_COUPLE.exec(text.slice(Math.max(0, start - TITLE_REACH), start))?.[1];
      if (title)
        couples.add(`${title} ${name.name}`, refs, { start: start - title.length - 1, end });
      else ambiguous.add(name.name, refs, { start, end });
    }
  }
  return { clear, ambiguous: ambiguous.toList(), several: couples.toList() };
}

/** Most names are whole names of one entry that are no bare names of others. */
function toMeant(
  found: NameInText,
  holders: BareNameHolders,
  text: string,
  names: readonly NameInText[],
  canBePerson: (name: NameInText) => boolean,
): readonly EntryRef[] {
  const { name, isListed, refs, kind } = found;
  const others = holders.get(name);
  if (!isListed) return others?.refs ?? refs;
  if (!others || (kind !== 'person' && !canBePerson(found)))
    return narrowToKind(text, found, refs, names);
  const all = [...new Set([...refs, ...others.refs])];
  const meant = narrowToKind(text, found, all, names);
  if (meant.length < all.length || others.form !== 'given' || kind === 'person') return meant;
  // A town called Santiago is more than the given name of somebody.
  return isBesideGiven(found, holders, text) ? others.refs : refs;
}

/** «Santiago y Yamandú», «Yamandú y Santiago»: beside a given name it is one too. */
function isBesideGiven({ start, end }: Range, holders: BareNameHolders, text: string): boolean {
  const after = AND_AFTER.exec(text.slice(end, end + GIVEN_REACH))?.[1];
  const before = AND_BEFORE.exec(text.slice(Math.max(0, start - GIVEN_REACH), start))?.[1];
  return [after, before].some((word) => word !== undefined && holders.get(word)?.form === 'given');
}

/** The names of several at once, each with the word before it: «los Obama». */
function toSeveral(
  text: string,
  names: readonly NameInText[],
  holders: BareNameHolders,
): AmbiguousName[] {
  const list = createNameList();
  for (const { start, end, name, refs } of names) {
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - TITLE_REACH), start))?.[0] ?? '';
    const meant = holders.get(name)?.refs ?? refs;
    list.add(`${before}${text.slice(start, end)}`, meant, { start: start - before.length, end });
  }
  return list.toList();
}

interface NameList {
  readonly add: (name: string, refs: readonly EntryRef[], range: Range) => void;
  readonly toList: () => AmbiguousName[];
}

/** Puts the places of one name together. */
function createNameList(): NameList {
  const names = new Map<string, AmbiguousName & { ranges: Range[] }>();
  return {
    add: (name, refs, range) => {
      const known = names.get(name);
      if (known) known.ranges.push(range);
      else names.set(name, { name, refs, ranges: [range] });
    },
    toList: () => [...names.values()],
  };
}
