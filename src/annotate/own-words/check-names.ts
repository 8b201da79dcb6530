import {
  isFirstName,
  isInfinitive,
  isLastName,
  isPersonalName,
  findPlaceKind,
} from '../../names/known-names.ts';
import { isFunctionWord, isGivenName, isOpener, isOrdinary } from '../../names/parts-of-speech.ts';
import { isAtHead, isCapitalAt, isShouted } from '../../names/text-around.ts';
import { GOVERNING_BODIES, ORGANIZATION_HEADS } from '../../names/trigger-words.ts';
import { isGerund, isThirdPerson } from '../../names/verb-forms.ts';
import { toWordSet } from '../../names/word-list.ts';
import { findWordEnd } from '../../names/words.ts';
import { memoize } from '../../html/memoize.ts';
import type { EntryRef } from '../../schema/ids.ts';
import type { ArticleText } from '../article-text.ts';
import { toBareNames } from '../bare-names.ts';
import { findAnyCase } from '../find-any-case.ts';
import { findMentions } from '../find-mentions.ts';
import { findWordsOf, type SearchedText, toSearchedText } from '../find-quote.ts';
import type { Lexicon } from '../lexicon.ts';
import { findDemonymOf } from './find-demonym.ts';
import { findNearName } from './find-near-name.ts';
import { createOverlapTest, type Range } from '../range.ts';
import type { NamedEntry } from '../types.ts';
import type { Finding } from './finding.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** «iPhone», «eBay». */
const INNER_CAPITAL = /^\p{Ll}{1,2}\p{Lu}\p{Ll}/u;
/** What stands between the words of a name: «Ana Ruiz», «García-Margallo». */
const JOINT = /^[ -]$/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Figures of their own, or an initial. */
const NUMERAL = /^(?:[IVXL]+|.)$/u;
/** «EE», «EEUU», «EE UU»: a doubled letter is one plural word. */
const DOUBLED = /^(?:(\p{Lu})\1(?:\. ?| )?)(?:(\p{Lu})\2\.?)?$/u;
/**
 * How verbs of other persons, participles, plurals and derived words end, which no list has all of. Of 525
 * words that stood in no list at the head of 4,255 sentences, one in twenty was no name; most end so.
 */
const ORDINARY_END =
  /(?:mos|ré|ás|[áéi]is|[áéi]ndo(?:se|l[aeo]s?|nos|me|te)|[aeiáéí]r(?:se|l[aeo]s?|nos|me|te)|[aií]d[oa]|ci[óo]n|dad|ismo|ista|ble|os[oa]|[aei]nt[eo]|iv[oa]|aje|ura|[ae]ncia|azo|dora?|ería|eza|itud|.{4}[aeo]s)$/u;
const LONE_WORD = /^\p{Lu}\p{Ll}+$/u;
const NEXT_WORD = /^ (?:(?:no|se|ya|l[aeo]s?) )*(\p{Ll}+)/u;
const HANDLE = /(?<![\p{L}\p{N}])[@#]\p{L}[\p{L}\p{N}_]+/gu;
/** «NO» and «YA» are shouted rather than initials. */
const INITIALS_LEAST = 3;
const ACRONYM = /^\p{Lu}[\p{Lu}\d]+$/u;
/** Initials of things rather than of anybody: common nouns in capitals. */
const COMMON_INITIALS = toWordSet(`
  ADN ARN DNI DVD EPI EPOC ERE ERTE ETS GPS IA IBI ICTUS IPC IRPF ITV IVA IVE LED NIE OPA OPI ONG PCR PDF PIB
  PYME RMN SIDA SMI SMS TAC TDAH TV TIC UCI UVI VIH VPO VTC ZBE
`);

/** Houses of parliament, cups and feasts by their other names. */
const OTHERWISE: readonly (readonly [RegExp, RegExp])[] = [
  [/Cámara Alta$/u, /(?<!\p{L})Senado(?!\p{L})/u],
  [/Cámara Baja$/u, /(?<!\p{L})(?:Congreso|Diputad[oa]s|Representantes|Comunes)(?!\p{L})/u],
  [/Champions(?: League)?$/u, /(?<!\p{L})Liga de Campeones(?!\p{L})/u],
  [/Liga de Campeones$/u, /(?<!\p{L})Champions(?!\p{L})/u],
  [/Nochebuena$/u, /(?<!\d)24 de diciembre/u],
  [/Navidad$/u, /(?<!\d)25 de diciembre/u],
  [/Nochevieja$/u, /(?<!\d)31 de diciembre/u],
  [/Año Nuevo$/u, /(?<![\p{L}\d])(?:1|1\.?º|uno|primero) de enero/u],
  [/Reyes$/u, /(?<!\d)6 de enero/u],
];

/** What an article names. */
export interface KnownNames {
  readonly article: ArticleText;
  readonly lexicon: Lexicon;
  readonly refs: ReadonlySet<EntryRef>;
}

const toWordsOfNames = memoize(
  ({ names }: NamedEntry): ReadonlySet<string> =>
    new Set(names.flatMap((name) => name.match(WORD) ?? [])),
);

/** Whether a word is of a name of somebody whom the article names, perhaps by another one. */
function isOfKnown({ lexicon, refs }: KnownNames, word: string): boolean {
  for (const ref of refs) {
    const entry = lexicon.entries.get(ref);
    if (entry && toWordsOfNames(entry).has(word)) return true;
  }
  return false;
}

/** The short names of everybody: «Trump» alone at the head of a headline. */
const toBareWords = memoize((lexicon: Lexicon): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const entry of lexicon.entries.values())
    if (entry.kind === 'person')
      for (const { name, form } of toBareNames(entry)) if (form === 'surname') words.add(name);
  return words;
});

