import type { HeaderRule } from './headers.ts';

/** Where and how a server of one's own answers. */
export interface ServerSettings {
  /** Host name, or `_` for any. */
  readonly host: string;
  /** The built site's folder on the server. */
  readonly folder: string;
  /** The path under which the site is published, with a slash at both ends. */
  readonly base: string;
  /** What nginx listens on: a port, or an address and a port. */
  readonly listen: string;
}

/**
 * A `server` block for nginx: precompressed files, cache and security headers, the site's own 404.
 * `brotli_static` comes from Debian's package libnginx-mod-http-brotli-static.
 */
export function toNginx(
  rules: readonly HeaderRule[],
  { host, folder, base, listen }: ServerSettings,
): string {
  const [everywhere, ...special] = rules;
  const common = everywhere?.headers ?? {};
  const location = (path: string, headers: Readonly<Record<string, string>>): string[] => [
    `  location ${path} {`,
    // nginx drops the headers of the block around where a location has one of its own.
    ...Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`),
    ...(base === '/' ? [] : [`    alias ${folder}/${path.slice(base.length)};`]),
    '  }',
  ];
  const redirect = (from: string, status: number, to: string): string[] => [
    `  location = ${from} {`,
    `    return ${status} ${to};`,
    '  }',
  ];
  return [
    'server {',
    `  listen ${listen};`,
    `  server_name ${host};`,
    ...(base === '/' ? [`  root ${folder};`] : []),
    '  index index.html;',
    '  charset utf-8;',
    '  charset_types text/css text/csv text/plain text/xml application/javascript application/json application/manifest+json application/rss+xml image/svg+xml;',
    '  include mime.types;',
    '  types {',
    '    application/manifest+json webmanifest;',
    '    text/csv csv;',
    '  }',
    '  absolute_redirect off;',
    '  gzip_static on;',
    '  brotli_static on;',
    `  error_page 404 ${base}404.html;`,
    ...(base === '/'
      ? []
      : [
          ...redirect('/', 302, base),
          // A folder that stands for another path gets no slash by itself.
          ...redirect(base.slice(0, -1), 301, base),
        ]),
    ...location(base, common),
    ...special.flatMap(({ path, headers }) =>
      location(`${base}${path.slice(1).replace(/\*$/u, '')}`, { ...common, ...headers }),
    ),
    '}',
    '',
  ].join('\n');
}
