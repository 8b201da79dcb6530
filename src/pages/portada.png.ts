import { getSite } from '../data/site.ts';
import { toShareResponse } from '../share/respond.ts';

/** The image of every page that has none of its own. */
export async function GET(): Promise<Response> {
  const { name, description, url } = getSite();
  return toShareResponse({ title: name, lines: [description], siteName: new URL(url).host });
}
