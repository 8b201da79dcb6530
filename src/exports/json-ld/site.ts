import type { Site } from '../../schema/site.ts';
import type { SiteUrls } from '../site-urls.ts';
import { toDocument } from './document.ts';

/** What search engines read of the site as a whole. */
export function toSiteJsonLd(site: Site, urls: Pick<SiteUrls, 'toUrl'>): object {
  return toDocument({
    '@type': 'WebSite',
    '@id': `${urls.toUrl('/')}#sitio`,
    name: site.name,
    url: urls.toUrl('/'),
    inLanguage: 'es',
    publisher: toPublisher(site, urls),
  });
}

export function toPublisher({ publisher }: Site, urls: Pick<SiteUrls, 'toUrl'>): object {
  const policy = urls.toUrl('/acerca/');
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${urls.toUrl('/')}#medio`,
    name: publisher.name,
    url: publisher.url ?? urls.toUrl('/'),
    correctionsPolicy: policy,
    unnamedSourcesPolicy: policy,
    verificationFactCheckingPolicy: policy,
  };
}
