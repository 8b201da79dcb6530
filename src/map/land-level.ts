import { mergeArcs, meshArcs } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { type Atlas, type Country, getAtlas } from './atlas.ts';
import type { Coordinates } from './sphere.ts';
import { Outline } from './outline.ts';
import { memoize } from '../html/memoize.ts';

/** The land of the whole globe as it is drawn at one scale. */
interface LandLevel {
  /** Points that matter less than this are gone: steradians. */
  readonly tolerance: number;
  /** How many points the outlines of the land have. */
  readonly points: number;
  /** All countries as one, by the outlines of its parts and of their lakes. */
  readonly land: readonly Outline[];
  /** The lines between countries. */
  readonly borders: readonly Outline[];
  /** The outlines of a country, by its ISO 3166-1 alpha-2 code; none where the atlas lacks it. */
  readonly findCountry: (code: string) => readonly Outline[];
  /** All countries, those without a code too. */
  readonly countries: () => readonly {
    readonly code: string;
    readonly parts: readonly Outline[];
  }[];
}

/** Arcs of the atlas that make one line; ~index is an arc that is run backwards. */
type Chain = readonly number[];

interface LandChains {
  readonly land: readonly Chain[];
  readonly borders: readonly Chain[];
}

/** Finer than a pixel of the closest map. */
const FINEST = 1e-9;
/** From one level to the next the tolerance doubles, and about a quarter of the points go. */
const LEVELS = 28;
/** Islands and lakes smaller than this part of the tolerance are gone, but for the largest of a country. */
const SMALLEST = 0.5;

/** The coarsest level that keeps all points which matter more than this (steradians). */
export function getLandLevel(tolerance: number): LandLevel {
  const wanted = Math.floor(Math.log2(Math.max(tolerance, FINEST) / FINEST));
  const index = Math.min(wanted, LEVELS);
  return toLevelAt(index);
}

const toLevelAt = memoize((index: number) => toLevel(getAtlas(), FINEST * 2 ** index));

function toLevel(atlas: Atlas, tolerance: number): LandLevel {
  const chains = toChains(atlas);
  const arcs = atlas.arcs.map((arc, index) =>
    arc.filter((_, at) => (atlas.weights[index]?.[at] ?? 0) >= tolerance),
  );
  const toOutlines = (lines: readonly Chain[]): Outline[] =>
    lines.map((line) => new Outline(joinArcs(arcs, line)));
  const isLarge = ({ area }: Outline): boolean => area >= tolerance * SMALLEST;
  const byCode = new Map(atlas.countries.map((country) => [country.code, country]));
  const toParts = memoize((country: Country): readonly Outline[] => {
    const all = toOutlines(toRings(country)).sort((a, b) => b.area - a.area);
    return all.filter((part, index) => index === 0 || isLarge(part));
  });
  const land = toOutlines(chains.land).filter(isLarge);
  return {
    tolerance,
    points: land.reduce((sum, { positions }) => sum + positions.length / 2, 0),
    land,
    borders: toOutlines(chains.borders),
    findCountry(code) {
      const country = code === '' ? undefined : byCode.get(code);
      return country ? toParts(country) : [];
    },
    countries: () =>
      atlas.countries.map((country) => ({ code: country.code, parts: toParts(country) })),
  };
}

/** Which arcs bound the land, and which part countries, is the same at every level. */
const toChains = memoize(({ topology, countries }: Atlas): LandChains => {
  const shapes = countries.flatMap((country) => country.shapes);
  const collection: GeometryCollection = { type: 'GeometryCollection', geometries: shapes };
  return {
    land: mergeArcs(topology, shapes).arcs.flat(),
    borders: meshArcs(topology, collection, (one, other) => one !== other).arcs,
  };
});

function toRings({ shapes }: Country): readonly Chain[] {
  return shapes.flatMap((shape) => (shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat()));
}

function joinArcs(arcs: readonly (readonly Coordinates[])[], line: Chain): Coordinates[] {
  const joined: Coordinates[] = [];
  for (const index of line) {
    const arc = index >= 0 ? arcs[index] : arcs[~index]?.toReversed();
    // An arc begins where the one before ended.
    joined.push(...(arc?.slice(joined.length > 0 ? 1 : 0) ?? []));
  }
  return joined;
}
