import { toSecurityText, toTrustText } from '../../exports/well-known.ts';
import { toPath } from '../paths.ts';
import { getSite } from '../site.ts';
import { toUrl } from '../site-urls.ts';

const FILES = ['security', 'trust'] as const;

/**
 * For `getStaticPaths` of the files that programs look for at the root of a domain (RFC 8615), where
 * `site.yaml` has them: a site below a path has no such place.
 */
export function getWellKnownPaths(): { params: { file: string } }[] {
  if (toPath('/') !== '/') return [];
  const site = getSite();
  return FILES.filter((file) => site[file] !== undefined).map((file) => ({ params: { file } }));
}

export function toWellKnownText(file: string | undefined): string {
  const { security, trust, timeZone, aiCrawlers } = getSite();
  if (file === 'security' && security)
    return toSecurityText(security, timeZone, toUrl('/.well-known/security.txt'));
  if (file === 'trust' && trust) return toTrustText(trust, aiCrawlers);
  throw new Error(`Expected ${file}.txt in content/site.yaml`);
}
