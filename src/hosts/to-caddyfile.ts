import type { HeaderRule } from './headers.ts';
import type { ServerSettings } from './to-nginx.ts';

/** A site block for Caddy: precompressed files, cache and security headers, the site's own 404. */
export function toCaddyfile(
  rules: readonly HeaderRule[],
  { host, folder, base }: Omit<ServerSettings, 'listen'>,
): string {
  const open = base === '/' ? 'handle {' : `handle_path ${base}* {`;
  const headers = rules.flatMap(({ path, headers: values }) =>
    Object.entries(values).map(
      ([name, value]) => `  header ${base}${path.slice(1)} ${name} "${value}"`,
    ),
  );
  return [
    `${host} {`,
    `  root * ${folder}`,
    ...headers,
    `  ${open}`,
    '    file_server {',
    '      precompressed br gzip',
    '    }',
    '  }',
    '  handle_errors {',
    '    rewrite * /404.html',
    '    file_server',
    '  }',
    '}',
    '',
  ].join('\n');
}
