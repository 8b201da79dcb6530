import { isCapitalized } from '../text/tokenize.ts';
import type { NameType } from '../tagger/labels.ts';
import { findPlaceAt, findPlaceKind, isAmbiguousPlace, isFirstName } from './gazetteer.ts';
import { SENTENCE_OPENERS } from './trigger-words.ts';
import { toFoundName } from './types.ts';
import type { FoundName, Sentence } from './types.ts';

/** Also «Un», «Xi»: but a single letter or «El» is no surname. */
const SURNAME = /^(?!(?:El|La|Los|Las|De|Del|San|Santa)$)\p{Lu}[\p{L}'’-]+$/u;

type Rule = (names: readonly FoundName[], sentences: readonly Sentence[]) => FoundName[];

/**
 * What a document knows as a whole and a sentence does not. The order matters: limits first, then
 * types, then names that were missed, and last the agreement between equal strings.
 */
const RULES: readonly Rule[] = [
  dropSentenceOpener,
  splitPersonFromPlace,
  preferGazetteer,
  addMissedPlaces,
  agreeOnType,
  addMissedSurnames,
];

export function applyDocumentRules(
  names: readonly FoundName[],
  sentences: readonly Sentence[],
): FoundName[] {
  return RULES.reduce<FoundName[]>(
    (current, rule) => rule(current, sentences),
    [...names],
  ).toSorted((a, b) => a.sentence - b.sentence || a.from - b.from);
}

/** «Para Brasil», «Mientras México»: a small word has its capital from the sentence, not the name. */
function dropSentenceOpener(
  names: readonly FoundName[],
  sentences: readonly Sentence[],
): FoundName[] {
  return names.flatMap((name) => {
    const first = sentences[name.sentence]![name.from]!;
    if (!SENTENCE_OPENERS.has(first.lower) || first.text.length !== first.lower.length)
      return [name];
    if (first.text === first.text.toUpperCase() && first.text.length > 1) return [name];
    if (name.to - name.from === 1) return [];
    const rest = sentences[name.sentence]!.slice(name.from + 1, name.to);
    const skipped = rest.findIndex(isCapitalized);
    if (skipped < 0) return [];
    const { type, to, from } = name;
    return [toFoundName(sentences, name.sentence, { type, from: from + 1 + skipped, to })];
  });
}

/** «Kim Jong Un de Corea del Norte»: a person never swallows «de» and a place. */
function splitPersonFromPlace(
  names: readonly FoundName[],
  sentences: readonly Sentence[],
): FoundName[] {
  return names.flatMap((name) => {
    if (name.type !== 'person') return [name];
    const tokens = sentences[name.sentence]!;
    for (let index = name.from + 1; index < name.to - 1; index += 1) {
      if (!/^del?$/u.test(tokens[index]!.text)) continue;
      const place = findPlaceAt(tokens, index + 1);
      if (place === null || index + 1 + place.length !== name.to) continue;
      // «José de Córdoba» may be a surname; a country or a second surname before «de» never is.
      if (place.kind === 'city' && index - name.from < 2) continue;
      return [
        toFoundName(sentences, name.sentence, { type: 'person', from: name.from, to: index }),
        toFoundName(sentences, name.sentence, { type: 'place', from: index + 1, to: name.to }),
      ];
    }
    return [name];
  });
}

/** An exact name of the gazetteer beats another type, unless it is a surname too. */
function preferGazetteer(names: readonly FoundName[]): FoundName[] {
  return names.map((name) => {
    if (name.type === 'place' || name.entry !== null) return name;
    const kind = findPlaceKind(name.text);
    if (kind === null || isAmbiguousPlace(name.text)) return name;
    // Clubs go by their city («el Barcelona»): only countries and regions overrule the tagger there.
    return kind === 'country' || name.type !== 'organization' ? { ...name, type: 'place' } : name;
  });
}

/** Names of the gazetteer that the tagger passed over, where no capitalized neighbour claims them. */
function addMissedPlaces(names: readonly FoundName[], sentences: readonly Sentence[]): FoundName[] {
  const added: FoundName[] = [];
  const covered = coverage(names, sentences);
  sentences.forEach((tokens, sentence) => {
    for (let from = 0; from < tokens.length; from += 1) {
      if (!isCapitalized(tokens[from])) continue;
      const match = findPlaceAt(tokens, from);
      if (match === null) continue;
      const to = from + match.length;
      const name = toFoundName(sentences, sentence, { type: 'place', from, to });
      const isFree = !covered[sentence]!.slice(from, to).includes(1);
      const hasCapitalBeside =
        isCapitalized(tokens[to]) || (from > 1 && isCapitalized(tokens[from - 1]));
      if (!isFree || hasCapitalBeside || isAmbiguousPlace(name.text)) continue;
      if (from === 0 && match.kind === 'city' && match.length === 1) continue;
      added.push(name);
      from = to - 1;
    }
  });
  return [...names, ...added];
}

/** Equal strings are of one type in one document: the most frequent, and the first where it ties. */
function agreeOnType(names: readonly FoundName[]): FoundName[] {
  const counts = new Map<string, Map<NameType, number>>();
  for (const { text, type } of names) {
    const types = counts.get(text) ?? new Map<NameType, number>();
    counts.set(text, types.set(type, (types.get(type) ?? 0) + 1));
  }
  return names.map((name) => {
    const types = [...counts.get(name.text)!].toSorted((a, b) => b[1] - a[1]);
    return { ...name, type: types[0]![0] };
  });
}

/** A surname alone is the person whose full name the document gives. */
function addMissedSurnames(
  names: readonly FoundName[],
  sentences: readonly Sentence[],
): FoundName[] {
  const surnames = new Set<string>();
  for (const { type, sentence, from, to } of names) {
    if (type !== 'person' || to - from < 2) continue;
    const tokens = sentences[sentence]!.slice(from, to);
    // The middle of «Pedro Sánchez Pérez-Castejón» is a surname too, unless it is a given name.
    for (const { text } of tokens.slice(1)) {
      if (SURNAME.test(text) && !isFirstName(text)) surnames.add(text);
    }
    if (SURNAME.test(tokens.at(-1)!.text)) surnames.add(tokens.at(-1)!.text);
  }
  const isPerson = (name: FoundName): boolean =>
    name.to - name.from === 1 && surnames.has(name.text) && findPlaceKind(name.text) !== 'country';
  const retyped = names.map((name): FoundName =>
    isPerson(name) ? { ...name, type: 'person' } : name,
  );
  const covered = coverage(retyped, sentences);
  const added: FoundName[] = [];
  sentences.forEach((tokens, sentence) => {
    tokens.forEach((token, from) => {
      if (covered[sentence]![from] === 1 || !surnames.has(token.text)) return;
      if (isCapitalized(tokens[from - 1]) && from > 1) return;
      added.push(toFoundName(sentences, sentence, { type: 'person', from, to: from + 1 }));
    });
  });
  return [...retyped, ...added];
}

/** For each sentence, 1 at every token that a name already takes. */
function coverage(names: readonly FoundName[], sentences: readonly Sentence[]): Uint8Array[] {
  const covered = sentences.map((tokens) => new Uint8Array(tokens.length));
  for (const { sentence, from, to } of names) covered[sentence]!.fill(1, from, to);
  return covered;
}
