import { toUrl } from '../data/site-urls.ts';
import { toTextResponse } from '../exports/respond.ts';

export function GET(): Response {
  const sitemaps = ['/sitemap-index.xml', '/news-sitemap.xml'].map(
    (path) => `Sitemap: ${toUrl(path)}`,
  );
  return toTextResponse(['User-agent: *', 'Allow: /', '', ...sitemaps, ''].join('\n'));
}
