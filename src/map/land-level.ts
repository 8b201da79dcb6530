import { mergeArcs, meshArcs } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { type Atlas, type AtlasArc, type Country, getAtlas } from './atlas.ts';
import { Outline } from './outline.ts';
import { memoize } from '../html/memoize.ts';
import { type Cap, toCommonCap } from './sphere.ts';

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
  readonly countries: readonly LevelCountry[];
}

/** A country as it is drawn at one scale. */
interface LevelCountry {
  readonly code: string;
  /** Its outlines, the largest first. */
  readonly parts: readonly Outline[];
  /** A circle around all of them. */
  readonly cap: Cap;
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
/** Islands and lakes smaller than so many tolerances are specks, and gone, but for the largest of a country. */
const SMALLEST = 4;

/** The coarsest level that keeps all points which matter more than this (steradians). */
export function getLandLevel(tolerance: number): LandLevel {
  const wanted = Math.floor(Math.log2(Math.max(tolerance, FINEST) / FINEST));
  const index = Math.min(wanted, LEVELS);
  return toLevelAt(index);
}

const toLevelAt = memoize((index: number) => toLevel(getAtlas(), FINEST * 2 ** index));

function toLevel(atlas: Atlas, tolerance: number): LandLevel {
  const toOutlines = createOutliner(atlas.arcs, tolerance);
  const isLarge = ({ area }: Outline): boolean => area >= tolerance * SMALLEST;
  const toParts = (country: Country): readonly Outline[] => {
    const all = toOutlines(toRings(country)).sort((a, b) => b.area - a.area);
    return all.filter((part, index) => index === 0 || isLarge(part));
  };
  const countries = atlas.countries.map((country) => toLevelCountry(country, toParts));
  const byCode = new Map(countries.map((country) => [country.code, country]));
  // Many a level is asked for its countries alone.
  const toLand = memoize((chains: LandChains) => toOutlines(chains.land).filter(isLarge));
  const toBorders = memoize((chains: LandChains) => toOutlines(chains.borders));
  return {
    tolerance,
    get points() {
      return toLand(toChains(atlas)).reduce((sum, { positions }) => sum + positions.length / 2, 0);
    },
    get land() {
      return toLand(toChains(atlas));
    },
    get borders() {
      return toBorders(toChains(atlas));
    },
    findCountry(code) {
      return (code === '' ? undefined : byCode.get(code))?.parts ?? [];
    },
    countries,
  };
}

/** Most maps ask for few countries of their level. */
function toLevelCountry(
  country: Country,
  toParts: (country: Country) => readonly Outline[],
): LevelCountry {
  let parts: readonly Outline[] | undefined;
  let cap: Cap | undefined;
  return {
    code: country.code,
    get parts() {
      parts ??= toParts(country);
      return parts;
    },
    get cap() {
      cap ??= toCommonCap(this.parts.map(({ runs }) => runs));
      return cap;
    },
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

/**
 * Makes outlines of arcs without the points that matter less than a tolerance. All outlines of a list
 * lie in one piece of memory: to get and to give back some thousand small ones takes longer than to fill them.
 */
function createOutliner(
  arcs: readonly AtlasArc[],
  tolerance: number,
): (lines: readonly Chain[]) => Outline[] {
  const counts = arcs.map(({ weights }) => countFrom(weights, tolerance));
  // An arc begins where the one before ended.
  const countIn = (line: Chain): number =>
    line.reduce((sum, index) => sum + (counts[toArcIndex(index)] ?? 1) - 1, 1);
  return (lines) => {
    const sizes = lines.map(countIn);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const all = { positions: new Float64Array(2 * total), vectors: new Float64Array(3 * total) };
    let to = 0;
    return lines.map((line, index) => {
      const end = to + (sizes[index] ?? 0);
      const own = {
        positions: all.positions.subarray(2 * to, 2 * end),
        vectors: all.vectors.subarray(3 * to, 3 * end),
      };
      to = end;
      fillLine(own, arcs, line, tolerance);
      return new Outline(own.positions, own.vectors);
    });
  };
}

function countFrom(weights: Float64Array, tolerance: number): number {
  let count = 0;
  for (let at = 0; at < weights.length; at += 1)
    if ((weights[at] as number) >= tolerance) count += 1;
  return count;
}

function toArcIndex(index: number): number {
  return index < 0 ? ~index : index;
}

type Points = Pick<AtlasArc, 'positions' | 'vectors'>;

function fillLine(line: Points, arcs: readonly AtlasArc[], chain: Chain, tolerance: number): void {
  let to = 0;
  for (const index of chain) {
    const arc = arcs[toArcIndex(index)];
    if (!arc) continue;
    const { weights } = arc;
    const last = weights.length - 1;
    for (let step = to > 0 ? 1 : 0; step <= last; step += 1) {
      const at = index < 0 ? last - step : step;
      if ((weights[at] as number) < tolerance) continue;
      copyPoint(arc, at, line, to);
      to += 1;
    }
  }
}

function copyPoint(from: Points, at: number, to: Points, toAt: number): void {
  to.positions[2 * toAt] = from.positions[2 * at] as number;
  to.positions[2 * toAt + 1] = from.positions[2 * at + 1] as number;
  to.vectors[3 * toAt] = from.vectors[3 * at] as number;
  to.vectors[3 * toAt + 1] = from.vectors[3 * at + 1] as number;
  to.vectors[3 * toAt + 2] = from.vectors[3 * at + 2] as number;
}
