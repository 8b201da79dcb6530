import { type HeaderValues, toHeaderValues } from './header-values.ts';
import type { HeaderRule } from './headers.ts';
import type { Move } from './to-redirects-file.ts';

/** Where and how a server of one's own answers. */
export interface ServerSettings {
  /** Host name, or `_` for any. */
  readonly host: string;
  /** The built site's folder on the server: see `findUnservable`. */
  readonly folder: string;
  /** The path under which the site is published, with a slash at both ends. */
  readonly base: string;
  /** What nginx listens on: a port, or an address and a port. */
  readonly listen: string;
  /** What stands at another address now. */
  readonly moves: readonly Move[];
}

/**
 * A `server` block for nginx and the tables of headers that it asks: precompressed files, cache and
 * security headers, the site's own 404. `brotli_static` comes from Debian's package
 * libnginx-mod-http-brotli-static.
 */
export function toNginx(
  rules: readonly HeaderRule[],
  { host, folder, base, listen, moves }: ServerSettings,
): string {
  // Tables stand outside the block, for all sites of the server: their names are this site's own.
  const owner = `${host}${base}`.replaceAll(/\W/gu, '_');
  const headers = toHeaderValues(rules).map((values) => ({
    values,
    variable: `$glosa_${owner}${values.name.replaceAll('-', '_').toLowerCase()}`,
  }));
  const redirect = (from: string, status: number, to: string): string[] => [
    `  location = ${from} {`,
    `    return ${status} ${to};`,
    '  }',
  ];
  return [
    ...headers.flatMap(({ values, variable }) =>
      values.special.length === 0 ? [] : toTable(variable, values, base),
    ),
    'server {',
    `  listen ${listen};`,
    `  server_name ${host};`,
    '  server_tokens off;',
    ...(base === '/' ? [`  root "${folder}";`] : []),
    '  index index.html;',
    '  charset utf-8;',
    '  charset_types text/css text/csv text/plain text/xml application/javascript application/json application/manifest+json application/rss+xml image/svg+xml;',
    '  include mime.types;',
    // Of its own nginx has image/avif wherever that module is packaged, and warns of what is said twice.
    '  types {',
    '    application/manifest+json webmanifest;',
    '    text/csv csv;',
    '  }',
    '  absolute_redirect off;',
    '  gzip_static on;',
    '  gzip_vary on;',
    '  brotli_static on;',
    `  error_page 404 ${base}404.html;`,
    // A folder without a page of its own: for a reader it is not there.
    `  error_page 403 =404 ${base}404.html;`,
    ...(base === '/'
      ? []
      : [
          ...redirect('/', 302, base),
          // A folder that stands for another path gets no slash by itself.
          ...redirect(base.slice(0, -1), 301, base),
        ]),
    ...moves.flatMap(({ from, to }) => redirect(from, 301, to)),
    `  location ${base} {`,
    ...headers.map(
      ({ values, variable }) =>
        `    add_header ${values.name} ${values.special.length === 0 ? `"${values.everywhere}"` : variable} always;`,
    ),
    ...(base === '/' ? [] : [`    alias "${folder}/";`]),
    '  }',
    '}',
    '',
  ].join('\n');
}

/** An error's page has the values of its own address: nginx asks the table when it sends. */
function toTable(variable: string, { everywhere, special }: HeaderValues, base: string): string[] {
  return [
    `map $uri ${variable} {`,
    `  default "${everywhere}";`,
    ...special.map(({ path, value }) => `  "${toExpression(path, base)}" "${value}";`),
    '}',
  ];
}

function toExpression(path: string, base: string): string {
  const literal = (text: string): string => text.replaceAll('.', '\\.');
  return path.startsWith('/*.')
    ? `~${literal(path.slice(2))}$`
    : `~^${literal(base + path.slice(1, -1))}`;
}
