import { hash } from 'node:crypto';

/** What a page lets run and apply, as sources of its policy. */
export interface Hashes {
  readonly script: readonly string[];
  readonly style: readonly string[];
}

/** Inline styles and scripts; data in a script does not run and needs no leave. */
const INLINE = /<(style|script)\b(?![^>]*json)[^>]*>([\s\S]*?)<\/\1>/gu;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/u;

/**
 * Writes into the policy of a page the hashes of its own inline styles and scripts: what the page
 * does not carry it does not allow.
 */
export function addOwnHashes(html: string): string {
  return allowHashes(html, [findHashes(html)]);
}

/** The hashes of the inline styles and scripts in a page, or in a piece of one. */
export function findHashes(html: string): Hashes {
  const hashes = { script: [] as string[], style: [] as string[] };
  for (const [, tag, content = ''] of html.matchAll(INLINE))
    if (content !== '') hashes[tag as 'script' | 'style'].push(toHash(content));
  return hashes;
}

/**
 * Writes hashes into the policy of a page, each once and in one order wherever they come from.
 * @param html the page, or the piece of it that has the policy
 * @param hashes of all its pieces
 */
export function allowHashes(html: string, hashes: readonly Hashes[]): string {
  const toSources = (tag: keyof Hashes): string =>
    [...new Set(hashes.flatMap((each) => each[tag]))].sort().join('');
  return html.replace(POLICY, (policy) =>
    policy
      .replace("script-src 'self'", `$&${toSources('script')}`)
      .replace("style-src 'self'", `$&${toSources('style')}`),
  );
}

/** A hash as a policy has it, with the space before it. */
function toHash(content: string): string {
  return ` 'sha256-${hash('sha256', content, 'base64')}'`;
}
