import { getArticles } from '../data/articles.ts';
import { getSite } from '../data/site.ts';
import { getSiteUrls } from '../data/urls.ts';
import { toBuildDate } from '../exports/build-date.ts';
import { toMoment } from '../exports/moments.ts';
import { toXmlResponse } from '../exports/respond.ts';
import { toNewsSitemap } from '../exports/sitemaps.ts';

export async function GET(): Promise<Response> {
  const [site, articles, urls] = await Promise.all([getSite(), getArticles(), getSiteUrls()]);
  const pages = articles.map(({ slug, meta }) => ({
    url: urls.toArticleUrl(slug),
    title: meta.title,
    published: toMoment(meta.published, site.timeZone),
  }));
  const now = toBuildDate(process.env['SOURCE_DATE_EPOCH'], () => new Date());
  return toXmlResponse(toNewsSitemap(site.name, pages, now));
}
