import { geoCentroid } from 'd3-geo';
import { locatePlace } from '../../map/locate-place.ts';
import { guessPlace } from '../../cli/guess-place.ts';
import { setField } from '../model/yaml/set-field.ts';

const FIELDS = ['draft', 'name', 'aliases', 'description', 'kind', 'coordinates', 'country'];

/** The file of a new place: that of a country with its middle, which the editor sees on the map. */
export function withKnownPoint(stub: string, kind: string, name: string): string {
  const { country } = kind === 'place' ? guessPlace(name) : {};
  const point = country === undefined ? null : toCountryPoint(country);
  return point === null
    ? stub
    : setField(stub, { path: [], key: 'coordinates', order: FIELDS }, point);
}

/** The middle of a country's mainland, in whole degrees. */
function toCountryPoint(country: string): { latitude: number; longitude: number } | null {
  const located = locatePlace({ id: country, name: country, kind: 'country', country });
  if (!located) return null;
  const [longitude, latitude] = geoCentroid({
    type: 'MultiPoint',
    coordinates: located.extent.map(([x, y]) => [x, y]),
  });
  return { latitude: Math.round(latitude), longitude: Math.round(longitude) };
}
