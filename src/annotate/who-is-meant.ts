import type { EntryRef } from '../schema/ids.ts';
import type { BareNameHolders } from './name-holders.ts';
import type { NameInText } from './name-in-text.ts';
import type { Range } from './range.ts';
import { narrowToKind } from './shared-names.ts';
import type { FoundMention } from './settle-mentions.ts';

/** A name that fits several entries of the same article, or means several at once. */
export interface AmbiguousName {
  readonly name: string;
  readonly refs: readonly EntryRef[];
  readonly ranges: readonly Range[];
}

/** The names of a text, with all that decides who is meant by them. */
interface NamedText {
  /** Folded, with the dashes it has. */
  readonly text: string;
  readonly names: readonly NameInText[];
  readonly holders: BareNameHolders;
  /** Whether what is listed as no person may be one's bare name where it stands. */
  readonly canBePerson: (name: NameInText) => boolean;
}

interface SortedNames {
  readonly clear: readonly FoundMention[];
  readonly ambiguous: readonly AmbiguousName[];
  /** «la señora Obama»: one of two. */
  readonly several: readonly AmbiguousName[];
}

/** Titles of one of a couple, who share a surname. */
const TITLE_OF_COUPLE = /(?:^|[\s"(¿¡])((?:(?:el|la) )?(?:señora?|sra?\.|viud[oa] de)) $/iu;
/** UTF-16 units before a name where such a title may stand. */
const TITLE_REACH = 16;
const AND_AFTER = /^ [ye] (\p{Lu}\p{L}+)/u;
const AND_BEFORE = /(?:^|\s)(\p{Lu}\p{L}+) [ye] $/u;
/** UTF-16 units of «y» and a given name. */
const GIVEN_REACH = 20;
const WORD_BEFORE = /\p{L}+ $/u;

/** «El ministro Valencia»: what is no town there may be a man of that name. */
export function toPeople(names: readonly NameInText[], holders: BareNameHolders): NameInText[] {
  return names.flatMap((name) => {
    const { form, refs } = holders.get(name.name) ?? {};
    if (!form || !refs) return [];
    return [{ ...name, kind: 'person', form, refs, place: undefined, isListed: false }];
  });
}

/** Tells names that mean one entry from those that several share, the whole name of one included. */
export function sortOut(named: NamedText): SortedNames {
  const { text, names } = named;
  const clear: FoundMention[] = [];
  const ambiguous = createNameList();
  const couples = createNameList();
  for (const name of names) {
    const refs = toMeant(name, named);
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
function toMeant(found: NameInText, named: NamedText): readonly EntryRef[] {
  const { text, names, holders, canBePerson } = named;
  const { name, isListed, refs, kind } = found;
  const others = holders.get(name);
  if (!isListed) return others?.refs ?? refs;
  if (!others || (kind !== 'person' && !canBePerson(found)))
    return narrowToKind(text, found, refs, names);
  const all = [...new Set([...refs, ...others.refs])];
  const meant = narrowToKind(text, found, all, names);
  if (meant.length < all.length || others.form !== 'given' || kind === 'person') return meant;
  // A town called Santiago is more than the given name of somebody.
  return isBesideGiven(found, named) ? others.refs : refs;
}

/** «Santiago y Yamandú», «Yamandú y Santiago»: beside a given name it is one too. */
function isBesideGiven({ start, end }: Range, { holders, text }: NamedText): boolean {
  const after = AND_AFTER.exec(text.slice(end, end + GIVEN_REACH))?.[1];
  const before = AND_BEFORE.exec(text.slice(Math.max(0, start - GIVEN_REACH), start))?.[1];
  return [after, before].some((word) => word !== undefined && holders.get(word)?.form === 'given');
}

/** The names of several at once, each with the word before it: «los Obama». */
export function toSeveral({
  text,
  names,
  holders,
}: Omit<NamedText, 'canBePerson'>): AmbiguousName[] {
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
