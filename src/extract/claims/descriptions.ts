import { isSureVerb } from '../verbs/finite-verbs.ts';
import { findGivenGender } from './given-gender.ts';
import { isPersonNoun, toHead } from './human-nouns.ts';
import type { ReadText } from './read-text.ts';
import type { NameRange } from './sentence-words.ts';
import type { FoundSpeaker } from './types.ts';
import { toWordList } from '../../names/word-list.ts';

/** A person of the text with what he or she was called beside the name. */
interface Described {
  /** The fullest mention. */
  readonly name: NameRange;
  readonly words: string;
  /** Where the first mention starts. */
  readonly first: number;
  readonly nouns: ReadonlySet<string>;
  readonly gender: 'el' | 'la' | null;
}

/** Nouns by which one goes on to call the same person: a runner is an athlete. */
const CALLINGS: readonly ReadonlySet<string>[] = [
  'atleta corredor deportista maratoniano velocista ciclista futbolista jugador tenista nadador campeón delantero portero guardameta piloto central lateral mediocentro boxeador gimnasta escolta base alero pívot volante extremo regatista remero esquiador escalador',
  'cantante músico artista intérprete compositor solista cantautor rapero',
  'actor actriz artista intérprete cómico humorista',
  'escritor autor novelista poeta ensayista dramaturgo literato narrador',
  'cineasta director realizador',
  'pintor escultor artista creador',
  'presidente mandatario gobernante estadista jefe líder',
  'expresidente exmandatario exgobernante',
  'político dirigente líder diputado candidato senador parlamentario',
  'alcalde edil regidor',
  'ministro titular',
  'fiscal acusador',
  'abogado letrado defensor jurista',
  'juez magistrado jurista',
  'científico investigador biólogo físico químico astrónomo experto profesor catedrático especialista',
  'médico doctor cirujano facultativo pediatra especialista',
  'empresario magnate ejecutivo directivo fundador',
  'técnico entrenador preparador seleccionador míster',
  'periodista reportero corresponsal comunicador presentador',
  'religioso sacerdote obispo arzobispo cardenal prelado cura',
  'policía agente comisario inspector',
  'niño nieto hijo chico pequeño menor alumno sobrino muchacho escolar',
  'militar general coronel comandante',
].map((nouns) => new Set(toWordList(nouns).map(toStem)));
const SINGULAR = /^(?:el|la|este|esta|dicho|dicha)\s+(?=\p{L})/iu;
/** UTF-16 units around a name in which it is described. */
const BEFORE = 80;
const TITLE = /^(el|la|un|una|del|al|su|mi)\s+(\p{L}+)((?:\s+\p{L}[\p{L}-]*){0,7}),?\s*$/iu;
/** Not that of «de la Guerra», which goes on with a title, nor that of «en el país», where it is held. */
const TITLE_START = /(?<![\p{L}-])(?<!(?:de|en) )(?:el|la|un|una|del|al|su|mi)\s/giu;
/** Whoever is called so is as likely somebody new: «la fiscal», «el testigo», «su abogado». */
const OFFICE =
  /^(?:ex)?(?:president|vicepresident|ministr|fiscal|juez|jueza|magistrad|alcald|portavoz|vocer|director|secretari|abogad|letrad|testig|acusad|detenid|víctim|consejer|conseller|concejal|delegad|gobernador|jefe|jefa|padre|madre|hij|herman|espos|marid|viud|novi|cuñad|niet|mujer|hombre|forens|perit|vecin|client|responsabl|comisari|agente|embajad|cancill|rey|reina|primer|interlocutor|colega|compañer|rival|entrevistad|mandatari)/u;
const PREPOSITION =
  /(?:^|\s)(?:a|al|ante|con|contra|de|del|en|entre|para|por|sobre|tras|sin)\s+$/iu;
/** What stands in no office: the title is not that of the name behind it. */
const NO_TITLE =
  /(?<!\p{L})(?:que|en|a|con|por|para|y|desde|ante|tras|sobre|según|como|hasta|contra)(?!\p{L})|\sdel?\s*$/iu;
const AFTER =
  /^,\s+(?:(el|la|un|una)\s+)?(?!(?:de|del|con|en|a|al|por|para|sin|que|quien|quienes|cuyo|cuya|y|e|pero|se|no|ya)(?!\p{L}))(\p{Ll}+)/u;

/**
 * Ties descriptions to the one person of the text whom they fit: «El corredor» to «el atleta Mateo
 * Gil», where nobody else could be meant.
 * @returns the speaker under his name, or as he was where none or several fit
 */
