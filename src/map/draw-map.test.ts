import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMap } from './draw-map.ts';
import { CAPITALS_SIZE, LABEL_SIZE, LINE_HEIGHT } from './place-labels.ts';
import { toTextWidth } from './text-width.ts';
import type { MapBox, MapDrawing, MapMarker, MapPlace } from './types.ts';

/** The places of the article on the summit of Vostochny. */
const SUMMIT: readonly MapPlace[] = [
  { id: 'corea-del-norte', name: 'Corea del Norte', kind: 'country', country: 'KP' },
  { id: 'corea-del-sur', name: 'Corea del Sur', kind: 'country', country: 'KR' },
  { id: 'estados-unidos', name: 'Estados Unidos', kind: 'country', country: 'US' },
  { id: 'japon', name: 'Japón', kind: 'country', country: 'JP' },
  { id: 'lejano-oriente-ruso', name: 'Lejano Oriente ruso', kind: 'region', country: 'RU' },
  toPoint('moscu', 'Moscú', 55.7558, 37.6173, 'RU'),
  toPoint('pyongyang', 'Pyongyang', 39.0194, 125.7547, 'KP'),
  { id: 'rusia', name: 'Rusia', kind: 'country', country: 'RU' },
  { id: 'ucrania', name: 'Ucrania', kind: 'country', country: 'UA' },
  { ...toPoint('vostochny', 'Vostochny', 51.884, 128.334, 'RU'), kind: 'site' },
];
/** A map's part of the 14,600 bytes that a whole page may take. */
const BUDGET = 3000;
/** Half of what a dot keeps clear around it. */
const DOT = 5;

const CASES: readonly { title: string; places: readonly MapPlace[] }[] = [
  { title: 'the summit of Vostochny', places: SUMMIT },
  { title: 'one city', places: [toPoint('sevilla', 'Sevilla', 37.389, -5.984, 'ES')] },
  {
    title: 'both sides of the antimeridian',
    places: [
      { id: 'fiyi', name: 'Fiyi', kind: 'country', country: 'FJ' },
      toPoint('apia', 'Apia', -13.83, -171.77, 'WS'),
      toPoint('auckland', 'Auckland', -36.85, 174.76, 'NZ'),
    ],
  },
  {
    title: 'all continents',
    places: ['AR', 'AU', 'CN', 'DE', 'FR', 'US', 'ZA', 'BE', 'CH'].map((country) => ({
      id: country.toLowerCase(),
      name: country,
      kind: 'country',
      country,
    })),
  },
  {
    title: 'towns of one district',
    places: [
      toPoint('alcorcon', 'Alcorcón', 40.349, -3.824, 'ES'),
      toPoint('getafe', 'Getafe', 40.308, -3.733, 'ES'),
      toPoint('leganes', 'Leganés', 40.328, -3.764, 'ES'),
      toPoint('madrid', 'Madrid', 40.417, -3.704, 'ES'),
      toPoint('mostoles', 'Móstoles', 40.322, -3.865, 'ES'),
    ],
  },
];

describe.each(CASES)('a map of $title', ({ places }) => {
  const drawing = draw(places);

  it('keeps to the budget of bytes', () => {
    expect(brotliCompressSync(JSON.stringify(drawing)).length).toBeLessThan(BUDGET);
  });

  it('names, numbers or reports every place', () => {
    expect(findUnaccounted(drawing, places)).toEqual([]);
  });

  it('keeps names inside the frame and clear of each other and of the dots', () => {
    expect(findCollisions(drawing)).toEqual([]);
  });
});

