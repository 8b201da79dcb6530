/** An address that moved, and where to; both with the base. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * The `_redirects` file of Netlify and Cloudflare Pages. Both hosts serve the built folder at their
 * root: a site below a path gets its files from there.
 * @param base the path under which the site is published, with a slash at both ends
 */
export function toRedirectsFile(moves: readonly Move[], base: string): string {
  const lines = moves.map(({ from, to }) => `${from} ${to} 301`);
  // The first rule that fits counts, and this one fits everything.
  if (base !== '/') lines.push(`/ ${base} 302`, `${base}* /:splat 200`);
  return lines.map((line) => `${line}\n`).join('');
}

/** The inverse of {@link toRedirectsFile}: what moved for good. */
export function fromRedirectsFile(text: string): Move[] {
  return text.split('\n').flatMap((line) => {
    const [from = '', to = '', status] = line.split(' ');
    return status === '301' ? [{ from, to }] : [];
  });
}
