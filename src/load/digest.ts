import { hash } from 'node:crypto';

/** A digest that tells two texts apart, also across machines and years. */
export function toDigest(...parts: readonly string[]): string {
  // JSON keeps («ab», «c») apart from («a», «bc»).
  return hash('sha256', parts.length === 1 ? (parts[0] ?? '') : JSON.stringify(parts));
}
