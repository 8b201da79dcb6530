import { isCapitalized, joinWords } from '../text/tokenize.ts';
import { findKnownType, findPlaceAt, findPlaceKind, isFirstName } from './gazetteer.ts';
import { ORGANIZATION_HEADS } from '../../names/trigger-words.ts';
import { putOver } from './put-over.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

const PARTICLE = /^(?:al|el|bin|ben|ibn)$/u;
/** These two are articles as well: «Putin al Kremlin». */
const ARTICLE_TOO = /^(?:al|el)$/u;
const OPENING_MARK = /^["“«‘]$/u;
const CLOSING_MARK = /^["”»’]$/u;
const LONGEST_NICKNAME = 3;
/** Between an agency and its country: «la Agencia de Noticias oficial de Corea del Norte». */
const OWNERSHIP = /^(?:oficial|estatal|pública|público|nacional)$/u;

/** «Bashar al Asad», «Mohamed bin Salmán»: the particle in lower case parts no name. */
export function joinParticles(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return sentences.reduce<LocatedName[]>(
    (current, tokens, sentence) => {
      for (let at = 1; at < tokens.length - 1; at += 1) {
        if (!isParticleOfName(tokens, at)) continue;
        const given = current.find((name) => name.sentence === sentence && name.to === at);
        const from = given?.from ?? at - 1;
        const surname = current.find((name) => name.sentence === sentence && name.from === at + 1);
        if (given !== undefined && given.type !== 'person' && given.to - given.from > 1) continue;
        const to = surname?.to ?? at + 2;
        current = putOver(current, [
          toFoundName(sentences, sentence, { type: 'person', from, to }),
        ]);
      }
      return current;
    },
    [...names],
  );
}

function isParticleOfName(tokens: Sentence, at: number): boolean {
  const given = tokens[at - 1]!;
  const surname = tokens[at + 1]!;
  if (!PARTICLE.test(tokens[at]!.text) || !isCapitalized(given) || !isCapitalized(surname))
    return false;
  if (!ARTICLE_TOO.test(tokens[at]!.text)) return true;
  const isSomethingElse =
    findKnownType(surname.text) !== null ||
    findPlaceKind(surname.text) === 'country' ||
    ORGANIZATION_HEADS.has(surname.lower);
  return isFirstName(given.text) && !isSomethingElse;
}

/** «Joaquín “El Chapo” Guzmán» is one name, and «El Chapo» is he from then on. */
export function joinNicknames(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const nicknames = new Set<string>();
  let joined = [...names];
  sentences.forEach((tokens, sentence) => {
    for (let open = 1; open < tokens.length - 3; open += 1) {
      const close = findNicknameEnd(tokens, open);
      if (close === null || !isFirstName(tokens[open - 1]!.text)) continue;
      const given = joined.find((name) => name.sentence === sentence && name.to === open);
      const surname = joined.find((name) => name.sentence === sentence && name.from === close + 1);
      const from = given?.from ?? open - 1;
      const to = surname?.to ?? close + 2;
      joined = putOver(joined, [toFoundName(sentences, sentence, { type: 'person', from, to })]);
      nicknames.add(joinWords(tokens, open + 1, close));
    }
  });
  if (nicknames.size === 0) return joined;
  sentences.forEach((tokens, sentence) => {
    for (let from = 0; from < tokens.length; from += 1) {
      const to = findNicknameAt(tokens, from, nicknames);
      if (to === null) continue;
      const isFree = !joined.some(
        (name) => name.sentence === sentence && name.from <= from && to < name.to,
      );
      if (isFree)
        joined = putOver(joined, [toFoundName(sentences, sentence, { type: 'person', from, to })]);
      from = to - 1;
    }
  });
  return joined;
}

/** The closing mark of a short capitalized nickname between a given name and a surname, or null. */
function findNicknameEnd(tokens: Sentence, open: number): number | null {
  if (!OPENING_MARK.test(tokens[open]!.text)) return null;
  let close = open + 1;
  while (close - open <= LONGEST_NICKNAME && isCapitalized(tokens[close])) close += 1;
  const isClosed = close > open + 1 && CLOSING_MARK.test(tokens[close]?.text ?? '');
  return isClosed && isCapitalized(tokens[close + 1]) ? close : null;
}

function findNicknameAt(
  tokens: Sentence,
  from: number,
  nicknames: ReadonlySet<string>,
): number | null {
  for (let to = from + 1; to <= Math.min(from + LONGEST_NICKNAME, tokens.length); to += 1) {
    if (nicknames.has(joinWords(tokens, from, to))) return to;
  }
  return null;
}

/** «Agencia Central de Noticias oficial de Corea del Norte» is one organization. */
export function joinOwners(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return names.reduce<LocatedName[]>(
    (current, { type, sentence, from, to }) => {
      const tokens = sentences[sentence]!;
      const isOwned =
        type === 'organization' &&
        OWNERSHIP.test(tokens[to]?.text ?? '') &&
        tokens[to + 1]?.text === 'de';
      const place = isOwned && to + 2 < tokens.length ? findPlaceAt(tokens, to + 2) : null;
      if (place === null) return current;
      const whole = { type, from, to: to + 2 + place.length };
      return putOver(current, [toFoundName(sentences, sentence, whole)]);
    },
    [...names],
  );
}
