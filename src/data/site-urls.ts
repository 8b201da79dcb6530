import { toCardId } from '../schema/anchors.ts';
import type { Entry } from '../load/read-registers.ts';
import type { SiteUrls } from '../exports/site-urls.ts';
import type { EntryRef } from '../schema/ids.ts';
import { hasPage } from '../load/entry-page.ts';
import { toArticlePath, toEntryPath, toPath } from './paths.ts';

const ORIGIN = new URL(import.meta.env.SITE).origin;

/** The absolute address of a path under the base where the site is published. */
export function toUrl(path: string): string {
  return toAbsolute(toPath(path));
}

/**
 * The absolute addresses of the site where it is published.
 * @param entries those whose addresses are asked for: not all of them have a page
 */
export function toSiteUrls(entries: ReadonlyMap<EntryRef, Entry>): SiteUrls {
  const toArticleUrl = (slug: string): string => toAbsolute(toArticlePath(slug));
  return {
    toUrl,
    toArticleUrl,
    toEntryUrl: (ref, slug) => {
      const entry = entries.get(ref);
      return entry && !hasPage(entry)
        ? `${toArticleUrl(slug)}#${toCardId(ref)}`
        : toAbsolute(toEntryPath(ref));
    },
  };
}

/** The absolute address of a path with its base. Paths are ASCII, as slugs are: joining is enough. */
export function toAbsolute(path: string): string {
  return ORIGIN + path;
}
