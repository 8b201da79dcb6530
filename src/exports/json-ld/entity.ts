import type { Entry } from '../../load/read-registers.ts';
import type { Place } from '../../schema/place.ts';
import type { SiteUrls } from '../site-urls.ts';

const PLACE_TYPES: Readonly<Partial<Record<Place['kind'], string>>> = {
  country: 'Country',
  city: 'City',
};

/** A place that asserts something stands for its government: then it is an organization as well. */
export function toEntity(entry: Entry, slug: string, isSpeaker: boolean, urls: SiteUrls): object {
  const { name, wikidata } = entry.data;
  return {
    '@type': toTypes(entry, isSpeaker),
    '@id': urls.toEntryUrl(entry.ref, slug),
    name,
    ...(wikidata && { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
    ...(entry.kind === 'place' && toGeo(entry.data)),
  };
}

function toTypes(entry: Entry, isSpeaker: boolean): string | string[] {
  if (entry.kind === 'person') return 'Person';
  if (entry.kind === 'organization') return 'Organization';
  const type = PLACE_TYPES[entry.data.kind] ?? 'Place';
  return isSpeaker ? [type, 'Organization'] : type;
}

/**
 * To about a kilometre: that tells a place from others, and weighs less on the page. The middle of a
 * country says nothing that its name does not.
 */
function toGeo({ kind, coordinates }: Place): object {
  if (kind === 'country' || !coordinates) return {};
  const round = (degrees: number): number => Math.round(degrees * 100) / 100;
  const { latitude, longitude } = coordinates;
  return {
    geo: { '@type': 'GeoCoordinates', latitude: round(latitude), longitude: round(longitude) },
  };
}
