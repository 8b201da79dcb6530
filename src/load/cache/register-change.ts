import { toSpeakers } from '../../schema/claim.ts';
import { type Lexicon, type NamedEntry, toNameWords, toOwnFields } from '../../annotate/index.ts';
import { type EntryRef, fromEntryRef } from '../../schema/ids.ts';
import type { Article } from '../read-article.ts';

/** All that annotating knows of the registers: what is published, what is a draft, what was merged. */
export type RegisterState = readonly NamedEntry[];

/** UTF-16 units of «de», «van», «bin»: no name by themselves. */
const PARTICLE_MAX = 3;

/** What two states of the registers differ in. */
export interface RegisterChange {
  readonly refs: ReadonlySet<EntryRef>;
  /** The words of every name, old and new, of the entries that differ. */
  readonly names: readonly string[];
}

export function toRegisterState({ entries, drafts, merged }: Lexicon): RegisterState {
  const toNameless = (ref: EntryRef): NamedEntry => ({
    ref,
    kind: fromEntryRef(ref).kind,
    names: [],
  });
  return [
    ...entries.values(),
    ...[...drafts].map((ref) => ({ ...toNameless(ref), isDraft: true })),
    // Their names are among those of the entry that they were merged into.
    ...[...merged].map(([ref, mergedInto]) => ({ ...toNameless(ref), mergedInto })),
  ];
}

export function toRegisterChange(before: RegisterState, after: RegisterState): RegisterChange {
  const old = new Map(before.map((entry) => [entry.ref, entry]));
  const changed = new Map<EntryRef, NamedEntry[]>();
  for (const entry of after) {
    const previous = old.get(entry.ref);
    old.delete(entry.ref);
    if (previous && JSON.stringify(previous) === JSON.stringify(entry)) continue;
    changed.set(entry.ref, previous ? [previous, entry] : [entry]);
  }
  for (const entry of old.values()) changed.set(entry.ref, [entry]);
  const names = [...changed.values()].flat().flatMap((entry) => entry.names);
  return { refs: new Set(changed.keys()), names: [...new Set(names.map(toNameWords))] };
}

/**
 * Whether a change of the registers can change an article's annotations: it refers to an entry
 * that changed, or an old or new name of one stands in its text. A bare name («Putin») needs a
 * longer name of the same person in the text, so full names are all that has to be looked for.
 */
export function isTouchedBy({ refs, names }: RegisterChange, article: Article): boolean {
  if (refs.size === 0) return false;
  if (toRefs(article).some((ref) => refs.has(ref))) return true;
  const words = toNameWords(article.annotated.text);
  const own = toNameWords(
    toOwnFields(article.meta)
      .map(({ text }) => text)
      .join('\n'),
  );
  // What is said of an article may call somebody by a part of the name, whom the text names not at all.
  const isCalled = (word: string): boolean =>
    word.length > PARTICLE_MAX && own.includes(` ${word} `) && !words.includes(` ${word} `);
  return names.some((name) => words.includes(name) || name.split(' ').some(isCalled));
}

/** The entries that an article refers to, as it writes them and as they were understood. */
function toRefs({ meta, annotated: { annotations } }: Article): EntryRef[] {
  const speakers = [...meta.claims, ...annotations.claims].flatMap((claim) => [
    ...toSpeakers(claim),
    claim.via,
  ]);
  return [
    ...speakers.flatMap((speaker) => (speaker?.type === 'entry' ? [speaker.ref] : [])),
    ...meta.mentions.flatMap(({ entry }) => entry ?? []),
    ...annotations.mentions.map(({ ref }) => ref),
  ];
}
