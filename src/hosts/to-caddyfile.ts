import { toHeaderValues } from './header-values.ts';
import type { HeaderRule } from './headers.ts';
import type { ServerSettings } from './to-nginx.ts';

/** What Caddy knows only where the system around it does. */
const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  csv: 'text/csv; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  woff2: 'font/woff2',
};

/** A site block for Caddy: precompressed files, cache and security headers, the site's own 404. */
export function toCaddyfile(
  rules: readonly HeaderRule[],
  { host, folder, base, moves }: Omit<ServerSettings, 'listen'>,
): string {
  const isAtRoot = base === '/';
  const endings = new Set([
    ...Object.keys(TYPES),
    ...rules.flatMap(({ path }) => (path.startsWith('/*.') ? [path.slice(3)] : [])),
  ]);
  // A path that does not begin with a slash needs a name, or Caddy takes it for a header's.
  const matchers = [...endings].map((ending) => `    @${ending} path *.${ending}`);
  const types = Object.entries(TYPES).map(
    ([ending, type]) => `    header @${ending} Content-Type "${type}"`,
  );
  const toMatcher = (path: string): string =>
    path === '/*' ? '*' : path.startsWith('/*.') ? `@${path.slice(3)}` : base + path.slice(1);
  const headers = rules.flatMap(({ path, headers: values }) =>
    Object.entries(values).map(
      ([name, value]) => `    header ${toMatcher(path)} ${name} "${value}"`,
    ),
  );
  const files = (indent: string): string[] =>
    ['file_server {', '  precompressed br gzip', '}'].map((line) => indent + line);
  return [
    `${host} {`,
    `  root * "${folder}"`,
    // Only within a route does Caddy keep the order: special rules come after the general one.
    '  route {',
    '    header -Server',
    ...matchers,
    ...types,
    ...headers,
    ...moves.map(({ from, to }) => `    redir ${from} ${to} permanent`),
    ...(isAtRoot
      ? files('    ')
      : [
          `    redir / ${base}`,
          `    redir ${base.slice(0, -1)} ${base} permanent`,
          `    handle_path ${base}* {`,
          ...files('      '),
          '    }',
          '    error 404',
        ]),
    '  }',
    '  handle_errors {',
    '    rewrite * /404.html',
    // Whatever was asked for, the answer is this page: with its type and its headers, not those of a
    // file that is not there, which would be kept as missing for a year.
    '    header Content-Type "text/html; charset=utf-8"',
    ...toHeaderValues(rules)
      .filter(({ special }) => special.length > 0)
      .map(({ name, everywhere }) =>
        everywhere === '' ? `    header -${name}` : `    header ${name} "${everywhere}"`,
      ),
    ...files('    '),
    '  }',
    '}',
    '',
  ].join('\n');
}
