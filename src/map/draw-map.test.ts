import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPITAL_PLACES } from '../tests/capitals.ts';
import { findCollisions, findForeignLand, findUnaccounted } from '../tests/map-laws.ts';
import { REGION_PLACES } from '../tests/regions.ts';
import { drawMap } from './draw-map.ts';
import { drawPanel } from './draw-panel.ts';
import { locatePlace } from './locate-place.ts';
import { toMapScene } from './map-scene.ts';
import { toCodes } from './place-rank.ts';
import type { MapDrawing, MapPanel, MapPlace } from './types.ts';
import { fitView } from './view.ts';

/** The places of the article on the summit of Vostochny. */
const SUMMIT: readonly MapPlace[] = [
  toCountry('corea-del-norte', 'Corea del Norte', 'KP', 7),
  toCountry('corea-del-sur', 'Corea del Sur', 'KR', 2),
  toCountry('estados-unidos', 'Estados Unidos', 'US', 3),
  toCountry('japon', 'Japón', 'JP'),
  toPlace('lejano-oriente-ruso', 'Lejano Oriente ruso', 43.1, 131.87, 'RU', 'region'),
  toPlace('moscu', 'Moscú', 55.7558, 37.6173, 'RU'),
  { id: 'occidente', name: 'Occidente', kind: 'region' },
  toPlace('pyongyang', 'Pyongyang', 39.0194, 125.7547, 'KP'),
  toCountry('rusia', 'Rusia', 'RU', 9),
  toCountry('ucrania', 'Ucrania', 'UA', 3),
  {
    ...toPlace('union-sovietica', 'Unión Soviética', 55.75, 37.6, undefined, 'historical'),
    successors: ['RU', 'UA', 'BY', 'KZ'],
  },
  {
    ...toPlace('vostochny', 'Cosmódromo de Vostochny', 51.884, 128.334, 'RU', 'site'),
    mentions: 2,
  },
];
/** A map's part of the 22,000 bytes that a whole page may take. */
const BUDGET = 5000;

const CASES: readonly { title: string; places: readonly MapPlace[] }[] = [
  { title: 'the summit of Vostochny', places: SUMMIT },
  { title: 'one city', places: [toPlace('sevilla', 'Sevilla', 37.389, -5.984, 'ES')] },
  {
    title: 'both sides of the antimeridian',
    places: [
      toCountry('fiyi', 'Fiyi', 'FJ'),
      toPlace('apia', 'Apia', -13.83, -171.77, 'WS'),
      toPlace('auckland', 'Auckland', -36.85, 174.76, 'NZ'),
    ],
  },
  { title: 'Fiji', places: [toCountry('fiyi', 'Fiyi', 'FJ')] },
  {
    title: 'Chile',
    places: [
      toCountry('chile', 'Chile', 'CL', 3),
      toPlace('santiago', 'Santiago', -33.45, -70.66, 'CL'),
      toPlace('punta-arenas', 'Punta Arenas', -53.16, -70.9, 'CL'),
    ],
  },
  {
    title: 'both poles',
    places: [toPlace('norte', 'Polo Norte', 90, 0), toPlace('sur', 'Polo Sur', -90, 0, 'AQ')],
  },
  {
    title: 'the Vatican in Rome',
    places: [
      { ...toPlace('roma', 'Roma', 41.9, 12.48, 'IT'), mentions: 3 },
      {
        ...toCountry('vaticano', 'Ciudad del Vaticano', 'VA'),
        latitude: 41.903,
        longitude: 12.453,
      },
    ],
  },
  {
    title: 'all continents',
    places: ['AR', 'AU', 'CN', 'DE', 'FR', 'US', 'ZA', 'BE', 'CH'].map((country) =>
      toCountry(country.toLowerCase(), country, country),
    ),
  },
  {
    title: 'towns of one district',
    places: [
      toPlace('alcorcon', 'Alcorcón', 40.349, -3.824, 'ES'),
      toPlace('getafe', 'Getafe', 40.308, -3.733, 'ES'),
      toPlace('leganes', 'Leganés', 40.328, -3.764, 'ES'),
      toPlace('madrid', 'Madrid', 40.417, -3.704, 'ES'),
      toPlace('mostoles', 'Móstoles', 40.322, -3.865, 'ES'),
    ],
  },
];

describe.each(CASES)('a map of $title', ({ places }) => {
  const drawing = draw(places);

  it('has no name over another, over a dot or out of the frame', () => {
    expect(toPanels(drawing).flatMap(findCollisions)).toEqual([]);
  });

  it('shows every place or says that it does not', () => {
    expect(findUnaccounted(toPanels(drawing), drawing.unshown, places)).toEqual([]);
  });

  it(`takes at most ${BUDGET} bytes`, () => {
    expect(brotliCompressSync(JSON.stringify(drawing)).length).toBeLessThan(BUDGET);
  });
});

