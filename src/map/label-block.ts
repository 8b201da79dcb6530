import { type MapFace, toTextWidth } from './text-width.ts';
import type { LabelStyle, MapBox, MapLabel } from './types.ts';

/** How names are set on maps; the style sheet says the same. */
interface LabelType {
  readonly face: MapFace;
  /** Units of the view box: 27 are 12 px on a map 320 px wide, as on a narrow phone. */
  readonly size: number;
  /** Between letters. */
  readonly spacing: number;
}

const LABEL_TYPES: Readonly<Record<LabelStyle, LabelType>> = {
  country: { face: 'strong', size: 27, spacing: 0 },
  spot: { face: 'regular', size: 27, spacing: 0 },
  main: { face: 'title', size: 31, spacing: 0 },
  region: { face: 'italic', size: 28, spacing: 1.5 },
  neighbour: { face: 'italic', size: 27, spacing: 0 },
};

/** Lines of text and the room that they take. */
export interface LabelBlock {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** From the top to the baseline of the first line. */
  readonly ascent: number;
}

/** A longer name may take two or three lines. */
const LINE_LENGTH = 11;
const LINES_MAX = 3;
/** Words that no line ends with: they stay with the next. */
const LEANING = /^(?:de|del|la|las|el|los|y|e|San|Santa|Santo)$/u;
/** Of capitals and of descending letters with their marks, in ems. */
const ASCENT = 0.76;
const DESCENT = 0.22;

/**
 * A name on one line and, if it is long, on two or three, even ones before short ones.
 * @param scale of the usual size
 */
export function toLabelBlocks(text: string, style: LabelStyle, scale = 1): LabelBlock[] {
  const words = text.split(' ');
  const layouts = [[text]];
  for (const length of text.length > LINE_LENGTH ? [LINE_LENGTH, 1] : []) {
    const lines = toLines(words, length);
    if (lines.length > (layouts.at(-1)?.length ?? 0)) layouts.push(lines);
  }
  return layouts
    .filter(({ length }) => length <= LINES_MAX)
    .map((lines) => toBlock(lines, LABEL_TYPES[style], scale));
}

/** A label whose block has its upper left corner here. */
export function toMapLabel(
  { lines, width, ascent }: LabelBlock,
  left: number,
  top: number,
  anchor: MapLabel['anchor'],
): MapLabel {
  const x = { start: left, middle: left + width / 2, end: left + width }[anchor];
  return { lines, x: Math.round(x), y: Math.round(top + ascent), anchor };
}

/** The room that a label takes. */
export function toLabelBox(
  { lines, x, y, anchor }: MapLabel,
  style: LabelStyle,
  scale = 1,
): MapBox {
  const { width, height, ascent } = toBlock(lines, LABEL_TYPES[style], scale);
  return {
    x: x - { start: 0, middle: width / 2, end: width }[anchor],
    y: y - ascent,
    width,
    height,
  };
}

function toLines(words: readonly string[], longest: number): string[] {
  const lines: string[] = [];
  let isLeaning = false;
  for (const word of words) {
    const last = lines.at(-1);
    const fits = last !== undefined && last.length + 1 + word.length <= longest;
    if (last !== undefined && (isLeaning || (fits && !LEANING.test(word)))) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
    isLeaning = LEANING.test(word);
  }
  return lines;
}

function toBlock(
  lines: readonly string[],
  { face, size: usual, spacing }: LabelType,
  scale = 1,
): LabelBlock {
  const size = usual * scale;
  const widths = lines.map((line) => toTextWidth(line, face, size) + line.length * spacing);
  return {
    lines,
    width: Math.max(...widths),
    height: size * (ASCENT + DESCENT + lines.length - 1),
    ascent: size * ASCENT,
  };
}
