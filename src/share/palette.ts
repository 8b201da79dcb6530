/** A colour as red, green and blue, 0 to 255 each. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Steps of the edge of a letter between the paper and full ink. */
export const INK_LEVELS = 15;

/** The colours of the site by daylight (`tokens.css`, `map.css`). */
const PAPER: Colour = [0xfb, 0xf7, 0xee];
const INKS = {
  ink: [0x23, 0x1f, 0x19],
  quiet: [0x59, 0x50, 0x44],
  rubric: [0x8f, 0x2d, 0x1c],
} as const satisfies Record<string, Colour>;
export const MAP_COLOURS = {
  sea: '#eaf0ef',
  land: '#e9e0cd',
  area: '#c7dbbf',
  coast: '#8ba688',
  border: '#fbf7ee',
  mark: '#8f2d1c',
  frame: '#dccfb8',
} as const;
/** What meets on a map, so that an edge has steps of its own. */
const MAP_EDGES: readonly (readonly [keyof typeof MAP_COLOURS, keyof typeof MAP_COLOURS])[] = [
  ['sea', 'land'],
  ['sea', 'coast'],
  ['land', 'coast'],
  ['area', 'coast'],
  ['land', 'border'],
  ['area', 'border'],
  ['sea', 'mark'],
  ['land', 'mark'],
  ['area', 'mark'],
  ['mark', 'border'],
  ['sea', 'frame'],
];
const MAP_LEVELS = 8;

export type Ink = keyof typeof INKS;

/**
 * The colours of an image, at most 256. Number 0 is the paper; then come the steps of each ink, and of
 * each edge on a map.
 */
export const PALETTE: readonly Colour[] = [
  PAPER,
  ...Object.values(INKS).flatMap((ink) => toSteps(PAPER, ink, INK_LEVELS)),
  ...Object.values(MAP_COLOURS).map(fromHex),
  ...MAP_EDGES.flatMap(([from, to]) =>
    toSteps(fromHex(MAP_COLOURS[from]), fromHex(MAP_COLOURS[to]), MAP_LEVELS),
  ),
];

/** The number before an ink's faintest step. */
export const INK_BASES: Readonly<Record<Ink, number>> = {
  ink: 0,
  quiet: INK_LEVELS,
  rubric: 2 * INK_LEVELS,
};

/** What was found before, by 0xRRGGBB: a map has some hundred colours, with those of its edges. */
const nearest = new Map<number, number>();

/** The number of the colour of the palette that is nearest to another one. */
export function findColour(red: number, green: number, blue: number): number {
  const key = (red << 16) | (green << 8) | blue;
  const known = nearest.get(key);
  if (known !== undefined) return known;
  const distances = PALETTE.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  const found = distances.indexOf(Math.min(...distances));
  nearest.set(key, found);
  return found;
}

function toSteps(from: Colour, to: Colour, count: number): Colour[] {
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 1) / count;
    const mix = (channel: 0 | 1 | 2): number =>
      Math.round(from[channel] + (to[channel] - from[channel]) * part);
    return [mix(0), mix(1), mix(2)];
  });
}

function fromHex(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
