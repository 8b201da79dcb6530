import { geoArea, geoContains } from 'd3-geo';
import countryCodes from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { memoize } from '../html/memoize.ts';
import { toLabelBox } from '../map/label-block.ts';
import type { LabelStyle, MapBox, MapLabel, MapPanel, MapPlace } from '../map/types.ts';
import type { MapView } from '../map/view.ts';

/** Half of what a dot shows of itself. */
const DOT = 5;
/** An island of fewer square units than a small letter is not told apart from the sea: Andorra, a Kuril. */
const SMALLEST_SEEN = 500;

interface NamedBox extends MapBox {
  readonly name: string;
}

/** The names on a panel that touch another, a dot that is not theirs, or the edge. */
export function findCollisions({ width, height, markers, neighbours }: MapPanel): string[] {
  const labels = [
    ...markers.flatMap(({ name, label, style }) => toNamedBox(name, label, style)),
    ...neighbours.flatMap((label) => toNamedBox(label.lines.join(' '), label, 'neighbour')),
  ];
  const dots = markers.flatMap(({ name, x, y, hasDot }) =>
    hasDot ? [{ name, x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT }] : [],
  );
  return findTouching([...labels, ...dots], width, height);
}

/** The boxes that touch another, or the edge. */
export function findTouching(boxes: readonly NamedBox[], width: number, height: number): string[] {
  const outside = boxes.filter(
    ({ x, y, ...box }) => x < 0 || y < 0 || x + box.width > width || y + box.height > height,
  );
  const touching = boxes.filter((box, index) =>
    boxes.slice(index + 1).some((other) => doTouch(box, other)),
  );
  return [...outside, ...touching].map(({ name }) => name);
}

/**
 * The country in which the middle of a label stands, where that is none of these codes; null on the
 * sea. By d3's own sphere, not by the grid that looks for room.
 */
export function findForeignLand(
  label: MapLabel,
  { style, scale = 1 }: { readonly style: LabelStyle; readonly scale?: number },
  codes: readonly (string | undefined)[],
  view: MapView,
): string | null {
  const { x, y, width, height } = toLabelBox(label, style, scale);
  const position = view.toPosition(x + width / 2, y + height / 2);
  if (!position) return null;
  const found = toParts(world).find(({ polygon }) => geoContains(polygon, [...position]));
  if (!found || found.area * view.scale ** 2 < SMALLEST_SEEN) return null;
  return found.code && !codes.includes(found.code) ? found.code : null;
}

/** Places of a drawing that are neither on it nor said to be missing. */
export function findUnaccounted(
  panels: readonly MapPanel[],
  unshown: readonly { readonly id: string }[],
  places: readonly MapPlace[],
): string[] {
  const marked = panels.flatMap(({ markers }) => markers).map(({ id }) => id);
  const said = unshown.map(({ id }) => id);
  return places.map(({ id }) => id).filter((id) => !marked.includes(id) && !said.includes(id));
}

/** Each island of each country apart. */
const toParts = memoize((atlas: object) => {
  const topology = atlas as Topology<{ countries: GeometryCollection }>;
  return feature(topology, topology.objects.countries).features.flatMap(({ id, geometry }) => {
    const code = countryCodes.numericToAlpha2(String(id));
    const polygons =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [];
    return polygons.map((coordinates) => {
      const polygon = { type: 'Polygon' as const, coordinates };
      return { code, polygon, area: geoArea(polygon) };
    });
  });
});

function toNamedBox(name: string, label: MapLabel | null, style: LabelStyle): NamedBox[] {
  return label ? [{ name, ...toLabelBox(label, style) }] : [];
}

function doTouch(a: MapBox, b: MapBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
