import { hash } from 'node:crypto';
import { toUtf8 } from './to-utf8.ts';

/** A digest that tells two texts apart, also across machines and years. */
export function toDigest(...parts: readonly string[]): string {
  // JSON keeps («ab», «c») apart from («a», «bc»).
  return hash('sha256', toUtf8(parts.length === 1 ? (parts[0] ?? '') : JSON.stringify(parts)));
}