/**
 * The names in a text of ours that the article does not have: those of the registers, found as in
 * articles, and whatever else has a capital that its place does not explain.
 * @param text folded
 */
export function checkNames(text: string, known: KnownNames): Finding[] {
  const { lexicon } = known;
  const searched = toSearchedText(text, [{ start: 0, end: text.length }]);
  const isAbsent = (range: Range, refs: readonly EntryRef[]): boolean =>
    !refs.some((ref) => known.refs.has(ref)) &&
    !hasWords(known, text.slice(range.start, range.end));
  // Nearly always all whole names are known, and then nobody is meant by a part of another.
  const whole = lexicon.names.findAll(text, searched.words);
  const named = whole.some((name) => isAbsent(name, name.values))
    ? findNamed(searched, lexicon)
    : whole.map((range) => ({ range, refs: range.values }));
  const absent = named.filter(({ range, refs }) => isAbsent(range, refs));
  const isNamed = createOverlapTest(named.map(({ range }) => range));
  const others = findCapitalized(searched, known, isNamed);
  const handles = findHandles(text).filter(
    ({ start, end }) => !known.article.folded.text.includes(text.slice(start, end)),
  );
  const isHandle = createOverlapTest(handles);
  const names = [...absent, ...others.map((range) => ({ range, refs: [] }))].filter(
    ({ range }) => !isHandle(range),
  );
  const told = names.map(({ range: { start, end }, refs }): Finding => {
    const entries = refs.flatMap((ref) => lexicon.entries.get(ref) ?? []);
    const near = findNearName(
      { name: text.slice(start, end), before: text.slice(0, start), entries },
      known.article.searched,
    );
    if (near) return { kind: 'name-near', start, end, from: [near] };
    const isNoun =
      refs.length === 0 &&
      (mayBeNoun(text, { start, end }, lexicon) || isCommonWithin(text, { start, end }));
    return { kind: isNoun ? 'name-near' : 'name', start, end };
  });
  return [...told, ...handles.map(({ start, end }): Finding => ({ kind: 'name', start, end }))];
}

