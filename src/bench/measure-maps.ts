import { drawMap } from '../map/draw-map.ts';
import type { CorpusEntry } from '../tests/corpus/corpus-registers.ts';
import { toCorpusRegisters } from '../tests/corpus/corpus-registers.ts';
import { createRandom } from '../tests/corpus/random.ts';
import { startCpuClock } from './cpu-clock.ts';

const MAPS = 1000;
const PLACES_EACH = 5;

/**
 * Milliseconds that the map of an article takes, on the mean of a site of 1,000: five places anywhere in
 * the world. The land is prepared among them, as in a build.
 */
export function measureMaps(): number {
  const { place } = toCorpusRegisters(2000);
  const random = createRandom(1);
  const sets = Array.from({ length: MAPS }, () =>
    random.sample(place, PLACES_EACH).map(toMapPlace),
  );
  const toCpu = startCpuClock();
  for (const places of sets) drawMap(places);
  return toCpu() / MAPS;
}

function toMapPlace({ id, data }: CorpusEntry): Parameters<typeof drawMap>[0][number] {
  const { latitude, longitude } = data['coordinates'] as { latitude: number; longitude: number };
  return { id, name: data.name, kind: 'city', latitude, longitude, country: undefined };
}
