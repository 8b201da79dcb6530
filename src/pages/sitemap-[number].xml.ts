import { getSitemapPaths } from '../data/pages/sitemaps.ts';
import { toXmlEndpoint } from '../exports/respond.ts';
import { type SitemapPage, toSitemap } from '../exports/sitemaps.ts';

export const getStaticPaths = getSitemapPaths;

export const { GET, renderText } = toXmlEndpoint<unknown, { pages: readonly SitemapPage[] }>(
  ({ props }) => toSitemap(props.pages),
);
