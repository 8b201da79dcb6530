import { toStem } from './callings.ts';
import type { Described } from './described-people.ts';
import { findLikeliest } from './find-likeliest.ts';
import { toFeatures } from './focus-features.ts';
import type { Description, Turn } from './focus-features.ts';
import { FOCUS_WEIGHTS } from './focus-weights.ts';
import { toPersonClass } from './person-classes.ts';

/** Women and men are called so alike. */
const EPICENE = /^(?:autoridad|figura|estrella|leyenda|víctima|persona|promesa|celebridad)$/u;

/** A person who may be meant, with what speaks for it. */
export interface Candidate {
  readonly person: Described;
  readonly features: readonly string[];
}

/**
 * Whom of the persons of a text a description may mean: «“…”, opina Domingo Celma. El camionero…»,
 * «Quien no calla es Héctor Daer. El jefe de la CGT…», «subrayó la canadiense».
 */
export function findCandidates(
  text: string,
  people: readonly Described[],
  description: Description,
  turn: Turn | null,
): Candidate[] {
  const { noun, rest, gender, start } = description;
  const kind = toPersonClass(noun);
  if (kind === null) return [];
  const fitting = people.filter(
    (one) =>
      (one.gender === null || one.gender === gender || EPICENE.test(noun)) &&
      (kind !== 'child' || isChild(one)) &&
      one.mentions.some(({ end }) => end <= start),
  );
  // «El presidente» is whoever was called so, «el presidente popular» may be another.
  const called = rest.length > 0 ? [] : fitting.filter(({ nouns }) => nouns.has(toStem(noun)));
  const known = called.length > 0 ? called : fitting;
  const focus = { text, description, kind, known, turn };
  return known.map((person) => ({ person, features: toFeatures(person, focus) }));
}

/** The likeliest of them; null where nobody is likelier than somebody whom the text does not name. */
export function chooseLikeliest(candidates: readonly Candidate[]): Described | null {
  return findLikeliest(candidates, FOCUS_WEIGHTS, 0)?.person ?? null;
}

/** Whoever holds an office or has a trade is no child. */
function isChild({ nouns }: Described): boolean {
  return [...nouns].every((noun) => toPersonClass(noun) === 'child');
}
