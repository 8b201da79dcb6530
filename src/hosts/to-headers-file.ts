import type { HeaderRule } from './headers.ts';

/**
 * The one header whose values add up: two policies joined with a comma both hold (CSP Level 3, 2.2.3).
 */
const ADDS_UP = 'Content-Security-Policy';

/**
 * The `_headers` file of Netlify and Cloudflare Pages. What two rules set for one file these hosts
 * join with a comma, so the first rule leaves out what a later one sets: for everything else the
 * hosts' and the browsers' own rule is then to ask again and to open no page to others, as ours.
 * @param base the path under which the site is published, with a slash at its end
 */
export function toHeadersFile(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.map(({ path, headers }, index) => {
    const later = new Set(rules.slice(index + 1).flatMap((rule) => Object.keys(rule.headers)));
    const lines = Object.entries(headers)
      .filter(([name]) => path !== '/*' || name === ADDS_UP || !later.has(name))
      .map(([name, value]) => `  ${name}: ${value}`);
    return [`${base}${path.slice(1)}`, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
