/** A word, number or sign of the text. `start` and `end` are UTF-16 offsets. */
export interface Token {
  /** Composed (NFC) whatever the input, so that it compares with our word lists. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** Tried from top to bottom at each position; what none takes (white space, Markdown's marks) is left out. */
const TOKEN = new RegExp(
  [
    String.raw`https?://[^\s<>()"«»“”]+|www\.[^\s<>()"«»“”]+`,
    String.raw`[\p{L}\p{N}._-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]*[\p{L}\p{N}]`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`EE\.\s?UU\.?|JJ\.\s?OO\.?|CC\.\s?OO\.?|RR\.\s?HH\.?|FF\.\s?AA\.?`,
    String.raw`\p{Lu}\.(?:\s?\p{Lu}\.)+`,
    // An initial («J. Pérez»), but not the end of «lo escribió en X. El canciller…», «en la red X. Sostuvo…».
    String.raw`(?<!\b(?:[Ee]n|red|plataforma|social)\s)(?!(?<=\b(?:de|por)\s)X\.)\p{Lu}\.(?=\s(?!(?:El|La|Los|Las|Un|Una|En|Su|Sus|Al|No|Y|Por|Para|Pero|Con|Este|Esta|Se)\s)\p{Lu})`,
    String.raw`\d+(?:[.,:]\d+)*`,
    String.raw`[\p{L}\p{M}]+(?:[-'’&][\p{L}\p{M}\d]+|\d+)*`,
    String.raw`\.\.\.|…`,
    String.raw`[^\s*_#\\]`,
  ].join('|'),
  'gu',
);

/** Splits `text` into tokens, in order and without overlap. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => {
    const composed = match[0].normalize('NFC');
    return {
      text: composed,
      lower: composed.toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** The words `from` to `to` (exclusive) of a sentence, with single spaces. */
export function joinWords(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

const CAPITAL = /^\p{Lu}/u;
const LETTER = /^[\p{L}]/u;

export function isCapitalized(token: Token | undefined): boolean {
  return token !== undefined && CAPITAL.test(token.text);
}

export function isWord(token: Token | undefined): boolean {
  return token !== undefined && LETTER.test(token.text);
}
