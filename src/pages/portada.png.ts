import { getSite } from '../data/site.ts';
import { toShareEndpoint } from '../share/endpoint.ts';

/** The image of every page that has none of its own. */
export const { GET, toCard } = toShareEndpoint(() => {
  const { name, description, url } = getSite();
  return { title: name, lines: [description], siteName: new URL(url).host, map: null };
});
