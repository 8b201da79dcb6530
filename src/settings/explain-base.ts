import { toBase } from '../hosts/to-base.ts';
import { SETTING_FAULTS } from './messages.ts';

/** Letters that an address shows as they are (unreserved in RFC 3986): joining paths is then enough. */
const SEGMENT = /^(?!\.\.?$)[A-Za-z0-9._~-]+$/u;

/** Why a value of `BASE` is no path below which a site can be published; null where it is one. */
export function explainBase(value: string): string | null {
  const inner = toBase(value).slice(1, -1);
  if (inner === '' || inner.split('/').every((segment) => SEGMENT.test(segment))) return null;
  return SETTING_FAULTS.base(value);
}
