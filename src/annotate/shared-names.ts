import type { PlacedName } from '../names/placed-name.ts';
import { chooseKind } from '../names/weigh-kinds.ts';
import { type EntryRef, fromEntryRef } from '../schema/ids.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameInText } from './name-in-text.ts';

type Kind = PlacedName['kind'];

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
  const kind = chooseKind(text, name, kinds, findLastKind(text, name, refs, named));
  return kind === null ? refs : refs.filter((ref) => toKind(ref) === kind);
}

/** Whether the words beside a name show a person rather than a place. */
export function isPersonBeside(text: string, name: NameInText): boolean {
  return chooseKind(text, name, ['place', 'person'], null) === 'person';
}

/** The kind of the one of some entries whom the same block names last before a place, by a name of theirs alone. */
function findLastKind(
  text: string,
  { start }: NameInText,
  refs: readonly EntryRef[],
  named: readonly NameInText[],
): Kind | null {
  const last = named.findLast(
    (name) => name.end <= start && name.refs.length === 1 && name.refs.some((ref) => refs.includes(ref)),
  );
  const [ref] = last?.refs ?? [];
  if (!last || !ref) return null;
  return text.slice(last.end, start).includes('\n') ? null : toKind(ref);
}

export function toKind(ref: EntryRef): Kind {
  return fromEntryRef(ref).kind;
}