export function createDescriptions(read: ReadText): (speaker: FoundSpeaker) => FoundSpeaker {
  const { text, names } = read;
  const people = describePeople(read);
  return (speaker) => {
    const article = SINGULAR.exec(speaker.text)?.[0].trim().toLowerCase();
    if (speaker.isNamed || speaker.isPlural || article === undefined) return speaker;
    const [noun = '', ...rest] = toHead(speaker.text).split(/\s+/u);
    // «La arqueóloga vasca», but «La alcaldesa de Lorca»
    if (rest.length > 1 || rest.some((word) => !/^\p{Ll}{4,}$/u.test(word))) return speaker;
    const gender = /a$/u.test(article) ? 'la' : 'el';
    const known = people.filter(
      ({ first, gender: own }) => first < speaker.start && (own === null || own === gender),
    );
    const found =
      (rest.length > 0
        ? null
        : (findOnly(known, noun) ??
          findOnlyLike(known, noun) ??
          findSole(known, noun, gender) ??
          findJustBefore(text, known, noun, speaker.start))) ??
      findInFocus(text, names, known, { noun, gender, at: speaker.start });
    if (found === null) return speaker;
    const { start, end } = found.name;
    const calledHere = { start: speaker.start, end: speaker.end };
    return {
      ...speaker,
      calledHere,
      start,
      end,
      text: text.slice(start, end),
      coreEnd: end,
      via: 'carried',
      isNamed: true,
    };
  };
}

function findOnly(people: readonly Described[], noun: string): Described | null {
  return onlyOne(people.filter(({ nouns }) => nouns.has(toStem(noun))));
}

/** «La intérprete» in a text that so far names only Victoria Abril, and by no other noun. */
function findSole(
  known: readonly Described[],
  noun: string,
  gender: 'el' | 'la',
): Described | null {
  const sole = onlyOne(known);
  if (sole === null || sole.nouns.size > 0 || !CALLINGS.some((nouns) => nouns.has(toStem(noun))))
    return null;
  const [given = '', surname] = sole.words.split(' ');
  // «Leonor Fuentes» may be «el escolta» or «la escolta».
  if (!/[ao]$/u.test(given) && surname !== undefined && /(?:ta|te|al)$/u.test(noun)) return sole;
  return findGivenGender(given) === gender ? sole : null;
}

