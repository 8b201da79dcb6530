import { toBase } from '../hosts/to-base.ts';
import type { Site } from '../schema/site.ts';

/** Letters that an address shows as they are (unreserved in RFC 3986): joining paths is then enough. */
const SEGMENT = /^(?!\.\.?$)[A-Za-z0-9._~-]+$/u;

/**
 * The path under which the site is published, with a slash at both ends: that of `BASE`, else that of
 * the address in `content/site.yaml`, unless `SITE` says another address.
 */
export function toSiteBase(site: Site | null, environment: NodeJS.ProcessEnv): string {
  const base = environment['BASE']?.trim() ?? '';
  if (base !== '' || !site || environment['SITE']?.trim()) return toBase(base);
  return toBase(new URL(site.url).pathname);
}

/** What is wrong with the site's address as the place where it is published; null where nothing is. */
export function findUrlFault(
  url: string,
  environment: NodeJS.ProcessEnv,
):
  | { readonly why: 'more'; readonly rest: string }
  | { readonly why: 'base'; readonly base: string }
  | null {
  const { pathname, search, hash } = new URL(url);
  const path = toBase(pathname);
  const isPath =
    path === '/' ||
    path
      .slice(1, -1)
      .split('/')
      .every((each) => SEGMENT.test(each));
  const rest = `${isPath ? '' : pathname}${search}${hash}`;
  if (rest !== '') return { why: 'more', rest };
  const base = environment['BASE']?.trim() ?? '';
  const isOther = path !== '/' && base !== '' && toBase(base) !== path;
  return isOther && !environment['SITE']?.trim() ? { why: 'base', base } : null;
}
