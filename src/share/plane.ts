/** The pixels of an image as numbers of a palette. */
export interface Plane {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Row by row, each after a byte 0: PNG's sign that it is not filtered. */
  readonly rows: Uint8Array;
}

/** A part of an image, as numbers of a palette or as levels of ink. */
export interface Patch {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** The left upper corner of a part, in pixels. */
type Corner = readonly [left: number, top: number];

/** An empty image: all of colour 0. */
export function createPlane(width: number, height: number): Plane {
  return { width, height, rows: new Uint8Array((width + 1) * height) };
}

/** Puts colours into an image; its left upper corner is at whole pixels. */
export function placePatch(plane: Plane, patch: Patch, [left, top]: Corner): void {
  for (let y = 0; y < patch.height; y += 1) {
    const row = patch.pixels.subarray(y * patch.width, (y + 1) * patch.width);
    plane.rows.set(row, toIndex(plane, left, top + y));
  }
}

/**
 * Inks a patch of levels into an image.
 * @param base number of the palette before the ink's faintest level
 */
export function inkPatch(plane: Plane, patch: Patch, [left, top]: Corner, base: number): void {
  const { rows } = plane;
  for (let y = Math.max(0, -top); y < Math.min(patch.height, plane.height - top); y += 1) {
    const from = y * patch.width;
    const to = toIndex(plane, left, top + y);
    for (let x = Math.max(0, -left); x < Math.min(patch.width, plane.width - left); x += 1) {
      const level = patch.pixels[from + x] as number;
      // Letters of the same ink may touch: the darker one counts.
      if (level > 0 && base + level > (rows[to + x] as number)) rows[to + x] = base + level;
    }
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
  return y * (width + 1) + 1 + x;
}
