import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawWorldMap } from './draw-world-map.ts';
import type { MapPlace } from './types.ts';

const PLACES: readonly MapPlace[] = [
  { id: 'anadyr', name: 'Anádyr', kind: 'city', latitude: 64.73, longitude: 177.5, country: 'RU' },
  { id: 'japon', name: 'Japón', kind: 'country', country: 'JP' },
  { id: 'lima', name: 'Lima', kind: 'city', latitude: -12.05, longitude: -77.04, country: 'PE' },
  { id: 'oriente', name: 'Oriente', kind: 'region' },
];

describe('drawWorldMap', () => {
  const drawing = drawWorldMap(PLACES);
  const [panel] = drawing.panels;

  it('shows the whole world in one panel of at most 8,000 bytes', () => {
    expect(drawing.panels).toHaveLength(1);
    expect(brotliCompressSync(JSON.stringify(drawing)).length).toBeLessThan(8000);
  });

  it('has west on the left and the far end of Siberia on the right', () => {
    const xs = new Map(panel?.markers.map(({ id, x }) => [id, x]));
    expect(xs.get('lima')).toBeLessThan(xs.get('japon') ?? 0);
    expect(xs.get('japon')).toBeLessThan(xs.get('anadyr') ?? 0);
  });

  it('makes only countries that are places themselves stand out', () => {
    expect(panel?.highlights.map(({ placeId }) => placeId)).toEqual(['japon']);
  });

  it('reports the places without a position', () => {
    expect(drawing.missing).toEqual(['oriente']);
  });

  it('is a map even without places', () => {
    expect(drawWorldMap([]).panels[0]?.land).toMatch(/^m/u);
  });
});
