import { SAYS } from './said.ts';
import type { Span } from './types.ts';

/** What stands between dashes within quotation marks, or after a dash up to their end. */
const BETWEEN_DASHES =
  /(?<=[\s.,?!…])(?:--|[—―–])(?=[\p{L}])[^—―–\n]{2,160}(?:(?:--|[—―–])(?=[\s.,;:!?…)»”"]|$)|(?=[»”"]$))/gu;
/** Its first word, after «le», «se» and their like. */
const FIRST_WORD = /^(?:--|[—―–])(?:(?:le|les|me|nos|se|lo|así|según)\s)?(\p{L}+)/iu;
/** «—digo yo—», «—dicho sea de paso—», «—afirmación grave—»: words of whoever is quoted. */
const OWN = /(?:(?<!dij|us|uv|hiz)o|ci[óo]n|ciones|miento|s)$/u;
const CLAUSE = /^(?:--|[—―–])(?:\p{L}+\s){1,2}que(?!\p{L})/u;

/** A quotation without the asides in which its writer says who speaks: «“No iré —dijo Ana— nunca”» are two pieces. */
export function splitAtAsides(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  if (!/[—―–]|--/u.test(words)) return [{ start, end }];
  const pieces: Span[] = [];
  let from = start;
  for (const { 0: aside, index } of words.matchAll(BETWEEN_DASHES)) {
    if (!isOfWriter(aside)) continue;
    pieces.push({ start: from, end: start + index });
    from = start + index + aside.length;
  }
  return [...pieces, { start: from, end }];
}

function isOfWriter(aside: string): boolean {
  const [, first = ''] = FIRST_WORD.exec(aside) ?? [];
  return SAYS.test(first) && !OWN.test(first) && !CLAUSE.test(aside);
}
