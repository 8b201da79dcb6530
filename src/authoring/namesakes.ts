import type { NamedEntry } from '../annotate/index.ts';
import type { AlikeEntry } from './alike-entries.ts';

const MARKS = /\p{M}+/gu;
const WORD = /\p{L}+/gu;
const PARTICLE = /^(?:de|del|la|las|los|el|y|i|da|do|dos|von|van)$/u;
/** One word alone may be anybody's. */
const WORDS_MIN = 2;
const NAMESAKES_MAX = 3;

/**
 * People whose name a new one only writes otherwise: «Núñez, Ángel», «Á. Núñez», «Ángel Núñez Peña» beside
 * «Ángel Núñez». Whoever makes an entry is asked to look; nobody is taken for another by it.
 */
export function findNamesakes(entries: readonly NamedEntry[], name: string): readonly AlikeEntry[] {
  const words = toWords(name);
  const found = entries.filter(
    ({ kind, names }) =>
      kind === 'person' && names.some((other) => areAlike(words, toWords(other))),
  );
  if (found.length > NAMESAKES_MAX) return [];
  return found.map(({ ref, names }) => ({ ref, name: names[0] ?? ref, by: 'part' }));
}

function areAlike(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length < WORDS_MIN) return false;
  return few.every((word) => many.some((other) => isSameOrInitial(word, other)));
}

function isSameOrInitial(a: string, b: string): boolean {
  if (a === b) return true;
  return (a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0);
}

/** «Núñez, Ángel» is `nunez angel`. */
function toWords(name: string): string[] {
  const plain = name.normalize('NFD').replaceAll(MARKS, '').toLowerCase();
  return (plain.match(WORD) ?? []).filter((word) => !PARTICLE.test(word));
}