/** «@usuario», «#MeToo». */
function findHandles(text: string): Range[] {
  if (!/[@#]/u.test(text)) return [];
  return [...text.matchAll(HANDLE)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
}

interface Named {
  readonly range: Range;
  readonly refs: readonly EntryRef[];
}

function findNamed(searched: SearchedText, lexicon: Lexicon): Named[] {
  const text = { ...searched, shape: searched.text, opaque: [], titles: [] };
  const { mentions, ambiguous } = findMentions(text, lexicon, []);
  return [
    ...mentions.map((range) => ({ range, refs: [range.ref] })),
    ...ambiguous.flatMap(({ ranges, refs }) => ranges.map((range) => ({ range, refs }))),
  ];
}

function hasWords({ article: { searched } }: KnownNames, words: string): boolean {
  if (findWordsOf(searched, words, 1).length > 0) return true;
  // «Lima» of an agency's «LIMA.-».
  if (findWordsOf(searched, words.toUpperCase(), 1).length > 0) return true;
  // «COVID» of «covid-19», and «INDEC» of «Indec».
  const small = words.toLowerCase();
  if (
    ACRONYM.test(words) &&
    [small, words.charAt(0) + small.slice(1)].some(
      (each) => findWordsOf(searched, each, 1).length > 0,
    )
  )
    return true;
  return findAnyCase(searched, words) !== undefined || findDemonymOf(searched.text, words) !== null;
}

/**
 * Words with a capital that neither the article nor its place in a sentence explains, those in a row as one.
 * @param isNamed whether a word is of a name that was found
 */
function findCapitalized(
  searched: SearchedText,
  known: KnownNames,
  isNamed: (word: Range) => boolean,
): Range[] {
  const { text } = searched;
  const found: Range[] = [];
  for (const row of findCapitalizedRows(searched)) {
    const whole = { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 };
    if (row.length > 1 && !row.some(isNamed) && isUnknownTitle(text, row, known)) {
      if (!isOtherwiseNamed(text.slice(whole.start, whole.end), known)) found.push(whole);
      continue;
    }
    const isShoutedRow =
      row.length > 1 && row.every(({ start, end }) => isShouted(text.slice(start, end)));
    const unknown = row.filter((range) => {
      if (isNamed(range)) return false;
      const word = text.slice(range.start, range.end);
      if (isInitials(word) && !isShoutedRow)
        return findWordsOf(known.article.searched, word, 1).length === 0 && !isOfKnown(known, word);
      return (
        (isOfBody(text, row, range) ||
          !isExplained(word, isAtHead(text, range.start), row.length > 1, known.lexicon)) &&
        !hasWords(known, word) &&
        !isOfKnown(known, word) &&
        !isPlural(known, word)
      );
    });
    const [first] = unknown;
    const last = unknown.at(-1);
    if (!first || !last) continue;
    const name = text.slice(first.start, last.end);
    if (!isOtherwiseNamed(name, known)) found.push({ start: first.start, end: last.end });
  }
  return found;
}

/** «Costa Rica» of a «costarricense», «la Cámara Alta» of the Senate, «Año Nuevo» of the 1st of January, or initials. */
function isOtherwiseNamed(name: string, known: KnownNames): boolean {
  const { text } = known.article.searched;
  const isOther = OTHERWISE.some(([ours, theirs]) => ours.test(name) && theirs.test(text));
  return isOther || isShort(name, known) || findDemonymOf(text, name) !== null;
}

/** «Constitucional» of «Tribunal Constitucional»: a common word that tells one body from another. */
function isOfBody(text: string, row: readonly Range[], { start, end }: Range): boolean {
  const [head] = row;
  if (!head || start === head.start || !isCommonWithin(text, { start, end })) return false;
  return ORGANIZATION_HEADS.has(text.slice(head.start, head.end).toLowerCase());
}

function isCommonWithin(text: string, { start, end }: Range): boolean {
  const word = text.slice(start, end);
  const isLone = LONE_WORD.test(word) && !isAtHead(text, start);
  return isLone && isOrdinary(word.toLowerCase()) && findPlaceKind(word) === null;
}

/** «Tours» of «Tour», but not «Ríos» of «Río». */
function isPlural({ article: { searched } }: KnownNames, word: string): boolean {
  if (!/\p{Ll}s$/u.test(word) || isLastName(word) || findPlaceKind(word) !== null) return false;
  return findWordsOf(searched, word.slice(0, -1), 1).length > 0;
}

/** «ESA», «SER»: initials that are a common word in small letters. */
function isInitials(word: string): boolean {
  return word.length >= INITIALS_LEAST && ACRONYM.test(word) && isOrdinary(word.toLowerCase());
}

/**
 * «la Casa Blanca», «Guardia Civil»: common words that capitals make one name, none of which the article has.
 * Shouted words have theirs from the headline.
 */
function isUnknownTitle(text: string, row: readonly Range[], known: KnownNames): boolean {
  const words = row.map(({ start, end }) => text.slice(start, end));
  const own = words.filter((word) => !isFunctionWord(word.toLowerCase()));
  // «en La Sexta»: a small word has a capital only in a name.
  const [first] = row;
  const hasArticle = own.length < words.length && first && !isAtHead(text, first.start);
  if (own.length + (hasArticle ? 1 : 0) < 2 || own.length === 0) return false;
  if (own.some((word) => isShouted(word) || NUMERAL.test(word))) return false;
  if (own.some((word) => hasWords(known, word) || isOfKnown(known, word))) return false;
  return !hasWords(known, own.map((word) => word.charAt(0)).join(''));
}

/** Words with a capital, those with one space or hyphen between them as one row: «Naciones Unidas», «EE. UU.» as well. */
function findCapitalizedRows({ text, words: { starts } }: SearchedText): Range[][] {
  const rows: Range[][] = [];
  for (const start of starts) {
    const word = { start, end: findWordEnd(text, start) };
    if (!isCapitalAt(text, start) && !INNER_CAPITAL.test(text.slice(start, word.end))) continue;
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && isJoined(text, last, word)) row.push(word);
    else rows.push([word]);
  }
  return rows;
}

function isJoined(text: string, before: Range, word: Range): boolean {
  if (word.start === before.end + 1 && JOINT.test(text.charAt(before.end))) return true;
  return DOUBLED.test(text.slice(before.start, word.end));
}

/**
 * Whether a lone word at the head of a sentence may be a noun that no list has («Temblor en Oaxaca»): it is no name that
 * any list has either, and subject of nothing, as a noun without its article seldom is («Netanyahu promete»).
 */
function mayBeNoun(text: string, { start, end }: Range, lexicon: Lexicon): boolean {
  const word = text.slice(start, end);
  if (!LONE_WORD.test(word) || !isAtHead(text, start) || toBareWords(lexicon).has(word))
    return false;
  if (isPersonalName(word) || findPlaceKind(word) !== null) return false;
  const next = NEXT_WORD.exec(text.slice(end))?.[1];
  return next !== undefined && !isThirdPerson(next);
}

function isExplained(
  word: string,
  isHead: boolean,
  hasNeighbour: boolean,
  lexicon: Lexicon,
): boolean {
  if (NUMERAL.test(word) || COMMON_INITIALS.has(word)) return true;
  const lower = word.toLowerCase();
  if (ORGANIZATION_HEADS.has(lower) || GOVERNING_BODIES.has(lower)) return true;
  if (isHead) {
    if (toBareWords(lexicon).has(word)) return false;
    // «Fernando» is of no verb «fernar».
    const isName = isGerund(lower) && isFirstName(word);
    if (!isName && (isOpener(lower) || isOrdinary(lower))) return true;
    const isPersonal = hasNeighbour ? isFirstName(word) : isGivenName(word);
    if (isPersonal || isLastName(word) || findPlaceKind(word) !== null || ACRONYM.test(word))
      return false;
    return NUMBER_WORDS.has(lower) || ORDINARY_END.test(lower) || isInfinitive(lower);
  }
  return isOrdinary(lower) && findPlaceKind(word) === null;
}

/** «ONU» for names whose initials it has, and the other way round. */
function isShort(name: string, { article }: KnownNames): boolean {
  if (DOUBLED.test(name)) {
    const plurals = [...name.replaceAll(/[^\p{Lu}]/gu, '')].filter((_, index) => index % 2 === 0);
    return plurals.every((letter) =>
      new RegExp(`(?<!\\p{L})${letter}\\p{Ll}+s(?!\\p{L})`, 'u').test(article.folded.text),
    );
  }
  if (!ACRONYM.test(name)) return false;
  const initials = [...name].filter((letter) => /\p{Lu}/u.test(letter));
  const pattern = initials
    // «PDI»: some take the letter of a small word too.
    .map((letter) =>
      letter === 'D' ? `(?:D[\\p{L}\\p{M}]*\\.?|del?)` : `${letter}[\\p{L}\\p{M}]*\\.?`,
    )
    .join('(?: (?:de|del|la|las|los|el|y|e|para|por|en|contra))* ?');
  return new RegExp(`(?<![\\p{L}])${pattern}`, 'u').test(article.folded.text);
}