/** «Budimir pidió perdón. | El delantero aseguró»: who opens the sentence before and goes by no other noun. */
function findJustBefore(
  text: string,
  known: readonly Described[],
  noun: string,
  at: number,
): Described | null {
  if (!CALLINGS.some((nouns) => nouns.has(toStem(noun)))) return null;
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const sentence =
    before
      .trimEnd()
      .split(/(?<=[.!?…»”"])\s+(?=\p{Lu})/u)
      .at(-1) ?? '';
  return onlyOne(known.filter(({ words, nouns }) => nouns.size === 0 && isFirst(sentence, words)));
}

/**
 * «opina Domingo Celma. El camionero …», «Denise Brown… subrayó la canadiense»: the person whom the
 * paragraph named last, where nobody without a name came between and no office is called.
 */
function findInFocus(
  text: string,
  names: readonly NameRange[],
  known: readonly Described[],
  {
    noun,
    gender,
    at,
  }: { readonly noun: string; readonly gender: 'el' | 'la'; readonly at: number },
): Described | null {
  const isCalling = CALLINGS.some((nouns) => nouns.has(toStem(noun)));
  if (!(isCalling || isPersonNoun(noun)) || OFFICE.test(noun)) return null;
  const paragraph = text.lastIndexOf('\n', at - 1) + 1;
  const people = names.filter(
    ({ type, start, end }) =>
      type === 'person' && start >= paragraph && end <= at && !isQuotedIn(text, paragraph, start),
  );
  const [before, newest] = [people.at(-2), people.at(-1)];
  // «José Rojo, | Pacheta, compareció»
  const isAlias = before !== undefined && text.slice(before.end, newest!.start) === ', ';
  const last = isAlias ? before : newest;
  if (last === undefined) return null;
  const surname = text.slice(last.start, last.end).split(' ').at(-1);
  const person = known.find(({ words }) => words.split(' ').at(-1) === surname);
  if (person === undefined || isOtherCalling(person, noun)) return null;
  if (PREPOSITION.test(text.slice(paragraph, last.start))) return null;
  const [given = ''] = person.words.split(' ');
  const own = person.gender ?? findGivenGender(given);
  if (own !== null && own !== gender) return null;
  const between = withoutQuotations(text.slice(last.end, at)).replace(
    /^,\s[^,.]*(?:,|(?=\.))/u,
    '',
  );
  return hasRival(between, gender) ? null : person;
}

/** Whether an odd number of marks stands before: what is named there is named by who speaks. */
function isQuotedIn(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  const opened = (before.match(/[«“]/gu) ?? []).length - (before.match(/[»”]/gu) ?? []).length;
  return opened > 0 || (before.match(/"/gu) ?? []).length % 2 === 1;
}

/** «una vecina», «la arrestada»: somebody without a name who may be meant as well. */
function hasRival(words: string, gender: 'el' | 'la'): boolean {
  const article = gender === 'la' ? '(?:la|una|su|otra|esta)' : '(?:el|un|al|del|su|otro|este)';
  return [...words.matchAll(new RegExp(`(?<!\\p{L})${article}\\s+(\\p{Ll}+)`, 'giu'))].some(
    ([, noun = '']) => isPersonNoun(noun),
  );
}

function withoutQuotations(words: string): string {
  return words.replaceAll(/«[^»]*»?|“[^”]*”?|"[^"]*"?/gu, '');
}

/** One who is called a minister is no mayor; what has no list of its own contradicts nothing. */
function isOtherCalling({ nouns }: Described, noun: string): boolean {
  const classesOf = (word: string): ReadonlySet<string>[] =>
    CALLINGS.filter((calling) => calling.has(word));
  const own = [...nouns].flatMap(classesOf);
  const other = classesOf(toStem(noun));
  return own.length > 0 && other.length > 0 && !own.some((calling) => other.includes(calling));
}

function isFirst(sentence: string, name: string): boolean {
  return sentence.startsWith(name) && !/^[\p{L}-]/u.test(sentence.slice(name.length));
}

function findOnlyLike(people: readonly Described[], noun: string): Described | null {
  const classes = CALLINGS.filter((nouns) => nouns.has(toStem(noun)));
  return onlyOne(
    people.filter(({ nouns }) =>
      classes.some((likes) => [...nouns].some((other) => likes.has(other))),
    ),
  );
}

function onlyOne(people: readonly Described[]): Described | null {
  return people.length === 1 ? people[0]! : null;
}

/** The persons by their fullest names, with their nouns gathered over all mentions. */
function describePeople({ text, names }: ReadText): Described[] {
  const people: {
    name: NameRange;
    first: number;
    words: string;
    nouns: Set<string>;
    gender: 'el' | 'la' | null;
  }[] = [];
  for (const name of names) {
    if (name.type !== 'person') continue;
    const words = text.slice(name.start, name.end);
    const known = people.find((one) => one.words.split(' ').at(-1) === words.split(' ').at(-1));
    const person = known ?? {
      name,
      first: name.start,
      words,
      nouns: new Set<string>(),
      gender: null,
    };
    // «Petro» of the headline is «Gustavo Petro» from his whole name on.
    if (known !== undefined && words.length > known.words.length && words.endsWith(known.words))
      Object.assign(known, { name, words });
    if (known === undefined) people.push(person);
    const paragraph = text.lastIndexOf('\n', name.start) + 1;
    const title = findTitle(text.slice(Math.max(paragraph, name.start - BEFORE), name.start));
    const after = AFTER.exec(text.slice(name.end, name.end + BEFORE));
    const isTitle = title !== null && !NO_TITLE.test(title[3] ?? '') && !hasVerb(title[3] ?? '');
    const first = isTitle ? title[2] : undefined;
    if (first !== undefined) person.nouns.add(toStem(first));
    if (after?.[2] !== undefined && !isSureVerb(after[2])) person.nouns.add(toStem(after[2]));
    const article = ((isTitle ? title[1] : undefined) ?? after?.[1])?.toLowerCase();
    if (article !== undefined) person.gender = toGender(article, first);
  }
  return people;
}

/** The office right before a name: of «El presidente recibió a la ministra» the last. */
function findTitle(before: string): RegExpExecArray | null {
  const starts = Array.from(before.matchAll(TITLE_START), ({ index }) => index);
  const last = starts.at(-1);
  return last === undefined ? null : TITLE.exec(before.slice(last));
}

/** «su nieta», «su hijo»: where the article does not tell, the noun may. */
function toGender(article: string, noun = ''): 'el' | 'la' | null {
  if (!/^(?:su|mi)$/u.test(article)) return /a$/u.test(article) ? 'la' : 'el';
  if (/a$/u.test(noun)) return 'la';
  return /o$/u.test(noun) ? 'el' : null;
}

function hasVerb(words: string): boolean {
  return words.split(/\s+/u).some((word) => isSureVerb(word));
}

/** «corredora» and «corredor», «ministra» and «ministro», «presidenta» and «presidente» are one noun. */
function toStem(noun: string): string {
  return noun
    .toLowerCase()
    .replace(/(?:or)a$/u, 'or')
    .replace(/[aeo]$/u, '');
}
