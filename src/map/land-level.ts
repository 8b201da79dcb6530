import { mergeArcs, meshArcs } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { type Atlas, type AtlasArc, type Country, getAtlas } from './atlas.ts';
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
  // An arc is part of the land and of both countries that it parts.
  const arcs = atlas.arcs.map((arc) => simplifyArc(arc, tolerance));
  const toOutlines = (lines: readonly Chain[]): Outline[] =>
    lines.map((line) => toOutline(arcs, line));
  const isLarge = ({ area }: Outline): boolean => area >= tolerance * SMALLEST;
  const byCode = new Map(atlas.countries.map((country) => [country.code, country]));
  const toParts = memoize((country: Country): readonly Outline[] => {
    const all = toOutlines(toRings(country)).sort((a, b) => b.area - a.area);
    return all.filter((part, index) => index === 0 || isLarge(part));
  });
  const countries = atlas.countries.map((country) => ({
    code: country.code,
    get parts() {
      return toParts(country);
    },
  }));
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
      const country = code === '' ? undefined : byCode.get(code);
      return country ? toParts(country) : [];
    },
    countries: () => countries,
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

/** An arc without the points that matter less. */
function simplifyArc(arc: AtlasArc, tolerance: number): AtlasArc {
  const { weights } = arc;
  let count = 0;
  for (const weight of weights) if (weight >= tolerance) count += 1;
  if (count === weights.length) return arc;
  const kept = {
    positions: new Float64Array(2 * count),
    vectors: new Float64Array(3 * count),
    weights: new Float64Array(count),
  };
  let to = 0;
  for (let at = 0; at < weights.length; at += 1) {
    if ((weights[at] as number) < tolerance) continue;
    copyPoint(arc, at, kept, to);
    kept.weights[to] = weights[at] as number;
    to += 1;
  }
  return kept;
}

/** The line of some arcs. */
function toOutline(arcs: readonly AtlasArc[], line: Chain): Outline {
  const parts = line.flatMap((index) => toPart(arcs, index) ?? []);
  // An arc begins where the one before ended.
  const count = parts.reduce((sum, { arc }) => sum + arc.weights.length - 1, 1);
  const whole = { positions: new Float64Array(2 * count), vectors: new Float64Array(3 * count) };
  let to = 0;
  for (const { arc, isBackwards } of parts) {
    const last = arc.weights.length - 1;
    for (let step = to > 0 ? 1 : 0; step <= last; step += 1) {
      copyPoint(arc, isBackwards ? last - step : step, whole, to);
      to += 1;
    }
  }
  return new Outline(whole.positions, whole.vectors);
}

type Points = Pick<AtlasArc, 'positions' | 'vectors'>;

function copyPoint(from: Points, at: number, to: Points, toAt: number): void {
  to.positions[2 * toAt] = from.positions[2 * at] as number;
  to.positions[2 * toAt + 1] = from.positions[2 * at + 1] as number;
  to.vectors[3 * toAt] = from.vectors[3 * at] as number;
  to.vectors[3 * toAt + 1] = from.vectors[3 * at + 1] as number;
  to.vectors[3 * toAt + 2] = from.vectors[3 * at + 2] as number;
}

/** @param index of the arc; ~index where it is run backwards */
function toPart(
  arcs: readonly AtlasArc[],
  index: number,
): { readonly arc: AtlasArc; readonly isBackwards: boolean } | undefined {
  const isBackwards = index < 0;
  const arc = arcs[isBackwards ? ~index : index];
  return arc && { arc, isBackwards };
}
