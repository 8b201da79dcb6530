import { createHash } from 'node:crypto';

const INLINE = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/gu;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/u;
const HASH = / '(sha256-[^']+)'/gu;

/**
 * Astro writes into the policy of every page the hashes of all inline styles and scripts of the
 * site. A page needs those of its own: what it does not carry it should not allow, nor send.
 */
export function keepOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , content = '']) => toHash(content)));
  return html.replace(POLICY, (policy) =>
    policy.replace(HASH, (whole, hash: string) => (own.has(hash) ? whole : '')),
  );
}

function toHash(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
