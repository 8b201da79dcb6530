import { isCapitalized, isWord } from '../text/tokenize.ts';
import type { NameType } from '../tagger/labels.ts';
import {
  findKnownType,
  findPlaceAt,
  findPlaceKind,
  isPersonalName,
  isFirstName,
} from './gazetteer.ts';
import { requireEvidence } from './evidence.ts';
import { findHeadedPlaces } from './headed-places.ts';
import { joinNicknames, joinOwners, joinParticles } from './joined-names.ts';
import { ORGANIZATION_HEADS, SENTENCE_OPENERS, TITLES } from './trigger-words.ts';
import { toFoundName } from './types.ts';
import type { FoundName, Sentence } from './types.ts';

/** Common nouns whose name is a place, with «de» or without. */
const PLACE_NOUN =
  /^(?:cosmódromo|aeropuerto|puerto|estrecho|islas?|península|provincia|ciudad|localidad|municipio|barrio|playa|río|valle|volcán|lago|región|distrito|comarca|pueblo|golfo|cabo|aldea|bahía|desierto|cordillera|archipiélago|capital)$/u;

/** Offices that go on as part of a name: «Papa Francisco», «Don Benito». */
const NAME_LIKE_TITLE = /^(?:papa|rey|reina|príncipe|princesa|infanta|don|doña|cardenal)$/u;

/** What a person does right after the name that opens a sentence. */
const ACTS = /^(?:ha|había|no|lo|le|se|fue|es|dijo|hizo|tuvo|\p{Ll}{3,}ó)$/u;
/** Words that open a sentence before a verb: plurals, adverbs, verbs, pronouns. */
const COMMON_FIRST_WORD =
  /(?:s|mente|ó|aba|ía|ar|er|ir|ando|endo|ado|ido|ción|dad|lo|la|le|se|ron|ba)$|^(?:ella?|ello|ellos|usted|nadie|alguien|acá|ahí|aquí|allí|allá|quizá|todavía|apenas|jamás|acaso|ojalá|cualquiera|ninguno|ninguna|nuestro|nuestra|medio|buena|bueno|gente|gobierno|hacienda|congreso|senado|policía|interior|defensa|sanidad|educación|fiscalía|moncloa|anoche|abajo|arriba|mejor|peor|sea|era|tenía|sigue|queda|falta|ocurre|parece|basta|conviene|existe|cabe)$/u;

/** Things that bear people's names: «el huracán Otis», «el premio Cervantes». */
const THING_NOUN =
  /^(?:huracán|ciclón|tormenta|borrasca|tifón|operación|caso|ley|premios?|estadio|calle|avenida|plaza|paseo|hotel|hospital|parque|teatro|museo|torneo|trofeo|copa|programa|proyecto|misión|festival|feria|fósil|especie|cápsula|sonda|cohete|misil|satélite|buque|fragata|virus|instituto|colegio|edificio|puente|presa)$/u;

