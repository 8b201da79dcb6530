/** A stretch of a block of text; offsets count UTF-16 units, `end` is excluded. */
export interface Passage {
  /** The whole text of the block. */
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** From this length on, a quote is given by its first and last words, as Google's generator does. */
const LONG_QUOTE = 300;
const EDGE_WORDS = 5;
/** Words around the quote. The title and the standfirst may hold the same words: context decides. */
const CONTEXT_WORDS = 3;

/**
 * The directive after `#id:~:` of a URL that makes browsers show these passages: one `text=` for
 * each, since a term must not leave its block. Whole words only, or browsers do not find them.
 */
export function toTextFragment(passages: readonly Passage[]): string {
  return passages.map(toDirective).join('&');
}

function toDirective(passage: Passage): string {
  const { block, start, end } = toWholeWords(passage);
  const before = toWords(block.slice(0, start)).slice(-CONTEXT_WORDS);
  const words = toWords(block.slice(start, end));
  const after = toWords(block.slice(end)).slice(0, CONTEXT_WORDS);
  const isLong = end - start > LONG_QUOTE;
  const terms = isLong ? [words.slice(0, EDGE_WORDS), words.slice(-EDGE_WORDS)] : [words];
  return `text=${[
    ...(before.length > 0 ? [`${toTerm(before)}-`] : []),
    ...terms.map(toTerm),
    ...(after.length > 0 ? [`-${toTerm(after)}`] : []),
  ].join(',')}`;
}

/** The passage without white space at its edges and with the words that it cut made whole. */
function toWholeWords({ block, start, end }: Passage): Passage {
  const quote = block.slice(start, end);
  const first = start + quote.length - quote.trimStart().length;
  const last = end - quote.length + quote.trimEnd().length;
  const missingBefore = /^[\p{L}\p{N}]/u.test(block.slice(first))
    ? (/[\p{L}\p{N}]*$/u.exec(block.slice(0, first))?.[0].length ?? 0)
    : 0;
  const missingAfter = /[\p{L}\p{N}]$/u.test(block.slice(0, last))
    ? (/^[\p{L}\p{N}]*/u.exec(block.slice(last))?.[0].length ?? 0)
    : 0;
  return { block, start: first - missingBefore, end: last + missingAfter };
}

function toWords(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** `-`, `,` and `&` part the terms of a directive; encodeURIComponent leaves the first as it is. */
function toTerm(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
