import { isCapitalized } from '../text/tokenize.ts';
import { coverage } from './coverage.ts';
import { findKnownType, findPlaceKind, isFirstName } from './gazetteer.ts';
import { ORGANIZATION_HEADS } from '../../names/trigger-words.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

const OF_PLACES = /^(?:en|desde|hasta|hacia|entre|de)$/u;
/** A chance above which the tagger's type stays. */
const SURE = 0.9;

/** «en Plasencia y | Coria», «de La Paz y | El Alto»: what is named with a town after «en» is one too. */
export function typeCoordinatedPlaces(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const covered = coverage(names, sentences);
  const places = names.filter(
    ({ type, text, sentence, from }) =>
      type === 'place' &&
      findPlaceKind(text) !== null &&
      OF_PLACES.test(sentences[sentence]![from - 1]?.lower ?? ''),
  );
  const others = new Set<LocatedName>();
  const added: LocatedName[] = [];
  for (const { sentence, to } of places) {
    const tokens = sentences[sentence]!;
    if (!/^[ye]$/u.test(tokens[to]?.lower ?? '') || !isCapitalized(tokens[to + 1])) continue;
    const other = names.find((name) => name.sentence === sentence && name.from === to + 1);
    if (other !== undefined) {
      if (isDoubtful(other, tokens)) others.add(other);
    } else if (covered[sentence]![to + 1] === 0 && isBare(tokens, to + 1)) {
      added.push(toFoundName(sentences, sentence, { type: 'place', from: to + 1, to: to + 2 }));
    }
  }
  const ends = new Set(findEndsOfLists(names, sentences));
  const typed = names.map((name): LocatedName => {
    if (ends.has(name)) return { ...name, type: 'place', certainty: 1 };
    return others.has(name) ? { ...name, type: 'place' } : name;
  });
  return [...typed, ...added];
}

/** «San Julián, Santa Inés | y Los Olivares»: what ends a list of two places or more is one. */
function findEndsOfLists(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const before = ({ sentence, from }: LocatedName, tie: RegExp): LocatedName | undefined =>
    tie.test(sentences[sentence]![from - 1]?.lower ?? '')
      ? names.find((name) => name.sentence === sentence && name.to === from - 1)
      : undefined;
  return names.filter((name) => {
    const last = before(name, /^[ye]$/u);
    const first = last && before(last, /^,$/u);
    const isList = last?.type === 'place' && first?.type === 'place';
    return isList && isDoubtful(name, sentences[name.sentence]!);
  });
}

function isDoubtful({ text, type, from, certainty = 0 }: LocatedName, tokens: Sentence): boolean {
  if (type === 'place' || certainty >= SURE || findKnownType(text) !== null) return false;
  return !isFirstName(tokens[from]!.text) && !ORGANIZATION_HEADS.has(tokens[from]!.lower);
}

/** One word with a capital that is no given name and that no other follows. */
function isBare(tokens: Sentence, at: number): boolean {
  const { text, lower } = tokens[at]!;
  if (isCapitalized(tokens[at + 1]) || isFirstName(text) || /^\p{Lu}{2,}$/u.test(text))
    return false;
  return findKnownType(text) === null && !ORGANIZATION_HEADS.has(lower);
}
