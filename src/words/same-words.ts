import { type Content, type Html, html } from '../html/html.ts';
import type { QuoteSegment } from '../text/compare-quotes.ts';
import { toCounted, toList } from './counts.ts';

/** Above the quotations that several articles have. */
export const SAME_WORDS = {
  title: 'Las mismas palabras en varios artículos',
  description: 'Arriba, el primer artículo que las trae; debajo, los otros, con lo que cambia.',
} as const;

/** What stands in a line for words that the other has. */
export const NO_WORDS = '·';

/** «Las mismas palabras, una por una.», or what the second quotation has in the place of the first. */
export function toDifference(segments: readonly QuoteSegment[], name: string): string {
  const parts = segments.filter(({ isSame }) => !isSame).map(toPart);
  return parts.length === 0 ? 'Las mismas palabras, una por una.' : `${name} ${toList(parts)}.`;
}

function toPart({ first, second }: QuoteSegment): string {
  if (second === '') return `no trae «${first}»`;
  return first === '' ? `añade «${second}»` : `dice «${second}» por «${first}»`;
}

/** Where else the words of a claim stand. */
export function toAlsoIn(links: readonly Content[], hasMore: boolean): Html {
  const more = hasMore && ' y en otros artículos';
  return html`También en ${links.map((link, index) => [index > 0 && '; ', link])}${more}`;
}

/**
 * Above the articles that have a quotation too and are folded.
 * @param hasMore whether others have it that are not there
 */
export function toMoreArticles(count: number, hasMore: boolean): string {
  return `Y en ${toCounted(count, 'articles')} más${hasMore ? ' de esta página, y en otros' : ''}`;
}

/** More differences than so many are not told one by one. */
const TOLD_MAX = 3;

/** Beside a link to the same quotation elsewhere: «, donde dice «peor» por «mejor»»; nothing where all words agree. */
export function toDifferenceThere(segments: readonly QuoteSegment[]): string {
  const parts = segments.filter(({ isSame }) => !isSame).map(toPart);
  if (parts.length === 0) return '';
  return parts.length > TOLD_MAX ? ', con diferencias' : `, donde ${toList(parts)}`;
}
