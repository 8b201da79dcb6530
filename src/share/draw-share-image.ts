import { arrange, type Arranged, IMAGE, MAP_ROOM, MARGIN, type SetText } from './arrange.ts';
import { INK_BASES, INK_LEVELS, type Ink, PALETTE } from './palette.ts';
import { createPlane, fillBox, inkStamp, placePatch, type Plane, toRowLength } from './plane.ts';
import { createMapDrawer } from './share-map-drawer.ts';
import { toPng } from './to-png.ts';
import type { ShareCard } from './types.ts';
import { createWordMasks, type WordMasks } from './word-masks.ts';

/** The rubric bracket in the margin, with the feet of the site's mark; pixels. */
const BRACKET = { thickness: 6, foot: 22 };
/** From the top of a line to its baseline, of the line's height. */
const BASELINE = 0.76;

/**
 * Makes a drawer of images, 1200 × 630 as PNG: a page of a printed book, the headline in a column with
 * the rubric bracket of the site's mark, who and where below it, a map at the side, the imprint at the
 * foot. The same card gives the same bytes in every process, whatever was drawn before.
 */
export function createShareDrawer(): (card: ShareCard) => Buffer {
  const masks = createWordMasks(toRowLength(IMAGE.width));
  const drawMap = createMapDrawer(MAP_ROOM);
  const plane = createPlane(IMAGE.width, IMAGE.height);
  return (card) => {
    const arranged = arrange(card, masks.measure);
    plane.rows.fill(0);
    if (arranged.map) placeMap(plane, drawMap(arranged.map));
    for (const { text, ink, left, top } of arranged.texts)
      printText(plane, masks, text, { ink, left, top });
    drawBracket(plane, arranged.bracket);
    return toPng(plane, PALETTE);
  };
}

function placeMap(plane: Plane, map: ReturnType<ReturnType<typeof createMapDrawer>>): void {
  const room = IMAGE.height - MARGIN.top - MARGIN.bottom;
  const top = MARGIN.top + Math.round((room - map.height) / 2);
  placePatch(plane, map, [IMAGE.width - MARGIN.right - map.width, top]);
}

function printText(
  plane: Plane,
  { getMask, measure }: WordMasks,
  { lines, lineHeight, style }: SetText,
  { ink, left, top }: { ink: Ink; left: number; top: number },
): void {
  const space = measure(style, ' ');
  for (const [index, line] of lines.entries()) {
    const baseline = Math.round(top + (index + BASELINE) * lineHeight);
    let x = left;
    for (const word of line) {
      inkStamp(plane, getMask(style, word), [Math.round(x), baseline], INK_BASES[ink]);
      x += measure(style, word) + space;
    }
  }
}

/** The mark of the site, as high as the text. */
function drawBracket(plane: Plane, { top, bottom }: Arranged['bracket']): void {
  const colour = INK_BASES.rubric + INK_LEVELS;
  const { thickness, foot } = BRACKET;
  fillBox(plane, colour, [MARGIN.left, top, thickness, bottom - top]);
  for (const y of [top, bottom - thickness])
    fillBox(plane, colour, [MARGIN.left, y, foot, thickness]);
}
