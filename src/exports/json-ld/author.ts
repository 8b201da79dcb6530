import type { Picture } from '../../pictures/types.ts';
import type { AuthorData } from '../../schema/author.ts';
import type { Site } from '../../schema/site.ts';
import type { SiteUrls } from '../site-urls.ts';
import { toDocument } from './document.ts';
import { toPortrait } from './images.ts';
import { toPublisher } from './site.ts';

/** Somebody who signs, with the absolute address of their page and those of their other pages. */
export interface Signed {
  readonly name: string;
  readonly url: string;
  readonly links: readonly string[];
}

/** What search engines read of the page of somebody who signs. */
export function toAuthorJsonLd(
  signer: Signed,
  {
    role,
    description,
    photo,
    picture,
  }: Pick<AuthorData, 'role' | 'description' | 'photo'> & {
    readonly picture?: Picture | undefined;
  },
  site: Site,
  urls: Pick<SiteUrls, 'toUrl'>,
): object {
  const person = {
    ...toPerson(signer),
    ...(role && { jobTitle: role }),
    ...(description && { description }),
    ...(picture && { image: toPortrait(picture, photo ?? {}, urls) }),
    worksFor: toPublisher(site, urls),
  };
  const { url } = signer;
  return toDocument({ '@type': 'ProfilePage', url, inLanguage: 'es', mainEntity: person });
}

/** Somebody who signs; their page has the same id. */
export function toPerson({ name, url, links }: Signed): object {
  return {
    '@type': 'Person',
    '@id': url,
    name,
    url,
    ...(links.length > 0 && { sameAs: links }),
  };
}
