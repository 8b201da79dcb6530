/** The pixels of an image as numbers of a palette. */
export interface Plane {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Row by row, each after a byte 0: PNG's sign that it is not filtered. */
  readonly rows: Uint8Array;
}

/** A part of an image, as numbers of a palette. */
export interface Patch {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** The inked pixels of a part of an image. */
export interface Stamp {
  /** From the pixel where the part is put, in the rows of the image: less than 0 to the left or above. */
  readonly steps: Int32Array;
  /** Of ink, 1 or more. */
  readonly levels: Uint8Array;
}

/** Where a part is put, in pixels: its left upper corner, or where a word's baseline starts. */
type Corner = readonly [left: number, top: number];

/** An empty image: all of colour 0. */
export function createPlane(width: number, height: number): Plane {
  return { width, height, rows: new Uint8Array(toRowLength(width) * height) };
}

/** Bytes from a pixel to the one below it. */
export function toRowLength(width: number): number {
  return width + 1;
}

/** Puts colours into an image; its left upper corner is at whole pixels. */
export function placePatch(plane: Plane, patch: Patch, [left, top]: Corner): void {
  for (let y = 0; y < patch.height; y += 1) {
    const row = patch.pixels.subarray(y * patch.width, (y + 1) * patch.width);
    plane.rows.set(row, toIndex(plane, left, top + y));
  }
}

/** Inks pixels into an image. @param base number of the palette before the ink's faintest level */
export function inkStamp(
  plane: Plane,
  { steps, levels }: Stamp,
  [left, top]: Corner,
  base: number,
): void {
  const { rows } = plane;
  const start = toIndex(plane, left, top);
  for (let at = 0; at < steps.length; at += 1) {
    const place = start + (steps[at] as number);
    const colour = base + (levels[at] as number);
    // Letters of the same ink may touch: the darker one counts.
    if (colour > (rows[place] as number)) rows[place] = colour;
  }
}

/** Fills a rectangle of whole pixels with one colour. */
export function fillBox(
  plane: Plane,
  colour: number,
  [left, top, width, height]: readonly [number, number, number, number],
): void {
  for (let y = top; y < top + height; y += 1) {
    const start = toIndex(plane, left, y);
    plane.rows.fill(colour, start, start + width);
  }
}

function toIndex({ width }: Plane, x: number, y: number): number {
  return y * toRowLength(width) + 1 + x;
}
