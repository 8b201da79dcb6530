import { createHash } from 'node:crypto';

/** Inline styles and scripts; data in a script does not run and needs no leave. */
const INLINE = /<(style|script)\b(?![^>]*json)[^>]*>([\s\S]*?)<\/\1>/gu;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/u;

/** Most pages carry the same few styles: so many texts are remembered with their hashes. */
const KNOWN_MAX = 100;
const known = new Map<string, string>();

/**
 * Writes into the policy of a page the hashes of its own inline styles and scripts: what the page
 * does not carry it does not allow.
 * @param html as bytes in Latin-1, so that hashes are those of the bytes
 */
export function addOwnHashes(html: string): string {
  return html.replace(POLICY, (policy) => {
    const hashes = { script: '', style: '' };
    for (const [, tag, content = ''] of html.matchAll(INLINE))
      if (content !== '') hashes[tag as 'script' | 'style'] += ` '${toHash(content)}'`;
    return policy
      .replace("script-src 'self'", `$&${hashes.script}`)
      .replace("style-src 'self'", `$&${hashes.style}`);
  });
}

function toHash(content: string): string {
  const before = known.get(content);
  if (before !== undefined) return before;
  const hash = `sha256-${createHash('sha256').update(content, 'latin1').digest('base64')}`;
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(content, hash);
  return hash;
}
