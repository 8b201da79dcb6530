/** Lines of words, none wider than it may be. */
export type Lines = readonly (readonly string[])[];

interface LineRoom {
  /** Pixels. */
  readonly width: number;
  /** Lines at most; what does not fit ends in «…». */
  readonly lines: number;
  readonly measure: (word: string) => number;
}

const ELLIPSIS = '…';

const graphemes = new Intl.Segmenter('es', { granularity: 'grapheme' });

/** Sets a text in lines, as many words in each as fit. A word wider than a line is broken. */
export function setLines(text: string, room: LineRoom): { lines: Lines; isWhole: boolean } {
  const { width, measure } = room;
  const space = measure(' ');
  const lines: string[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const word of text.split(' ').flatMap((each) => breakWord(each, room))) {
    const advance = measure(word);
    if (used + space + advance <= width) {
      lines.at(-1)?.push(word);
      used += space + advance;
    } else {
      lines.push([word]);
      used = advance;
    }
  }
  if (lines.length <= room.lines) return { lines, isWhole: true };
  const kept = lines.slice(0, room.lines);
  return { lines: [...kept.slice(0, -1), endLine(kept.at(-1) ?? [], room)], isWhole: false };
}

/** The beginning of a line that leaves room for the ellipsis. */
function endLine(line: readonly string[], { width, measure }: LineRoom): string[] {
  const words = [...line];
  const toLast = (): string => `${(words.at(-1) ?? '').replace(/[\s.,;:–—-]+$/u, '')}${ELLIPSIS}`;
  const isTooWide = (): boolean => {
    const all = [...words.slice(0, -1), toLast()];
    return all.reduce((sum, word) => sum + measure(word), measure(' ') * (all.length - 1)) > width;
  };
  while (words.length > 1 && isTooWide()) words.pop();
  while (isTooWide()) words[0] = (words[0] ?? '').slice(0, -1);
  return [...words.slice(0, -1), toLast()];
}

function breakWord(word: string, { width, measure }: LineRoom): string[] {
  if (measure(word) <= width) return [word];
  const pieces = [''];
  for (const { segment } of graphemes.segment(word)) {
    const longer = `${pieces.at(-1)}${segment}`;
    if (measure(longer) > width) pieces.push(segment);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}
