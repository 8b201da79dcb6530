import type { HeaderRule } from './headers.ts';

/**
 * The `_headers` file of Netlify and Cloudflare Pages. A header that a later rule sets again is
 * taken back first: those hosts would join both values with a comma.
 * @param base the path under which the site is published, with a slash at its end
 */
export function toHeadersFile(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.map(({ path, headers }, index) => {
    const earlier = new Set(rules.slice(0, index).flatMap((rule) => Object.keys(rule.headers)));
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(earlier.has(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return [`${base}${path.slice(1)}`, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
