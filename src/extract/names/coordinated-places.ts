import { isCapitalized } from '../text/tokenize.ts';
import { coverage } from './coverage.ts';
import { findKnownType, findPlaceKind, isFirstName } from './gazetteer.ts';
import { ORGANIZATION_HEADS } from '../../names/trigger-words.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

const OF_PLACES = /^(?:en|desde|hasta|hacia|entre|de)$/u;
/** A chance above which the tagger's type stays. */
const SURE = 0.9;
const COMMA = /^,$/u;
const LAST_TIE = /^(?:y|e|o|u|ni)$/u;
/** Places that make a list one of places. */
const LEAST_PLACES = 2;

/** «en Plasencia y | Coria», «de La Paz y | El Alto»: what is named with a town after «en» is one too. */
export function typeCoordinatedPlaces(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const covered = coverage(names, sentences);
  const places = names.filter(
    ({ type, sentence, from }) =>
      type === 'place' && OF_PLACES.test(sentences[sentence]![from - 1]?.lower ?? ''),
  );
  const others = new Set<LocatedName>();
  const sure = new Set<LocatedName>();
  const added: LocatedName[] = [];
  for (const { sentence, to, text } of places) {
    const tokens = sentences[sentence]!;
    if (!/^[ye]$/u.test(tokens[to]?.lower ?? '') || !isCapitalized(tokens[to + 1])) continue;
    const other = names.find((name) => name.sentence === sentence && name.from === to + 1);
    if (other?.type === 'place') sure.add(other);
    // What the lists do not know may be somebody: «de Pereda y Lasarte».
    if (findPlaceKind(text) === null) continue;
    if (other !== undefined) {
      if (isDoubtful(other, tokens)) others.add(other);
    } else if (covered[sentence]![to + 1] === 0 && isBare(tokens, to + 1)) {
      added.push(toFoundName(sentences, sentence, { type: 'place', from: to + 1, to: to + 2 }));
    }
  }
  for (const name of [...findListed(names, sentences), ...findPairs(names, sentences)])
    sure.add(name);
  const typed = names.map((name): LocatedName => {
    if (sure.has(name)) return { ...name, type: 'place', certainty: 1 };
    return others.has(name) ? { ...name, type: 'place' } : name;
  });
  return [...typed, ...added];
}

/** «San Julián, Santa Inés y | Los Olivares», «Laza, | Riós o Vilardevós»: of what is listed with two places or more, all is. */
function findListed(names: readonly LocatedName[], sentences: readonly Sentence[]): LocatedName[] {
  const ordered = names.toSorted((a, b) => a.sentence - b.sentence || a.from - b.from);
  const isTied = (name: LocatedName, next: LocatedName | undefined, tie: RegExp): boolean =>
    next?.sentence === name.sentence &&
    next.from === name.to + 1 &&
    tie.test(sentences[name.sentence]![name.to]!.text);
  return ordered.flatMap((name, index) => {
    const before = ordered[index - 1];
    const isFirst = before === undefined || !isTied(before, name, COMMA);
    if (!isFirst) return [];
    let last = index;
    while (isTied(ordered[last]!, ordered[last + 1], COMMA)) last += 1;
    if (last === index || !isTied(ordered[last]!, ordered[last + 1], LAST_TIE)) return [];
    const list = ordered.slice(index, last + 2);
    const places = list.filter(({ type }) => type === 'place');
    if (places.length < LEAST_PLACES || places.length * 2 <= list.length) return [];
    return list.filter(
      (other) => other.type === 'place' || isDoubtful(other, sentences[other.sentence]!),
    );
  });
}

/** «entre Fuensaúco y Villar del Campo»: of two with one place between both are. */
function findPairs(names: readonly LocatedName[], sentences: readonly Sentence[]): LocatedName[] {
  return names.flatMap((name) => {
    const tokens = sentences[name.sentence]!;
    if (tokens[name.from - 1]?.lower !== 'entre' || !/^[ye]$/u.test(tokens[name.to]?.lower ?? ''))
      return [];
    const other = names.find(
      ({ sentence, from }) => sentence === name.sentence && from === name.to + 1,
    );
    if (other === undefined) return [];
    const pair = [name, other];
    const fits = pair.every((one) => one.type === 'place' || isDoubtful(one, tokens));
    return fits && pair.some(({ type }) => type === 'place') ? pair : [];
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
