import type { PlacedName } from '../names/placed-name.ts';
import { chooseKind, type NamedAround, NOTHING_AROUND } from '../names/weigh-kinds.ts';
import { type EntryRef, fromEntryRef } from '../schema/ids.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameInText } from './name-in-text.ts';

type Kind = PlacedName['kind'];

const JOINT = /^ (?:y|e|o) $/u;

/** A name that entries of several kinds bear, once for each kind: only as one of them it may be a name there. */
export function splitByKind(name: NameInText, lexicon: Lexicon): readonly NameInText[] {
  const { refs } = name;
  if (refs.length === 1 || refs.every((ref) => toKind(ref) === name.kind)) return [name];
  const kinds = [...new Set(refs.map(toKind))];
  return kinds.map((kind): NameInText => {
    const own = refs.filter((ref) => toKind(ref) === kind);
    const [first] = own;
    const place = first && own.length === 1 ? lexicon.entries.get(first)?.place : undefined;
    const isTownToo = kind === 'organization' && kinds.includes('place');
    return { ...name, kind, refs: own, place, isTownToo };
  });
}

/** Those who may be meant where only some of the kinds of {@link splitByKind} can be read as a name. */
export function joinKinds(readable: readonly NameInText[]): NameInText | null {
  const [first, ...others] = readable;
  if (!first || others.length === 0) return first ?? null;
  return { ...first, refs: readable.flatMap(({ refs }) => refs) };
}

/** Of those who share a name, the ones of the kind that the words beside it show; all where they show none. */
export function narrowToKind(
  text: string,
  name: NameInText,
  refs: readonly EntryRef[],
  named: readonly NameInText[],
): readonly EntryRef[] {
  const kinds = refs.map(toKind);
  if (new Set(kinds).size < 2) return refs;
  const kind = chooseKind(text, name, kinds, lookAround(text, name, refs, named));
  return kind === null ? refs : refs.filter((ref) => toKind(ref) === kind);
}

/** Whether the words beside a name show a person rather than a place. */
export function isPersonBeside(text: string, name: NameInText): boolean {
  return chooseKind(text, name, ['place', 'person'], NOTHING_AROUND) === 'person';
}

function lookAround(
  text: string,
  name: NameInText,
  refs: readonly EntryRef[],
  named: readonly NameInText[],
): NamedAround {
  const before = named.filter(({ end, refs: theirs }) => end <= name.start && theirs.length === 1);
  const ours = before.filter((other) => other.refs.some((ref) => refs.includes(ref)));
  const last = ours.at(-1);
  const isSameBlock = last && !text.slice(last.end, name.start).includes('\n');
  const next = before.at(-1);
  const isJoined = next && JOINT.test(text.slice(next.end, name.start));
  const after = named.find(({ start, refs: theirs }) => start >= name.end && theirs.length === 1);
  const isJoinedAfter = after && JOINT.test(text.slice(name.end, after.start));
  return {
    last: isSameBlock ? toKindOf(last) : null,
    joined: isJoined ? toKindOf(next) : isJoinedAfter ? toKindOf(after) : null,
    isUnknown:
      refs.some((ref) => toKind(ref) === 'person') &&
      ours.every(({ refs: theirs }) => theirs.every((ref) => toKind(ref) !== 'person')),
  };
}

function toKindOf({ refs: [ref] }: NameInText): Kind | null {
  return ref === undefined ? null : toKind(ref);
}

export function toKind(ref: EntryRef): Kind {
  return fromEntryRef(ref).kind;
}
