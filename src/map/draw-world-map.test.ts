import { describe, expect, it } from 'vitest';
import { CAPITAL_PLACES } from '../tests/capitals.ts';
import { toCorpusRegisters } from '../tests/corpus/corpus-registers.ts';
import { findForeignLand, findTouching } from '../tests/map-laws.ts';
import { REGION_PLACES } from '../tests/regions.ts';
import {
  DESK,
  drawWorldMap,
  PHONE,
  type WorldDrawing,
  type WorldFormat,
} from './draw-world-map.ts';
import { toLabelBox } from './label-block.ts';
import type { MapPlace } from './types.ts';
import { fitView } from './view.ts';

const SAMPLES: readonly { title: string; places: readonly MapPlace[] }[] = [
  { title: '40 capitals', places: CAPITAL_PLACES },
  { title: '120 places all over the world', places: toGenerated(120) },
  { title: '12 places', places: CAPITAL_PLACES.slice(0, 12) },
  { title: 'one place', places: CAPITAL_PLACES.slice(0, 1) },
];
const FORMATS = [
  { format: 'wide', of: DESK },
  { format: 'narrow', of: PHONE },
];
/** An article for each mention, of which neighbours in the list share every second one. */
const countArticles = (places: readonly MapPlace[]): number =>
  new Set(places.flatMap(toArticles)).size;
const WORDS = {
  countArticles,
  toName: (name: string, others: number) => `${name} y ${others} más`,
};

describe.each(SAMPLES)('the world map of $title', ({ places }) => {
  it.each(FORMATS)('shows every place on a $format page, alone or in a circle', ({ of }) => {
    const { circles } = drawWorldMap(places, WORDS, of);
    const shown = circles.flatMap((circle) => circle.places.map(({ id }) => id));
    expect(shown.toSorted()).toEqual(places.map(({ id }) => id).toSorted());
  });

  it.each(FORMATS)('has no name over another on a $format page', ({ of }) => {
    const drawing = drawWorldMap(places, WORDS, of);
    expect(findTouching(toBoxes(drawing, of), drawing.panel.width, drawing.panel.height)).toEqual(
      [],
    );
  });

  it.each(FORMATS)('has no name in the wrong country on a $format page', ({ of }) => {
    expect(findAbroad(drawWorldMap(places, WORDS, of), places, of)).toEqual([]);
  });

  it.each(FORMATS)(
    'says in each circle for several places how many on a $format page',
    ({ of }) => {
      for (const { places: together, hasCount } of drawWorldMap(places, WORDS, of).circles)
        if (together.length > 1) expect(hasCount).toBe(true);
    },
  );

  it('counts each article of a circle once', () => {
    for (const { places: together, articles } of drawWorldMap(places, WORDS, PHONE).circles)
      expect(articles).toBe(countArticles(together));
  });
});

describe('drawWorldMap', () => {
  it('names most of 40 capitals on a wide page', () => {
    const { circles } = drawWorldMap(CAPITAL_PLACES, WORDS, DESK);
    expect(circles.filter(({ label }) => label).length).toBeGreaterThan(circles.length / 2);
  });

  it('is cropped to what it shows', () => {
    const [madrid, lisboa] = CAPITAL_PLACES;
    if (!madrid || !lisboa) throw new RangeError('Expected two capitals');
    const { circles, panel } = drawWorldMap([madrid, lisboa], WORDS, DESK);
    const [one, other] = circles;
    expect(Math.abs((one?.x ?? 0) - (other?.x ?? 0))).toBeGreaterThan(panel.width / 6);
  });

  it('gives a circle to the place that is mentioned most', () => {
    const [first, second] = [
      { id: 'a', name: 'A', kind: 'city', latitude: 0, longitude: 0, mentions: 1 },
      { id: 'b', name: 'B', kind: 'city', latitude: 0, longitude: 0.01, mentions: 2 },
    ] as const;
    const { circles } = drawWorldMap([first, second], WORDS, DESK);
    expect(circles.map((circle) => circle.places.map(({ id }) => id))).toEqual([['b', 'a']]);
  });

  it('says which places have no spot', () => {
    const region = { id: 'oriente', name: 'Oriente', kind: 'region', mentions: 1 } as const;
    expect(drawWorldMap([region], WORDS, DESK).missing).toEqual([region]);
  });

  it('is a map even without places', () => {
    expect(drawWorldMap([], WORDS, PHONE).panel.land).toMatch(/^m/u);
  });
});

describe.each(REGION_PLACES)('the world map of $title', ({ places }) => {
  it('shows every place, with no name over another nor in the wrong country', () => {
    const drawing = drawWorldMap(places, WORDS, DESK);
    const shown = drawing.circles.flatMap((circle) => circle.places.map(({ id }) => id));
    expect(shown.toSorted()).toEqual(places.map(({ id }) => id).toSorted());
    expect(findTouching(toBoxes(drawing, DESK), drawing.panel.width, drawing.panel.height)).toEqual(
      [],
    );
    expect(findAbroad(drawing, places, DESK)).toEqual([]);
  });
});

/** The names that stand in a country that none of their places is in. */
function findAbroad(
  { circles }: WorldDrawing,
  places: readonly MapPlace[],
  { shape, pixel }: WorldFormat,
): string[] {
  const view = fitView(
    places.map(({ latitude = 0, longitude = 0 }) => [[longitude, latitude]]),
    shape,
  );
  return circles.flatMap(({ places: together, label, style }) => {
    const [first] = together;
    if (!label || !first?.country) return [];
    const countries = together.map(({ country }) => country);
    const land = findForeignLand(label, { style, scale: pixel / 2.25 }, countries, view);
    return land ? [`${first.name} in ${land}`] : [];
  });
}

function toArticles({ id, mentions = 1 }: MapPlace): string[] {
  return Array.from({ length: mentions }, (_, index) =>
    index % 2 ? `${id}-${index}` : `${index}`,
  );
}

function toGenerated(count: number): MapPlace[] {
  // Neighbours in a register are neighbours on the globe: those chosen are far from each other.
  const { place } = toCorpusRegisters(count * 40);
  const far = place.filter((_, index) => index % 11 === 0);
  return far.slice(0, count).map(({ id, data }, index) => ({
    id,
    name: data.name,
    kind: 'city',
    ...(data['coordinates'] as { latitude: number; longitude: number }),
    mentions: 1 + (index % 7),
  }));
}

function toBoxes({ circles }: WorldDrawing, { pixel }: WorldFormat) {
  return circles.flatMap(({ places, x, y, radius, label, style }) => {
    const name = places[0]?.name ?? '';
    // Circles may touch each other a little; names keep clear of both.
    const inner = radius * 0.6;
    const circle = { name, x: x - inner, y: y - inner, width: 2 * inner, height: 2 * inner };
    return label ? [circle, { name, ...toLabelBox(label, style, pixel / 2.25) }] : [circle];
  });
}
