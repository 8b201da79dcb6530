import type { HeaderRule } from './headers.ts';
import type { ServerSettings } from './to-nginx.ts';

/** What Caddy knows only where the system around it does. */
const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  woff2: 'font/woff2',
};

/** A site block for Caddy: precompressed files, cache and security headers, the site's own 404. */
export function toCaddyfile(
  rules: readonly HeaderRule[],
  { host, folder, base }: Omit<ServerSettings, 'listen'>,
): string {
  const isAtRoot = base === '/';
  const types = Object.entries(TYPES).flatMap(([ending, type]) => [
    `    @${ending} path *.${ending}`,
    `    header @${ending} Content-Type "${type}"`,
  ]);
  const headers = rules.flatMap(({ path, headers: values }) =>
    Object.entries(values).map(
      ([name, value]) =>
        `    header ${path === '/*' ? '*' : base + path.slice(1)} ${name} "${value}"`,
    ),
  );
  const files = (indent: string): string[] =>
    ['file_server {', '  precompressed br gzip', '}'].map((line) => indent + line);
  return [
    `${host} {`,
    `  root * ${folder}`,
    // Only within a route does Caddy keep the order: special rules come after the general one.
    '  route {',
    ...types,
    ...headers,
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
    // Whatever was asked for, the answer is this page.
    '    header Content-Type "text/html; charset=utf-8"',
    ...files('    '),
    '  }',
    '}',
    '',
  ].join('\n');
}
