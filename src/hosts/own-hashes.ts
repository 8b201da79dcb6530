import { createHash } from 'node:crypto';

/** Inline styles and scripts that run; data in a script needs no leave. */
const INLINE = /<(style|script)\b(?![^>]*json)[^>]*>([\s\S]*?)<\/\1>/gu;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/u;
const HASH = / '(sha256-[^']+)'/gu;

/** Most pages carry the same few styles: so many texts are remembered with their hashes. */
const KNOWN_MAX = 100;
const known = new Map<string, string>();

/**
 * Astro writes into the policy of every page the hashes of all inline styles and scripts of the
 * site. A page needs those of its own: what it does not carry it should not allow, nor send.
 * @param html as bytes in Latin-1, so that hashes are those of the bytes
 */
export function keepOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , content = '']) => toHash(content)));
  return html.replace(POLICY, (policy) =>
    policy.replace(HASH, (whole, hash: string) => (own.has(hash) ? whole : '')),
  );
}

function toHash(content: string): string {
  const before = known.get(content);
  if (before !== undefined) return before;
  const hash = `sha256-${createHash('sha256').update(content, 'latin1').digest('base64')}`;
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(content, hash);
  return hash;
}
