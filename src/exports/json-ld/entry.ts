import type { Entry } from '../../load/read-registers.ts';
import type { Role } from '../../schema/person.ts';
import type { Ownership } from '../../schema/shared.ts';
import type { SiteUrls } from '../site-urls.ts';
import { toDocument } from './document.ts';
import { toEntity } from './entity.ts';
import { toPortrait } from './images.ts';

/** What search engines read of an entry's own page; it has the id that articles know it by. */
export function toEntryJsonLd(entry: Entry, isSpeaker: boolean, urls: SiteUrls): object {
  const { aliases, description } = entry.data;
  const url = urls.toEntryUrl(entry.ref, '');
  const entity = {
    ...toEntity(entry, '', isSpeaker, urls),
    url,
    description,
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(entry.picture && { image: toPortrait(entry.picture, toPhoto(entry), urls) }),
    ...(entry.kind === 'person' &&
      entry.data.roles.length > 0 && { hasOccupation: entry.data.roles.map(toRole) }),
  };
  // Profiles are of people and organizations alone.
  return toDocument({
    '@type': entry.kind === 'place' ? 'WebPage' : 'ProfilePage',
    url,
    inLanguage: 'es',
    mainEntity: entity,
  });
}

function toPhoto(entry: Entry): Ownership {
  return ('photo' in entry.data && entry.data.photo) || {};
}

/** What a person does or did, in the manner of schema.org: the role stands between both and has the dates. */
function toRole({ title, from, to }: Role): object {
  return {
    '@type': 'Role',
    hasOccupation: { '@type': 'Occupation', name: title },
    ...(from && { startDate: from }),
    ...(to && { endDate: to }),
  };
}
