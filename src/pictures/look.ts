/**
 * Pixels of each side of the small copy that a look is taken from. Of one much smaller, the way in which it was made
 * shows: the same photograph as JPEG and as PNG differed by 26 levels of 255 where it was made 8 pixels wide at once.
 */
export const LOOKED_AT = 128;

/** Cells of each side of a look. */
const CELLS = 8;
const CELL_PIXELS = LOOKED_AT / CELLS;
const CHANNELS = 3;
/**
 * Levels of 255 by which no cell differs where the picture is the same. Four pictures packed anew (JPEG of quality 30
 * to 80, WebP, AVIF, PNG and GIF of 64 colours) differed by 5 at most, made smaller down to a third by 5 too; with a
 * patch of another colour on a 280th of it, by 12 to 47, and without a twentieth of its width by 14 to 44.
 */
const LEVELS_MAX = 8;

/** Made smaller, a picture keeps its proportions but for half a pixel; a 50th cut off one side is twice as much. */
const PROPORTION_CHANGE_MAX = 0.01;
/** Before the proportion, which looks of before it was remembered lack. */
const PROPORTION_MARK = '@';

/**
 * How a picture looks from afar: the mean colour of each of 8 × 8 parts, in base64, and its proportion. It stays when the picture is packed
 * anew or made smaller, and changes with what it shows.
 * @param pixels red, green and blue of {@link LOOKED_AT} rows of as many pixels
 * @param proportion its width by its height
 */
export function toLook(pixels: Uint8Array, proportion: number): string {
  const sums = new Float64Array(CELLS * CELLS * CHANNELS);
  for (const [index, level] of pixels.entries()) {
    const pixel = Math.floor(index / CHANNELS);
    const row = Math.floor(pixel / LOOKED_AT / CELL_PIXELS);
    const column = Math.floor((pixel % LOOKED_AT) / CELL_PIXELS);
    const at = (row * CELLS + column) * CHANNELS + (index % CHANNELS);
    sums[at] = (sums[at] ?? 0) + level;
  }
  const levels = Buffer.from(sums.map((sum) => Math.round(sum / CELL_PIXELS ** 2)));
  return levels.toString('base64') + PROPORTION_MARK + proportion.toFixed(3);
}

/** Whether two looks are those of one picture, however it was packed. */
export function isSameLook(one: string, other: string): boolean {
  const [[levels, proportion], [others, otherProportion]] = [readLook(one), readLook(other)];
  return (
    Math.abs(Math.log(proportion / otherProportion) || 0) <= PROPORTION_CHANGE_MAX &&
    levels.length === others.length &&
    levels.every((level, at) => Math.abs(level - (others[at] ?? 0)) <= LEVELS_MAX)
  );
}

/** The levels of a look, and the proportion: not a number where it has none. */
function readLook(look: string): [Buffer, number] {
  const [levels = '', proportion] = look.split(PROPORTION_MARK);
  return [Buffer.from(levels, 'base64'), Number(proportion)];
}
