import { capitalize, uncapitalize } from '../schema/capitalize.ts';
import { isGivenName, isOpener } from '../names/parts-of-speech.ts';
import type { ExtractedClaim } from '../extract/types.ts';
import { SUMMARIES } from './messages.ts';

/** Code points between a verb and the words that it reports: «anunció ayer en Lima que». */
const REACH = 90;
/** Code points of the longest words that one sentence repeats whole. */
const LONGEST = 300;
const MARKS = /[«»“”"]/u;
const FORMULA = /^(?:según|de acuerdo con|en opinión de|a juicio de)/iu;
/**
 * A claim as a sentence with its subject, of words of the text alone: «La oposición reprochó al
 * alcalde no haber avisado». Null where the speaker or the verb are not known, or the words are long.
 * @param subject how the speaker is called
 */
export function toSummary(text: string, claim: ExtractedClaim, subject: string): string | null {
  const { verb, speaker, quote, form, start, end } = claim;
  const said = toOneLine(quote);
  if (speaker === null || said.length > LONGEST) return null;
  const name = capitalize(toOneLine(subject));
  if (verb !== null && FORMULA.test(verb))
    return SUMMARIES.accordingTo(lowerArticle(name), lowerArticle(said));
  if (form === 'direct') {
    const open = MARKS.test(said)
      ? `“${said.replaceAll(/[«“"]/gu, '‘').replaceAll(/[»”]/gu, '’')}”`
      : `«${said}»`;
    return verb === null ? `${name}: ${open}.` : `${name} ${lowerFirst(verb)}: ${open}.`;
  }
  if (verb === null) return null;
  const points = [...text];
  const before = points.slice(Math.max(0, start - REACH), start).join('');
  const at = before.lastIndexOf(verb);
  if (at === -1) return SUMMARIES.clause(name, lowerFirst(verb), lowerArticle(said));
  const link = before.slice(at + verb.length);
  // «aseguró ayer el ministro que»: the subject stands between, and is said already.
  const isClear = !MARKS.test(link) && !link.includes(speaker.text) && !/[.:;]/u.test(link);
  if (isClear)
    return `${name} ${toOneLine(points.slice(start - (before.length - at), end).join(''))}.`;
  return SUMMARIES.clause(name, lowerFirst(verb), lowerArticle(said));
}

function toOneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

function lowerFirst(words: string): string {
  return uncapitalize(toOneLine(words));
}

/** A word that only opened a sentence stands in the middle of one now: «El», «Después», «Llegará». */
function lowerArticle(words: string): string {
  const first = /^\p{L}+/u.exec(words)?.[0] ?? '';
  const isName = first === first.toUpperCase() && first.length > 1;
  const isSmall = isOpener(first.toLowerCase()) && !isGivenName(first);
  return isSmall && !isName ? uncapitalize(words) : words;
}
