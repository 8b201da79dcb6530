import { type Range, createOverlapTest } from '../annotate/index.ts';
import { isGivenName, isOpener, isOrdinary } from '../names/parts-of-speech.ts';
import { isAtHead, isShouted } from '../names/text-around.ts';
import { isTitle } from '../names/trigger-words.ts';

/** «EE. UU.», «CC.OO.», and capitalized words in a row, joined as Spanish joins them («Universidad de Moscú»). */
const NAME =
  /(?<!\p{L})(\p{Lu})\1\. ?(\p{Lu})\2\.?(?!\p{L})|\p{Lu}[\p{L}\p{M}\p{N}]+(?:(?:-| (?:de |del |de la |de las |de los )?|(?<=\p{Ll}) y (?!\p{Lu}{2}))\p{Lu}[\p{L}\p{M}\p{N}]+)*/gu;
/** The first word of a name and what joins it to the next. */
const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+(?:-| (?:de |del |de la |de las |de los |y )?)?/u;

/** «en El tren»: a capital by mistake names nothing. */
const ARTICLE = /^(?:El|La|Los|Las|Un|Una)$/u;

const BETWEEN = /[ -]/u;
const ORDINAL =
  /^(?:Primer[oa]?|Segund[oa]|Tercer[oa]?|Cuart[oa]|Quint[oa]|Sext[oa]|Séptim[oa]|Octav[oa]|Noven[oa]|Décim[oa]|Últim[oa])s?$/u;

/** Feasts are in no register. */
const FEAST =
  /^(?:Navidad(?:es)?|Nochebuena|Nochevieja|Año Nuevo|Semana Santa|Pascua|Cuaresma|Carnaval|Epifanía|Ramadán|Hanukkah)$/u;

/** A stretch of capitalized words that names something no register has. */
interface UnknownName extends Range {
  readonly name: string;
}

/**
 * Names in a text that nothing known covers, each once, where it stands first. The first word of a
 * sentence counts only where it is a given name or an acronym: its capital may say nothing.
 * @param known ranges that are explained: mentions and notes
 */
export function findUnknownNames(text: string, known: readonly Range[]): UnknownName[] {
  const isKnown = createOverlapTest(known);
  const found = new Map<string, UnknownName>();
  for (const match of text.matchAll(NAME)) {
    const matchEnd = match.index + match[0].length;
    // Nearly all are, and need no closer look.
    if (isKnown({ start: matchEnd - 1, end: matchEnd })) continue;
    if (FEAST.test(match[0])) continue;
    const isDoubled = match[1] !== undefined;
    const skipped = isDoubled ? 0 : countSkipped(text, match.index, match[0]);
    const name = match[0].slice(skipped);
    const range = { start: match.index + skipped, end: matchEnd };
    const isName = name !== '' && !FEAST.test(name) && !ARTICLE.test(name) && !isWordAlone(name);
    if (isName && !found.has(name) && !isKnown(range)) found.set(name, { ...range, name });
  }
  return [...found.values()];
}

/** UTF-16 units at the beginning of a name that only begin a sentence. */
function countSkipped(text: string, start: number, name: string): number {
  if (!isAtHead(text, start)) return 0;
  if (isShouted(name)) return 0;
  const first = FIRST_WORD.exec(name)?.[0] ?? '';
  const word = first.split(BETWEEN)[0] ?? '';
  const isOwn = first.length < name.length && isGivenName(word) && !isOrdinary(word.toLowerCase());
  return isOwn ? 0 : first.length;
}

/** «Segundo», «Durante», «el Presidente», wherever they stand. */
function isWordAlone(name: string): boolean {
  if (name.includes(' ')) return false;
  const lower = name.toLowerCase();
  return isOpener(lower) || isTitle(lower) || ORDINAL.test(name);
}
