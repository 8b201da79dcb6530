import { isCapitalized } from '../text/tokenize.ts';
import { coverage } from './coverage.ts';
import { findPlaceKind, isFirstName, isPersonalName } from './gazetteer.ts';
import { SENTENCE_OPENERS } from '../../names/trigger-words.ts';
import { isSureVerb } from '../verbs/finite-verbs.ts';
import { putOver } from './put-over.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

/** What a person does right after the name that opens a sentence. */
const ACTS = /^(?:ha|había|no|lo|le|se|fue|es|dijo|hizo|tuvo|\p{Ll}{3,}ó)$/u;

const KIN =
  /^(?:madre|padre|hermana|hermano|hija|hijo|abuela|abuelo|viuda|viudo|mujer|marido|novia|novio|esposa|esposo|tía|tío|prima|primo|nieta|nieto|sobrina|sobrino|pequeña|pequeño|mayor|menor)$/u;
/** Words that open a sentence before a verb: plurals, adverbs, verbs, pronouns. */
const COMMON_FIRST_WORD =
  /(?:s|mente|ó|aba|ía|ar|er|ir|ando|endo|ado|ido|ción|dad|lo|la|le|se|ron|ba)$|^(?:él|ella?|ello|ellos|usted|nadie|alguien|acá|ahí|aquí|allí|allá|quizá|todavía|apenas|jamás|acaso|ojalá|cualquiera|ninguno|ninguna|nuestro|nuestra|medio|buena|bueno|gente|gobierno|hacienda|congreso|senado|policía|interior|defensa|sanidad|educación|fiscalía|moncloa|anoche|abajo|arriba|mejor|peor|sea|era|tenía|sigue|queda|falta|ocurre|parece|basta|conviene|existe|cabe)$/u;

/** Also «Un», «Xi»: but a single letter or «El» is no surname. */
const SURNAME = /^(?!(?:El|La|Los|Las|De|Del|San|Santa)$)\p{Lu}[\p{L}'’-]+$/u;

/** A surname alone is the person whose full name the document gives. */
export function addMissedSurnames(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const surnames = new Set<string>();
  for (const { type, sentence, from, to } of names) {
    if (type !== 'person' || to - from < 2) continue;
    const tokens = sentences[sentence]!.slice(from, to);
    // The middle of «Pedro Sánchez Pérez-Castejón» is a surname too, unless it is a given name.
    for (const { text } of tokens.slice(1)) {
      if (SURNAME.test(text) && !isFirstName(text)) surnames.add(text);
    }
    if (SURNAME.test(tokens.at(-1)!.text)) surnames.add(tokens.at(-1)!.text);
    // «Anselmo» of «Anselmo Iglesias», whom a story calls by his given name
    if (isFirstName(tokens[0]!.text)) surnames.add(tokens[0]!.text);
  }
  const isPerson = (name: LocatedName): boolean =>
    name.to - name.from === 1 &&
    surnames.has(name.text) &&
    (findPlaceKind(name.text) === null || isPersonalName(name.text));
  const retyped = names.map(
    (name): LocatedName => (isPerson(name) ? { ...name, type: 'person' } : name),
  );
  const covered = coverage(retyped, sentences);
  const added: LocatedName[] = [];
  sentences.forEach((tokens, sentence) => {
    tokens.forEach((token, from) => {
      if (covered[sentence]![from] === 1 || !surnames.has(token.text)) return;
      if (isCapitalized(tokens[from - 1]) && from > 1) return;
      added.push(toFoundName(sentences, sentence, { type: 'person', from, to: from + 1 }));
    });
  });
  return [...retyped, ...added];
}

/** «A Brahim lo mataron», «Fátima, la madre, no quiere»: one word that opens a sentence and can be nobody else. */
export function addOpeningPeople(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const found = sentences.flatMap((tokens, sentence) => {
    const from = tokens[0]?.text === 'A' ? 1 : 0;
    const name = tokens[from];
    if (name === undefined || !SURNAME.test(name.text) || isCapitalized(tokens[from + 1]))
      return [];
    const isMet = from === 1 && isAct(tokens, 2) && findPlaceKind(name.text) === null;
    const isTold =
      from === 0 &&
      tokens[1]?.text === ',' &&
      /^(?:la|el|su)$/u.test(tokens[2]?.text ?? '') &&
      KIN.test(tokens[3]?.text ?? '') &&
      /^(?:,|de|del)$/u.test(tokens[4]?.text ?? '');
    if (!isMet && !isTold) return [];
    return [toFoundName(sentences, sentence, { type: 'person', from, to: from + 1 })];
  });
  const texts = new Set(found.map(({ text }) => text));
  const known = names.map((name) =>
    texts.has(name.text) && name.type !== 'person' ? { ...name, type: 'person' as const } : name,
  );
  return putOver(
    known,
    found.map((name) => ({ ...name, certainty: 1 })),
  );
}

/** «lo mataron», «la despidieron» */
function isAct(tokens: Sentence, at: number): boolean {
  return /^(?:lo|la|le)$/u.test(tokens[at]?.text ?? '') && isSureVerb(tokens[at + 1]?.text ?? '');
}

/** «Mbappé marcó», «Feijóo lo ha negado»: a sentence whose first word is no word of ours but acts. */
export function addSentenceSubjects(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const lower = new Set(sentences.flatMap((tokens) => tokens.map((token) => token.text)));
  const covered = coverage(names, sentences);
  const added = sentences.flatMap((tokens, sentence) => {
    const [first, second] = tokens;
    if (first === undefined || second === undefined || covered[sentence]![0] === 1) return [];
    // «Budimir, que falló un penalti, pidió perdón»
    const isTold =
      second.text === ',' &&
      tokens[2]?.text === 'que' &&
      /^\p{Ll}{3,}ó$/u.test(tokens[3]?.text ?? '');
    const isUnknown =
      !lower.has(first.lower) &&
      (!COMMON_FIRST_WORD.test(first.lower) || (isTold && /[aei]r$/u.test(first.lower))) &&
      !SENTENCE_OPENERS.has(first.lower);
    const acts = ACTS.test(second.text) || isTold;
    if (!isUnknown || !SURNAME.test(first.text) || !acts) return [];
    return [toFoundName(sentences, sentence, { type: 'person', from: 0, to: 1 })];
  });
  return [...names, ...added];
}
