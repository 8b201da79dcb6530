import { leaveOut } from './leave-out.ts';
import type { Ink } from './palette.ts';
import { type Lines, setLines } from './set-lines.ts';
import type { ShareStyle } from './share-fonts.ts';
import type { ShareCard, ShareMap } from './types.ts';

/** The size that Open Graph's readers agree on; pixels, as is all below. */
export const IMAGE = { width: 1200, height: 630 };
export const MARGIN = { top: 64, right: 72, bottom: 54, left: 72 };
export const MAP_ROOM = { width: 380, height: 430 };
/** From the margin to the text. */
const INDENT = 50;
const MAP_GAP = 52;
/** The imprint stands so far below the text, at least. */
const IMPRINT_GAP = 36;

interface TextRoom {
  readonly style: ShareStyle;
  readonly lineHeight: number;
  /** At most. */
  readonly lines: number;
}

/** The largest that holds the whole headline is taken. */
const TITLES: readonly TextRoom[] = [
  toTitle(84, 3),
  toTitle(74, 4),
  toTitle(64, 5),
  toTitle(54, 6),
  toTitle(46, 7),
];
const FACT = { style: { size: 33, weight: 400, opticalSize: 24 }, lineHeight: 44 } as const;
const FACT_GAP = 12;
const FACTS_GAP = 26;
const IMPRINT: TextRoom = {
  style: { size: 38, weight: 600, opticalSize: 36 },
  lineHeight: 46,
  lines: 1,
};
/** What gives way to a long headline, one after the other. */
const ARRANGEMENTS = [
  { hasMap: true, factLines: 2 },
  { hasMap: true, factLines: 1 },
  { hasMap: false, factLines: 2 },
  { hasMap: false, factLines: 1 },
  { hasMap: false, factLines: 0 },
] as const;

export interface SetText extends Pick<TextRoom, 'style' | 'lineHeight'> {
  readonly lines: Lines;
}

/** Where everything stands. */
export interface Arranged {
  readonly texts: readonly {
    readonly text: SetText;
    readonly ink: Ink;
    readonly left: number;
    readonly top: number;
  }[];
  readonly bracket: { readonly top: number; readonly bottom: number };
  readonly map: ShareMap | null;
}

type Measure = (style: ShareStyle, word: string) => number;

/** Arranges what a card says, the headline whole wherever that can be. */
export function arrange(card: ShareCard, measure: Measure): Arranged {
  const siteName = leaveOut(card.siteName).text;
  const title = leaveOut(card.title).text || siteName;
  const facts = card.lines.map((line) => leaveOut(line).text).filter(Boolean);
  const possible = ARRANGEMENTS.filter(({ hasMap }) => card.map || !hasMap);
  const left = MARGIN.left + INDENT;
  const imprintTop = IMAGE.height - MARGIN.bottom - IMPRINT.lineHeight;
  let found: { set: SetText; setFacts: SetText[]; map: ShareMap | null } | undefined;
  for (const { hasMap, factLines } of possible) {
    const map = hasMap ? card.map : null;
    const width = IMAGE.width - left - MARGIN.right - (map ? toMapWidth(map) + MAP_GAP : 0);
    const setFacts = (factLines > 0 ? facts : []).map((fact) =>
      setText(fact, { ...FACT, lines: factLines }, width, measure),
    );
    const height = imprintTop - IMPRINT_GAP - MARGIN.top - toFactsHeight(setFacts);
    const set = setTitle(title, width, height, measure);
    found = { set, setFacts, map };
    if (set.isWhole) break;
  }
  if (!found) throw new Error('Expected an arrangement');
  const texts: Arranged['texts'][number][] = [
    { text: found.set, ink: 'ink', left, top: MARGIN.top },
  ];
  let bottom = MARGIN.top + toHeight(found.set);
  for (const [index, text] of found.setFacts.entries()) {
    const top = bottom + (index === 0 ? FACTS_GAP : FACT_GAP);
    texts.push({ text, ink: 'quiet', left, top });
    bottom = top + toHeight(text);
  }
  const width = IMAGE.width - MARGIN.left - MARGIN.right;
  const imprint = setText(siteName, IMPRINT, width, measure);
  texts.push({ text: imprint, ink: 'rubric', left: MARGIN.left, top: imprintTop });
  return { texts, bracket: { top: MARGIN.top, bottom }, map: found.map };
}

function setTitle(
  title: string,
  width: number,
  height: number,
  measure: Measure,
): SetText & { isWhole: boolean } {
  const tried = (room: TextRoom): SetText & { isWhole: boolean } => {
    const lines = Math.min(room.lines, Math.floor(height / room.lineHeight));
    return setText(title, { ...room, lines: Math.max(lines, 1) }, width, measure);
  };
  let set = tried(TITLES[0] as TextRoom);
  for (const room of TITLES.slice(1)) {
    if (set.isWhole) break;
    set = tried(room);
  }
  return set;
}

function setText(
  text: string,
  { style, lineHeight, lines }: TextRoom,
  width: number,
  measure: Measure,
): SetText & { isWhole: boolean } {
  const set = setLines(text, { width, lines, measure: (word) => measure(style, word) });
  return { ...set, style, lineHeight };
}

function toHeight({ lines, lineHeight }: SetText): number {
  return lines.length * lineHeight;
}

function toFactsHeight(facts: readonly SetText[]): number {
  const texts = facts.reduce((sum, fact) => sum + toHeight(fact), 0);
  return facts.length === 0 ? 0 : texts + FACTS_GAP + FACT_GAP * (facts.length - 1);
}

function toMapWidth({ width, height }: ShareMap): number {
  return Math.floor(width * Math.min(MAP_ROOM.width / width, MAP_ROOM.height / height));
}

/** Titles are set close, and in the letters drawn for the largest size. */
function toTitle(size: number, lines: number): TextRoom {
  return {
    style: { size, weight: 600, opticalSize: 72 },
    lineHeight: Math.round(size * 1.1),
    lines,
  };
}
