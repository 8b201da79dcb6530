import { toBase } from '../hosts/to-base.ts';
import { webUrlSchema } from '../schema/shared.ts';
import { SETTING_FAULTS } from './messages.ts';

/**
 * Why a value of `SITE` is no address of a site; null where it is one.
 * @param base the path under which the site is published, as `BASE` gives it
 */
export function explainSite(value: string, base: string): string | null {
  const address = webUrlSchema.safeParse(value);
  if (!address.success) return SETTING_FAULTS.site(value);
  const { origin, href } = new URL(address.data);
  const rest = href.slice(origin.length);
  // Only the origin counts; a path that says the same as BASE does no harm.
  if (href.startsWith(origin) && (rest === '/' || toBase(rest) === toBase(base))) return null;
  return SETTING_FAULTS.siteWithMore(value, origin);
}
