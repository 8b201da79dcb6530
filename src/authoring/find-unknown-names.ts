import { type Range, createOverlapTest } from '../annotate/index.ts';

/** Capitalized words in a row, joined as Spanish joins them («Universidad de Moscú»). */
const NAME =
  /\p{Lu}[\p{L}\p{M}\p{N}]+(?:(?:-| (?:de |del |de la |de las |de los |y )?)\p{Lu}[\p{L}\p{M}\p{N}]+)*/gu;
/** What stands before the first word of a sentence or a quotation, where a capital says nothing. */
const SENTENCE_START = /(?:^|[.!?…:\n«“"‘(¿¡—–-])\s*$/u;
/** The first word of a name and what joins it to the next. */
const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+(?:-| (?:de |del |de la |de las |de los |y )?)?/u;

/** «en El tren»: a capital by mistake names nothing. */
const ARTICLE = /^(?:El|La|Los|Las|Un|Una)$/u;

/** A stretch of capitalized words that names something no register has. */
interface UnknownName extends Range {
  readonly name: string;
}

/**
 * Names in a text that nothing known covers, each once, where it stands first. The first word of a
 * sentence does not count: its capital may say nothing.
 * @param known ranges that are explained: mentions and notes
 */
export function findUnknownNames(text: string, known: readonly Range[]): UnknownName[] {
  const isKnown = createOverlapTest(known);
  const found = new Map<string, UnknownName>();
  for (const match of text.matchAll(NAME)) {
    const before = text.slice(Math.max(0, match.index - 4), match.index);
    const skipped = SENTENCE_START.test(before) ? (FIRST_WORD.exec(match[0])?.[0].length ?? 0) : 0;
    const name = match[0].slice(skipped);
    const range = { start: match.index + skipped, end: match.index + match[0].length };
    const isName = name !== '' && !ARTICLE.test(name);
    if (isName && !found.has(name) && !isKnown(range)) found.set(name, { ...range, name });
  }
  return [...found.values()];
}
