import { isCapitalized, isWord } from '../text/tokenize.ts';
import { isFirstName, isLastName } from './gazetteer.ts';
import { isSureVerb } from '../verbs/finite-verbs.ts';
import { isSmallOpener } from '../../names/parts-of-speech.ts';
import { TITLES } from '../../names/trigger-words.ts';
import { findPlacesAtEnd, splitName } from './split-name.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

/** Offices that go on as part of a name: «Papa Francisco», «Don Benito». */
const NAME_LIKE_TITLE = /^(?:papa|rey|reina|príncipe|princesa|infanta|don|doña|cardenal)$/u;

/** Tokens of «Doña Rosa Cid». */
const FULL_NAME_AND_TITLE = 3;

/** «Habló», «Murió». */
const PAST = /^\p{Lu}\p{Ll}+ó$/u;
const MARK = /^["“”«»‘’']$/u;

/** Bodies that go by the name of whoever leads them. */
const GOVERNMENT = /^(?:gobierno|ejecutivo|gabinete|administración|presidencia)$/u;

/** A name of which the tagger is less sure than this may go on over words that are none of it. */
const UNSURE = 0.5;

/** A quotation mark at either end is no part of the name. */
export function trimMarks(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return names.flatMap((name) => {
    const tokens = sentences[name.sentence]!;
    let { from, to } = name;
    while (from < to && MARK.test(tokens[from]!.text)) from += 1;
    while (from < to && MARK.test(tokens[to - 1]!.text)) to -= 1;
    if (from === to) return [];
    const isWhole = from === name.from && to === name.to;
    return [isWhole ? name : toFoundName(sentences, name.sentence, { type: name.type, from, to })];
  });
}

/** «Osasuna 2 - Rayo Vallecano»: what stands on the two sides of a score are two. */
export function cutScores(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return names.flatMap((name) => {
    const { from, to } = name;
    const tokens = sentences[name.sentence]!;
    const score = tokens.findIndex(
      ({ text }, at) =>
        at > from && at < to - 2 && /^\d+$/u.test(text) && /^[-–—]$/u.test(tokens[at + 1]!.text),
    );
    return score < 0 ? [name] : splitName(name, sentences, { end: score, start: score + 2 });
  });
}

/** «Para Brasil», «Mientras México»: a small word has its capital from the sentence, not the name. */
export function dropSentenceOpener(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return names.flatMap((name) => {
    const first = sentences[name.sentence]![name.from]!;
    const isOpener =
      isSmallOpener(first.lower) ||
      /^(?:él|ellas?|ellos)$/u.test(first.lower) ||
      isParticipleBeforeName(name, sentences) ||
      isVerbBeforeName(name, sentences) ||
      isVerbAlone(name, sentences);
    if (!isOpener || first.text.length !== first.lower.length) return [name];
    // «a Abu Watfa y a Al Hatta»: no sentence opens after a word.
    if (isWord(sentences[name.sentence]![name.from - 1])) return [name];
    if (first.text === first.text.toUpperCase() && first.text.length > 1) return [name];
    if (name.to - name.from === 1) return [];
    const rest = sentences[name.sentence]!.slice(name.from + 1, name.to);
    const skipped = rest.findIndex(isCapitalized);
    if (skipped < 0) return [];
    const { type, to } = name;
    const from = name.from + 1 + skipped;
    // «Marcaron Soberón y Azón»: two who do it, not one with two surnames.
    const isPair = type === 'person' && to - from === 3 && /^[ye]$/u.test(rest[skipped + 1]!.text);
    const parts = isPair
      ? [[from, from + 1] as const, [to - 1, to] as const]
      : [[from, to] as const];
    return parts.map(([start, end]) =>
      toFoundName(sentences, name.sentence, { type, from: start, to: end }),
    );
  });
}

/** «anunció: «Saldrán 40.000 entradas»»: a verb in the future, with the capital of what it opens. */
function isVerbAlone({ sentence, from, to }: LocatedName, sentences: readonly Sentence[]): boolean {
  const { text, lower } = sentences[sentence]![from]!;
  // «Robar cobre no es política»
  const isInfinitive =
    to - from === 1 &&
    /^["“«]$/u.test(sentences[sentence]![from - 1]?.text ?? '') &&
    /^\p{L}{2,}(?:ar|er|ir)$/u.test(lower);
  if (isInfinitive) return !isFirstName(text) && !isLastName(text);
  // «Volveré más fuerte»
  if (to - from === 1 && /[aeid]ré$/u.test(lower)) return !isFirstName(text) && !isLastName(text);
  return to - from === 1 && /(?:rán|remos)$/u.test(lower) && isSureVerb(lower) && !isLastName(text);
}

/** «Suspendido Berrade a falta de dos días»: how headlines begin. */
function isParticipleBeforeName(
  { sentence, from, to }: LocatedName,
  sentences: readonly Sentence[],
): boolean {
  const { text } = sentences[sentence]![from]!;
  const isParticiple = from === 0 && to > 1 && /^\p{Lu}\p{Ll}{3,}[aií]d[oa]s?$/u.test(text);
  return isParticiple && !isFirstName(text) && !isLastName(text);
}

/** «Habló Ana Ruiz»: a verb in the past, then a given name. «Giró» and «Moisó» are surnames. */
function isVerbBeforeName(
  { sentence, from, to }: LocatedName,
  sentences: readonly Sentence[],
): boolean {
  const [first, second] = sentences[sentence]!.slice(from, to);
  if (first === undefined || second === undefined) return false;
  const isPlural = /(?:aron|ieron|aban|ían)$/u.test(first.lower) && isSureVerb(first.lower);
  if (isPlural && !isLastName(first.text)) return true;
  if (!PAST.test(first.text)) return false;
  return isFirstName(second.text) && !isFirstName(first.text) && !isLastName(first.text);
}

/** «el Presidente Santos»: an office with a capital is no part of the name. */
export function dropTitle(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return names.map((name) => {
    const first = sentences[name.sentence]![name.from]!;
    const isTitled = name.type === 'person' && TITLES.has(first.lower);
    // «Doña Rosa Cid» opens a sentence; «Don Quijote» is called so.
    const isPolite = /^(?:don|doña)$/u.test(first.lower);
    const isWhole = isPolite && name.from === 0 && name.to >= FULL_NAME_AND_TITLE;
    if (!isTitled || (NAME_LIKE_TITLE.test(first.lower) && !isWhole)) return name;
    if (name.to - name.from === 1) return { ...name, type: 'other' };
    const from = name.from + 1;
    if (!isCapitalized(sentences[name.sentence]![from])) return name;
    return toFoundName(sentences, name.sentence, { type: 'person', from, to: name.to });
  });
}

/** «Kim Jong Un de Corea del Norte»: a person never swallows «de» and a place. */
export function splitPersonFromPlace(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return names.flatMap((name) => {
    if (name.type !== 'person') return [name];
    const place = findPlacesAtEnd(name, sentences[name.sentence]!).find(
      // «José de Córdoba» may be a surname; a country or a second surname before «de» never is.
      ({ tie, kind }) => kind !== 'city' || tie - name.from >= 2,
    );
    if (place === undefined) return [name];
    const cut = { end: place.tie, start: place.tie + 1 };
    return splitName(name, sentences, cut, ['person', 'place']);
  });
}

/** «el Gobierno de Javier Milei»: the person is somebody too. */
export function splitGovernmentFromPerson(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return names.flatMap((name) => {
    const { type, sentence, from, to } = name;
    const tokens = sentences[sentence]!;
    const person = from + 2;
    const isOfPerson =
      type === 'organization' &&
      GOVERNMENT.test(tokens[from]!.lower) &&
      tokens[from + 1]?.text === 'de' &&
      to - person > 1 &&
      isFirstName(tokens[person]!.text) &&
      tokens.slice(person, to).every(isCapitalized);
    if (!isOfPerson) return [name];
    return splitName(name, sentences, { end: from + 1, start: person }, [type, 'person']);
  });
}

/** «Puerto Seguro | con el barrio de Las Eras»: where the tagger is not sure, no name goes on over «con el». */
export function cutBeforeWith(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return names.map((name) => {
    const { sentence, type, from, to, certainty = 1 } = name;
    const tokens = sentences[sentence]!;
    const cut = tokens.findIndex(
      ({ text }, at) =>
        at > from && at < to && text === 'con' && /^(?:el|la|los|las)$/u.test(tokens[at + 1]!.text),
    );
    return certainty < UNSURE && cut > 0
      ? toFoundName(sentences, sentence, { type, from, to: cut })
      : name;
  });
}

/** «Fuentes de Itamaraty»: nobody is called so; who tells it is the body behind. */
export function dropSources(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return names.map((name) => {
    const { sentence, type, from, to } = name;
    const [first, tie, next] = sentences[sentence]!.slice(from, to);
    const isSource =
      type === 'person' && first?.text === 'Fuentes' && /^del?$/u.test(tie?.text ?? '');
    return isSource && isCapitalized(next)
      ? toFoundName(sentences, sentence, { type: 'organization', from: from + 2, to })
      : name;
  });
}
