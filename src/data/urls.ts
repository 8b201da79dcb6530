import type { SiteUrls } from '../outlets/site-urls.ts';
import { toArticlePath, toEntryPath, toPath } from './paths.ts';

/** The absolute addresses of the site where it is published. */
export const siteUrls: SiteUrls = {
  toUrl: (path) => toAbsolute(toPath(path)),
  toArticleUrl: (slug) => toAbsolute(toArticlePath(slug)),
  toEntryUrl: (ref) => toAbsolute(toEntryPath(ref)),
};

function toAbsolute(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