const MARK = /^["“”«»‘’']$/u;
/** Tokens: «San Juan» may be two things, «Castilla y León» is one. */
const LONG_PLACE = 3;

/** Who is «de» a town: «el alcalde de Bonares», «los vecinos de Derna». */
const OFFICE_OF_PLACE =
  /^(?:alcaldes?|alcaldesa|exalcalde|exalcaldesa|gobernador|gobernadora|intendente|vecinos|habitantes|municipal|municipales|ayuntamiento|afueras|cercanías|inmediaciones|alrededores)$/u;
/** How companies and clubs end, in any language. */
const COMPANY_END =
  /^(?:Company|Corporation|Corp|Group|Inc|Ltd|Holdings?|Airlines|Airways|Bank|Motors?|Foundation|Media|Telecom|Systems|Partners|Capital|Energy|Records|Pictures|Studios|Institute|University|Club|FC|CF|SAD)$/u;

/** Bodies that go by the name of whoever leads them. */
const GOVERNMENT = /^(?:gobierno|ejecutivo|gabinete|administración|presidencia)$/u;

/** Whose name is an organization's: «la revista Nature», «la cadena Caracol». */
const ORGANIZATION_NOUN =
  /^(?:revista|diario|periódico|semanario|cadena|emisora|televisora|agencia|consultora|aerolínea|petrolera|farmacéutica|tecnológica|empresa|compañía|milicia|guerrilla|sindicato|partido|banda|cártel|cartel|constructora|aseguradora|ong)$/u;

/** What is «de» its author: «un concierto de Shakira», «los goles de Neymar». */
const WORK_OF_PERSON =
  /^(?:concierto|disco|álbum|canción|canciones|gira|película|filme|novela|novelas|poemas|gol|goles|esposa|esposo|viuda|viudo|hijo|hija|hijos|abogado|abogada|biografía|asesinato|muerte|detención|captura|arresto|extradición|dimisión|renuncia|victoria)$/u;

/** Also «Un», «Xi»: but a single letter or «El» is no surname. */
const SURNAME = /^(?!(?:El|La|Los|Las|De|Del|San|Santa)$)\p{Lu}[\p{L}'’-]+$/u;

type Rule = (names: readonly FoundName[], sentences: readonly Sentence[]) => FoundName[];

/**
 * What a document knows as a whole and a sentence does not. The order matters: limits first, then
 * types, then names that were missed, and last the agreement between equal strings.
 */
const RULES: readonly Rule[] = [
  trimMarks,
  dropSentenceOpener,
  dropTitle,
  splitPersonFromPlace,
  splitGovernmentFromPerson,
  joinParticles,
  joinNicknames,
  typeByWords,
  joinOwners,
  preferGazetteer,
  preferLongPlaces,
  typeBeforeProvince,
  addMissedPlaces,
  findHeadedPlaces,
  agreeOnType,
  addMissedSurnames,
  addSentenceSubjects,
  typeBracketedAcronym,
  requireEvidence,
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

/** A quotation mark at either end is no part of the name. */
function trimMarks(names: readonly FoundName[], sentences: readonly Sentence[]): FoundName[] {
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

/** «Para Brasil», «Mientras México»: a small word has its capital from the sentence, not the name. */
function dropSentenceOpener(
  names: readonly FoundName[],
  sentences: readonly Sentence[],
): FoundName[] {
  return names.flatMap((name) => {
    const first = sentences[name.sentence]![name.from]!;
    if (!SENTENCE_OPENERS.has(first.lower) || first.text.length !== first.lower.length)
      return [name];
    // «a Abu Watfa y a Al Hatta»: no sentence opens after a word.
    if (isWord(sentences[name.sentence]![name.from - 1])) return [name];
    if (first.text === first.text.toUpperCase() && first.text.length > 1) return [name];
    if (name.to - name.from === 1) return [];
    const rest = sentences[name.sentence]!.slice(name.from + 1, name.to);
    const skipped = rest.findIndex(isCapitalized);
    if (skipped < 0) return [];
    const { type, to, from } = name;
    return [toFoundName(sentences, name.sentence, { type, from: from + 1 + skipped, to })];
  });
}

/** «el Presidente Santos»: an office with a capital is no part of the name. */
function dropTitle(names: readonly FoundName[], sentences: readonly Sentence[]): FoundName[] {
  return names.map((name) => {
    const first = sentences[name.sentence]![name.from]!;
    const isTitled = name.type === 'person' && TITLES.has(first.lower);
    if (!isTitled || NAME_LIKE_TITLE.test(first.lower)) return name;
    if (name.to - name.from === 1) return { ...name, type: 'other' };
    const from = name.from + 1;
    if (!isCapitalized(sentences[name.sentence]![from])) return name;
    return toFoundName(sentences, name.sentence, { type: 'person', from, to: name.to });
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

/** «el Gobierno de Javier Milei»: the person is somebody too. */
function splitGovernmentFromPerson(
  names: readonly FoundName[],
  sentences: readonly Sentence[],
): FoundName[] {
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
    return [
      toFoundName(sentences, sentence, { type, from, to: from + 1 }),
      toFoundName(sentences, sentence, { type: 'person', from: person, to }),
    ];
  });
}

/** The words of a name and those before it may leave no doubt. */
function typeByWords(names: readonly FoundName[], sentences: readonly Sentence[]): FoundName[] {
  return names.map((name) => {
    const tokens = sentences[name.sentence]!;
    const known = findKnownType(name.text);
    // «Santos» is a club and a surname: the tagger decides.
    const isSurname = name.type === 'person' && isPersonalName(name.text);
    if (known !== null && !isSurname) return { ...name, type: known };
    const isLong = name.to - name.from > 1;
    const before = tokens[name.from - 1]?.lower ?? '';
    const isKnownPlace = findPlaceKind(name.text) !== null;
    if (isLong && !isKnownPlace && ORGANIZATION_HEADS.has(tokens[name.from]!.lower)) {
      return { ...name, type: 'organization' };
    }
    // «la ministra de Salud», «la Secretaría de Bienestar»
    const holder = tokens[name.from - 2]?.lower ?? '';
    const isOffice =
      /^del?$/u.test(before) &&
      /^(?:vice|sub|ex)?(?:ministr|secretari|consejer|conseller|cartera|titular$)/u.test(holder);
    if (isOffice && findPlaceKind(name.text) === null) return { ...name, type: 'organization' };
    const isOfPlace = /^del?$/u.test(before) && OFFICE_OF_PLACE.test(holder);
    const isBody = ORGANIZATION_HEADS.has(tokens[name.from]!.lower);
    if (isOfPlace && !isBody && name.text !== name.text.toUpperCase())
      return { ...name, type: 'place' };
    const last = tokens[name.to - 1]!.text;
    if (isLong && COMPANY_END.test(last)) return { ...name, type: 'organization' };
    if (THING_NOUN.test(tokens[name.from]!.lower) && isLong && name.type !== 'organization')
      return { ...name, type: 'other' };
    // «cosmódromo de Vostochny», «el estado de Zulia», «río Bravo»
    const noun = /^del?$/u.test(before) ? holder : before;
    if (PLACE_NOUN.test(noun) && name.type !== 'organization') return { ...name, type: 'place' };
    if (THING_NOUN.test(noun) && name.type === 'person') return { ...name, type: 'other' };
    const isBare = !isKnownPlace && !isFirstName(tokens[name.from]!.text);
    if (ORGANIZATION_NOUN.test(before) && isBare) return { ...name, type: 'organization' };
    const isAuthor = before === 'de' && WORK_OF_PERSON.test(holder) && isBare && !isLong;
    if (isAuthor && name.text !== name.text.toUpperCase()) return { ...name, type: 'person' };
    // «en el Santiago Bernabéu»: nobody stands behind «el» with both names.
    if (
      isLong &&
      name.type === 'person' &&
      /^(?:el|del|al)$/u.test(before) &&
      isFirstName(tokens[name.from]!.text)
    ) {
      return { ...name, type: 'other' };
    }
    return name;
  });
}

/** An exact name of the gazetteer beats another type, unless it is a surname too. */
function preferGazetteer(names: readonly FoundName[]): FoundName[] {
  return names.map((name) =>
    findPlaceKind(name.text) === null || isPersonalName(name.text)
      ? name
      : { ...name, type: 'place' },
  );
}

/** «Castilla y León» is one place, whatever the tagger made of its halves. */
function preferLongPlaces(
  names: readonly FoundName[],
  sentences: readonly Sentence[],
): FoundName[] {
  const places = sentences.flatMap((tokens, sentence) =>
    tokens.flatMap((token, from) => {
      const match = isCapitalized(token) ? findPlaceAt(tokens, from) : null;
      if (match === null || match.kind !== 'country' || match.length < LONG_PLACE) return [];
      return [toFoundName(sentences, sentence, { type: 'place', from, to: from + match.length })];
    }),
  );
  const inPlace = coverage(places, sentences);
  const whole = names.filter(({ sentence, from, to }) =>
    inPlace[sentence]!.slice(from, to).includes(0),
  );
  const taken = coverage(whole, sentences);
  const free = places.filter(
    ({ sentence, from, to }) => !taken[sentence]!.slice(from, to).includes(1),
  );
  return [...whole, ...free];
}

/** «Bonares (Huelva)»: what a province explains is a place, here and elsewhere. */
function typeBeforeProvince(
  names: readonly FoundName[],
  sentences: readonly Sentence[],
): FoundName[] {
  const covered = coverage(names, sentences);
  const missed = sentences.flatMap((tokens, sentence) =>
    tokens.flatMap((token, from) => {
      const isAlone = isCapitalized(token) && !isCapitalized(tokens[from - 1]);
      if (!isAlone || covered[sentence]![from] === 1 || !isExplained(tokens, from + 1)) return [];
      return [toFoundName(sentences, sentence, { type: 'place', from, to: from + 1 })];
    }),
  );
  const all = [...names, ...missed];
  const explained = new Set(
    all.filter(({ sentence, to }) => isExplained(sentences[sentence]!, to)).map(({ text }) => text),
  );
  return all.map((name) =>
    explained.has(name.text) && !ORGANIZATION_HEADS.has(name.text.split(' ', 1)[0]!.toLowerCase())
      ? { ...name, type: 'place' }
      : name,
  );
}

/** Whether a place of the gazetteer stands in brackets at a token. */
function isExplained(tokens: Sentence, at: number): boolean {
  if (tokens[at]?.text !== '(' || tokens[at + 1] === undefined) return false;
  const province = findPlaceAt(tokens, at + 1);
  return province !== null && /^[),]$/u.test(tokens[at + 1 + province.length]?.text ?? '');
}

/** «Procuraduría del Consumidor (Profeco)», «(WEO, en inglés)»: what stands in brackets is of the same type. */
function typeBracketedAcronym(
  names: readonly FoundName[],
  sentences: readonly Sentence[],
): FoundName[] {
  const types = new Map<string, NameType>();
  for (const { type, sentence, to } of names) {
    const [bracket, acronym, close] = sentences[sentence]!.slice(to, to + 3);
    if (type !== 'organization' || bracket?.text !== '(' || !/^[),]$/u.test(close?.text ?? ''))
      continue;
    if (acronym !== undefined && findPlaceKind(acronym.text) === null)
      types.set(acronym.text, type);
  }
  return names.map((name) => ({ ...name, type: types.get(name.text) ?? name.type }));
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
      if (!isFree || hasCapitalBeside || isPersonalName(name.text)) continue;
      const isDateline = /^[/,(.–—-]$/u.test(tokens[to]?.text ?? '');
      if (from === 0 && match.kind === 'city' && match.length === 1 && !isDateline) continue;
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
    name.to - name.from === 1 &&
    surnames.has(name.text) &&
    (findPlaceKind(name.text) === null || isPersonalName(name.text));
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

/** «Mbappé marcó», «Feijóo lo ha negado»: a sentence whose first word is no word of ours but acts. */
function addSentenceSubjects(
  names: readonly FoundName[],
  sentences: readonly Sentence[],
): FoundName[] {
  const lower = new Set(sentences.flatMap((tokens) => tokens.map((token) => token.text)));
  const covered = coverage(names, sentences);
  const added = sentences.flatMap((tokens, sentence) => {
    const [first, second] = tokens;
    if (first === undefined || second === undefined || covered[sentence]![0] === 1) return [];
    const isUnknown =
      !lower.has(first.lower) &&
      !COMMON_FIRST_WORD.test(first.lower) &&
      !SENTENCE_OPENERS.has(first.lower);
    if (!isUnknown || !SURNAME.test(first.text) || !ACTS.test(second.text)) return [];
    return [toFoundName(sentences, sentence, { type: 'person', from: 0, to: 1 })];
  });
  return [...names, ...added];
}

/** For each sentence, 1 at every token that a name already takes. */
function coverage(names: readonly FoundName[], sentences: readonly Sentence[]): Uint8Array[] {
  const covered = sentences.map((tokens) => new Uint8Array(tokens.length));
  for (const { sentence, from, to } of names) covered[sentence]!.fill(1, from, to);
  return covered;
}