describe('drawMap', () => {
  it('looks closer at the crowded part of the summit', () => {
    const [overview, closer] = draw(SUMMIT).panels.map(({ markers }) =>
      markers.map(({ id }) => id),
    );
    expect(overview?.toSorted()).toEqual(['estados-unidos', 'moscu', 'rusia', 'ucrania']);
    expect(closer).toEqual(
      expect.arrayContaining([
        'corea-del-norte',
        'corea-del-sur',
        'japon',
        'pyongyang',
        'vostochny',
      ]),
    );
  });

  it('shows the main islands of Japan apart, from afar as well', () => {
    for (const { highlights } of draw(SUMMIT).panels) {
      const japan = highlights.find(({ placeId }) => placeId === 'japon')?.d ?? '';
      expect(japan.match(/m/gu)?.length).toBeGreaterThan(1);
    }
  });

  it('reports a region whose limits nobody has drawn', () => {
    expect(draw(SUMMIT).missing).toEqual(['lejano-oriente-ruso']);
  });

  it('makes the countries of the article stand out, linked or not', () => {
    const [panel] = draw([toPoint('sevilla', 'Sevilla', 37.389, -5.984, 'ES')]).panels;
    expect(panel?.highlights.map(({ placeId }) => placeId)).toEqual([undefined]);
  });

  it('draws nothing where no place has a position', () => {
    expect(drawMap([{ id: 'oriente', name: 'Oriente', kind: 'region' }])).toBeNull();
    expect(drawMap([])).toBeNull();
  });

  it('shows neighbours across the antimeridian as neighbours', () => {
    const [panel] = draw(CASES[2]?.places ?? []).panels;
    const xs = panel?.markers.map(({ x }) => x) ?? [];
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(720);
    expect(xs).toHaveLength(3);
    const byId = new Map(panel?.markers.map(({ id, x }) => [id, x]));
    expect(byId.get('auckland')).toBeLessThan(byId.get('apia') ?? 0);
  });

  it('draws the same whatever the order of the places', () => {
    const expected = draw(SUMMIT);
    fc.assert(
      fc.property(fc.shuffledSubarray([...SUMMIT], { minLength: SUMMIT.length }), (places) => {
        expect(drawMap(places)).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });

  it.each([
    { title: 'anywhere', span: 1, maxLength: 9 },
    { title: 'in one province', span: 0.015, maxLength: 120 },
  ])('keeps names apart for places $title', ({ span, maxLength }) => {
    const place = fc.record({
      latitude: fc.double({ min: -80 * span, max: 80 * span, noNaN: true }),
      longitude: fc.double({ min: -180 * span, max: 180 * span, noNaN: true }),
      name: fc.constantFrom('Ur', 'Tegucigalpa', 'San Cristóbal de las Casas'),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: maxLength / 3, maxLength }), (found) => {
        const places = found.map((point, index) => ({
          ...point,
          id: `p${index}`,
          kind: 'city' as const,
        }));
        const drawing = draw(places);
        expect(findCollisions(drawing)).toEqual([]);
        expect(findUnaccounted(drawing, places)).toEqual([]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});

function draw(places: readonly MapPlace[]): MapDrawing {
  const drawing = drawMap(places);
  if (!drawing) throw new Error('Ningún lugar tiene posición.');
  return drawing;
}

function toPoint(id: string, name: string, latitude: number, longitude: number, country: string) {
  return { id, name, kind: 'city' as const, latitude, longitude, country };
}

function findUnaccounted({ panels, missing }: MapDrawing, places: readonly MapPlace[]): string[] {
  const marked = panels.flatMap(({ markers }) => markers).map(({ id }) => id);
  return places.map(({ id }) => id).filter((id) => !marked.includes(id) && !missing.includes(id));
}

function findCollisions({ panels }: MapDrawing): string[] {
  return panels.flatMap(({ width, height, markers }) => {
    const boxes = markers.flatMap((marker) => [...toLabelBox(marker), ...toDotBox(marker)]);
    const outside = boxes.filter(
      ({ x, y, ...box }) => x < 0 || y < 0 || x + box.width > width || y + box.height > height,
    );
    const touching = boxes.filter((box, index) =>
      boxes.slice(index + 1).some((other) => overlaps(box, other)),
    );
    return [...outside, ...touching].map(({ name }) => name);
  });
}

function toLabelBox({ name, kind, label }: MapMarker): (MapBox & { name: string })[] {
  if (!label) return [];
  const capitals = kind === 'country';
  const widths = label.lines.map((line) =>
    capitals ? toTextWidth(line.toUpperCase(), CAPITALS_SIZE) : toTextWidth(line, LABEL_SIZE),
  );
  const width = Math.max(...widths);
  const x = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor];
  const size = capitals ? CAPITALS_SIZE : LABEL_SIZE;
  const height = size * 0.7 + (label.lines.length - 1) * LINE_HEIGHT;
  return [{ name, x, y: label.y - size * 0.7, width, height }];
}

function toDotBox({ name, x, y, dot }: MapMarker): (MapBox & { name: string })[] {
  return dot ? [{ name, x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT }] : [];
}

function overlaps(a: MapBox, b: MapBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
