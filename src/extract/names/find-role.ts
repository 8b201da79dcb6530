import { isTitle } from '../../names/trigger-words.ts';
import type { TextRange } from '../text/paragraphs.ts';
import { isSureVerb } from '../verbs/finite-verbs.ts';
import { findFiniteForm } from '../verbs/reporting-verbs.ts';

/** UTF-16 units around a name in which its office stands. */
const REACH = 110;
/** Words of an office behind its noun: «presidenta de la Comisión Nacional de los Mercados y la Competencia». */
const WORDS = String.raw`(?:\s+[\p{L}-]+){0,11}`;
const BEFORE = new RegExp(
  String.raw`(?:^|[\s(«“])(?<link>\p{L}+\s+)?(?:el|la)\s+(?<title>\p{L}+${WORDS}?)(?<comma>,?)\s+$`,
  'iu',
);
const AFTER = new RegExp(
  String.raw`^,\s+(?:(?:el|la)\s+)?(?<title>\p{Ll}+${WORDS})\s*(?:[,.;:)]|$)`,
  'u',
);
/** What ends as trades do: «agricultor», «geóloga», «costurera», «cronista». */
const TRADE = /(?:ólog[oa]|ista|[dst]ora?|er[oa]|iatra|maestr[oa]|perit[oa])$/u;
/** No office, though it looks like one or the lists have it: kin, forms of address, age, wealth. */
const NO_OFFICE =
  /^(?:menor|mayor|sector|motor|factor|autora?|primer[oa]|tercer[oa]|solter[oa]|extranjer[oa]|pasajer[oa]|espos[oa]|hij[oa]|herman[oa]|padre|madre|viuda|compañer[oa]|señora?|don|doña|sra?|dra?|ex|zar|multimillonario|magnate|dictador|opositora?|expert[oa])$/u;
/** Whoever has these works somewhere or for something. */
const STATIONED =
  /^(?:embajador|delegad|portavo|vocer|responsable|corresponsal|secretari|candidat)/u;
const LINK =
  /(?<!\p{L})(?:que|a|al|con|por|desde|tras|sobre|según|como|hasta|contra|ya|no|se|le|cuando)(?!\p{L})/iu;
const STATION = /(?<!\p{L})(?:en|para|ante)(?!\p{L})/iu;
/** «jefa nadie la llama»: in an office an article follows a link. */
const LOOSE_ARTICLE = /(?<!\s(?:de|del|y|e|en|para|ante))\s(?:el|la|los|las|un|una)(?!\p{L})/iu;
const HANGING = /\s(?:de|del|la|el|los|las|y|e|en|para|ante|su|sus|un|una)$/iu;

/**
 * The office or trade that a text gives a person beside the name: «la fiscal María Gil», «el jefe de
 * los bomberos, Aitor Landa», «Rubén Cerdá, fundador de Nubalia». Null where it gives none.
 * @param mentions UTF-16 ranges of the name in the text
 * @param people those of all people of the text, in order: an office is not sought beyond another name
 */
export function findRole(
  text: string,
  mentions: readonly TextRange[],
  people: readonly TextRange[],
): string | null {
  for (const { start, end } of mentions) {
    const from = Math.max(
      0,
      start - REACH,
      people.findLast((other) => other.end <= start)?.end ?? 0,
    );
    const to = Math.min(end + REACH, people.find((other) => other.start >= end)?.start ?? Infinity);
    const role = findBefore(text.slice(from, start)) ?? findAfter(text.slice(end, to));
    if (role !== null) return role;
  }
  return null;
}

/** The article closest to the name whose noun is an office. */
function findBefore(words: string): string | null {
  const articles = [...words.matchAll(/(?<!\p{L})(?:el|la)\s/giu)].toReversed();
  for (const { index } of articles) {
    const from = /\p{L}+\s+$/u.exec(words.slice(0, index))?.index ?? index;
    const { title = '', link = '', comma } = BEFORE.exec(words.slice(from))?.groups ?? {};
    // «la hija de la ministra, Ana Gil» is no minister.
    if (comma && /^(?:de|y)\s+$/iu.test(link)) continue;
    const role = toRole(title);
    if (role !== null) return role;
  }
  return null;
}

function findAfter(words: string): string | null {
  return toRole(AFTER.exec(words)?.groups?.['title'] ?? '');
}

function toRole(title: string): string | null {
  const role = title.replaceAll(/\s+/gu, ' ');
  const [noun = '', ...rest] = role.split(' ');
  const lower = noun.toLowerCase();
  if (!(isTitle(lower) || TRADE.test(lower)) || NO_OFFICE.test(lower)) return null;
  if (LINK.test(role) || HANGING.test(role) || LOOSE_ARTICLE.test(role)) return null;
  if (rest.some((word) => isSureVerb(word) || findFiniteForm(word) !== null)) return null;
  if (STATION.test(role) && !STATIONED.test(lower)) return null;
  return [lower, ...rest].join(' ');
}
