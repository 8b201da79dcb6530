import { type NamedEntry, toNameWords } from '../annotate/index.ts';
import type { EntryRef } from '../schema/ids.ts';
import type { Article } from './read-article.ts';

/** What two states of the registers differ in, as far as annotating depends on it. */
export interface RegisterChange {
  readonly refs: ReadonlySet<EntryRef>;
  /** The words of every name, old and new, of the entries that differ. */
  readonly names: readonly string[];
}

export function toRegisterChange(
  before: readonly NamedEntry[],
  after: readonly NamedEntry[],
): RegisterChange {
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
  const { claims, mentions } = article.meta;
  const speakers = claims.flatMap(({ speaker, via }) => [speaker, via]);
  if (speakers.some((speaker) => speaker?.type === 'entry' && refs.has(speaker.ref))) return true;
  if (mentions.some(({ entry }) => entry !== undefined && refs.has(entry))) return true;
  const words = toNameWords(article.annotated.text);
  return names.some((name) => words.includes(name));
}