describe('drawMap', () => {
  it('frames the summit, and shows far places on another map', () => {
    const { panels, inset } = draw(SUMMIT);
    const [main, ...others] = [...panels, ...(inset ? [inset.panel] : [])].map(toIds);
    expect(main).toEqual(
      expect.arrayContaining(['corea-del-norte', 'japon', 'pyongyang', 'rusia', 'vostochny']),
    );
    expect(others.flat()).toEqual(
      expect.arrayContaining(['estados-unidos', 'moscu', 'ucrania', 'union-sovietica']),
    );
  });

  it('shows far places in a corner of the sea, all of their names with them', () => {
    const { panels, inset } = draw(SUMMIT);
    expect(panels).toHaveLength(1);
    expect(inset?.panel.markers.map(({ id, label }) => [id, label !== null]).sort()).toEqual(
      ['estados-unidos', 'moscu', 'ucrania', 'union-sovietica'].map((id) => [id, true]),
    );
  });

  it('shows all the land of a former state that is told of alone', () => {
    const [union] = SUMMIT.filter(({ id }) => id === 'union-sovietica');
    const alone = union ? draw([union]).panels[0] : undefined;
    // Its point is Moscow's: around that Siberia would be out of the frame.
    expect(alone?.markers[0]?.x).toBeGreaterThan(0.4 * (alone?.width ?? 0));
    expect(alone?.neighbours).toEqual([]);
  });

  it('sets the name of an island too small for it beside the island', () => {
    const { panels, unshown } = draw([
      toPlace('el-hierro', 'El Hierro', 27.74, -18.02, 'ES', 'region'),
      toPlace('la-restinga', 'La Restinga', 27.64, -17.98, 'ES'),
    ]);
    expect(unshown).toEqual([]);
    expect(panels[0]?.markers.find(({ id }) => id === 'el-hierro')).toMatchObject({
      style: 'region',
      hasDot: false,
    });
  });

  it('does not shrink what an article is about for a large country that it hardly names', () => {
    const near = [
      { ...toPlace('rafah', 'Rafah', 31.29, 34.25, 'PS'), mentions: 6 },
      { ...toPlace('jerusalen', 'Jerusalén', 31.77, 35.2, 'IL'), mentions: 4 },
      toCountry('israel', 'Israel', 'IL', 6),
    ];
    const { panels } = draw([...near, toCountry('egipto', 'Egipto', 'EG')]);
    const [panel] = panels;
    expect(panel && toIds(panel)).toContain('egipto');
    const toGap = (shown: MapPanel | undefined): number => {
      const [a, b] = ['rafah', 'jerusalen'].map((id) => shown?.markers.find((m) => m.id === id));
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
    };
    const gap = toGap(panel);
    expect(gap).toBeGreaterThan(80);
    expect(gap).toBeCloseTo(toGap(draw(near).panels[0]), -1);
  });

  it('sets regions and former states as names without points', () => {
    const markers = toPanels(draw(SUMMIT)).flatMap((panel) => panel.markers);
    const regions = markers.filter(({ style }) => style === 'region');
    expect(regions.map(({ id }) => id).sort()).toEqual(['lejano-oriente-ruso', 'union-sovietica']);
    expect(regions.some(({ hasDot }) => hasDot)).toBe(false);
  });

  it('says which places have no position', () => {
    expect(draw(SUMMIT).unshown).toEqual([{ id: 'occidente', name: 'Occidente' }]);
  });

  it('makes the spot stand out of which most is told', () => {
    const markers = toPanels(draw(SUMMIT)).flatMap((panel) => panel.markers);
    expect(markers.filter(({ style }) => style === 'main').map(({ id }) => id)).toEqual([
      'vostochny',
    ]);
  });

  it('colours the countries that are named, not those of the cities', () => {
    expect(draw([toPlace('sevilla', 'Sevilla', 37.389, -5.984, 'ES')]).panels[0]?.areas).toBe('');
    expect(draw([toCountry('espana', 'España', 'ES')]).panels[0]?.areas).toMatch(/^m/u);
  });

  it('says beside which place another one is too close to be told apart', () => {
    const vatican = CASES.find(({ title }) => title.includes('Vatican'))?.places ?? [];
    expect(draw(vatican).unshown).toEqual([
      { id: 'vaticano', name: 'Ciudad del Vaticano', beside: 'Roma' },
    ]);
  });

  it('shows a globe in a corner of sea where the map is of one region', () => {
    expect(draw([toPlace('sevilla', 'Sevilla', 37.389, -5.984, 'ES')]).inset?.isGlobe).toBe(true);
  });

  it('shows the main islands of Japan apart', () => {
    const areas = draw([toCountry('japon', 'Japón', 'JP')]).panels[0]?.areas ?? '';
    expect(areas.match(/m/gu)?.length).toBeGreaterThan(3);
  });

  it('draws nothing where no place has a position', () => {
    expect(drawMap([{ id: 'oriente', name: 'Oriente', kind: 'region' }])).toBeNull();
    expect(drawMap([])).toBeNull();
  });

  it('shows neighbours across the antimeridian as neighbours', () => {
    const places = CASES.find(({ title }) => title.includes('antimeridian'))?.places ?? [];
    const markers = draw(places).panels[0]?.markers ?? [];
    const byId = new Map(markers.map(({ id, x }) => [id, x]));
    expect([...byId.keys()].sort()).toEqual(['apia', 'auckland', 'fiyi']);
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

  it.each(REGION_PLACES)('keeps names apart, and tells all, of $title', ({ places }) => {
    const drawing = draw(places);
    expect(toPanels(drawing).flatMap(findCollisions)).toEqual([]);
    expect(findUnaccounted(toPanels(drawing), drawing.unshown, places)).toEqual([]);
  });

  it.each([
    { title: 'anywhere', latitude: 90, longitude: 180, shift: 0, maxLength: 9 },
    { title: 'in one province', latitude: 1.2, longitude: 2.5, shift: 0, maxLength: 60 },
    { title: 'at the antimeridian', latitude: 20, longitude: 8, shift: 180, maxLength: 12 },
  ])('keeps names apart for places $title', ({ latitude, longitude, shift, maxLength }) => {
    const place = fc.record({
      latitude: fc.double({ min: -latitude, max: latitude, noNaN: true }),
      longitude: fc.double({ min: -longitude, max: longitude, noNaN: true }),
      name: fc.constantFrom('Ur', 'Tegucigalpa', 'San Cristóbal de las Casas'),
      kind: fc.constantFrom('city' as const, 'site' as const, 'region' as const),
      mentions: fc.nat({ max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength }), (found) => {
        const places = found.map((point, index) => ({
          ...point,
          longitude: ((point.longitude + shift + 540) % 360) - 180,
          id: `p${index}`,
        }));
        const drawing = draw(places);
        expect(toPanels(drawing).flatMap(findCollisions)).toEqual([]);
        expect(findUnaccounted(toPanels(drawing), drawing.unshown, places)).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});

describe('drawPanel', () => {
  it('sets no name in a country that is not its own, unless a line leads there', () => {
    const countries = CAPITAL_PLACES.map(({ country = '' }) =>
      toCountry(`pais-${country}`, `País ${country}`, country),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...CAPITAL_PLACES, ...countries), {
          minLength: 2,
          maxLength: 9,
          selector: ({ id }) => id,
        }),
        (places) => {
          const located = places.flatMap((place) => locatePlace(place) ?? []);
          const view = fitView(
            located.map(({ extent }) => extent),
            { width: 720, flattest: 0.55, tallest: 1.1, smallestSpan: 0.1, padding: 46 },
          );
          const codes = toCodes(places);
          const { panel } = drawPanel({
            scene: toMapScene(view, new Set(codes)),
            places: located,
            mainId: null,
            codes,
            neighboursMax: 0,
            obstacles: [],
            firstNumber: 1,
            land: { tolerance: 16, pointsMax: 500, step: 1 },
          });
          const abroad = panel.markers.flatMap(({ id, label, leader, style }) => {
            const code = places.find((place) => place.id === id)?.country;
            const land = label && !leader && findForeignLand(label, { style }, [code], view);
            return land ? [`${id} in ${land}`] : [];
          });
          expect(abroad).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

function draw(places: readonly MapPlace[]): MapDrawing {
  const drawing = drawMap(places);
  if (!drawing) throw new Error('Expected a place with a position');
  return drawing;
}

function toPanels({ panels, inset }: MapDrawing): MapPanel[] {
  return inset ? [...panels, inset.panel] : [...panels];
}

function toIds({ markers }: MapPanel): string[] {
  return markers.map(({ id }) => id);
}

function toCountry(id: string, name: string, country: string, mentions = 1): MapPlace {
  return { id, name, kind: 'country', country, mentions };
}

function toPlace(
  id: string,
  name: string,
  latitude: number,
  longitude: number,
  country?: string,
  kind: MapPlace['kind'] = 'city',
): MapPlace {
  return { id, name, kind, latitude, longitude, country, mentions: 1 };
}
