import { toCardId } from '../annotate/index.ts';
import type { SiteUrls } from '../outlets/site-urls.ts';
import { hasPage } from './backlinks.ts';
import { getEntries } from './entries.ts';
import { toArticlePath, toEntryPath, toPath } from './paths.ts';

/** The absolute address of a path under the base where the site is published. */
export function toUrl(path: string): string {
  return toAbsolute(toPath(path));
}

/** The absolute addresses of the site where it is published. */
export async function getSiteUrls(): Promise<SiteUrls> {
  const entries = await getEntries();
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

function toAbsolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
