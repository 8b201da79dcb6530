import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HEADER_RULES } from '../hosts/headers.ts';
import { toNginx } from '../hosts/to-nginx.ts';
import type { Move } from '../hosts/to-redirects-file.ts';
import { installPackages } from './install-packages.ts';
import { findFreePort, type Served, toServed } from './served.ts';

const NGINX = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const MIME_TYPES = '/etc/nginx/mime.types';
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];

export function hasNginx(): boolean {
  return [NGINX, BROTLI, MIME_TYPES].every((file) => existsSync(file));
}

/** Installs Debian's nginx where the machine has none and lets us; where not, tests of hosts are skipped. */
export function installNginx(): void {
  if (!hasNginx()) installPackages(...PACKAGES);
}

/** Serves a built site by nginx with the configuration that the project hands out. */
export async function serveByNginx(
  folder: string,
  base: string,
  moves: readonly Move[] = [],
): Promise<Served> {
  const port = await findFreePort();
  const work = await mkdtemp(path.join(tmpdir(), 'glosa-nginx-'));
  await symlink(MIME_TYPES, path.join(work, 'mime.types'));
  const listen = `127.0.0.1:${port}`;
  const server = toNginx(HEADER_RULES, { host: '_', folder, base, listen, moves });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `  ${kind}_temp_path ${work}/${kind};`)
    .join('\n');
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  await writeFile(
    path.join(work, 'nginx.conf'),
    `load_module ${BROTLI};\n${user}daemon off;\npid ${work}/pid;\nerror_log ${work}/error.log;\n` +
      `events {}\nhttp {\n  access_log off;\n${temporary}\n${server}}\n`,
  );
  const child = spawn(
    NGINX,
    ['-c', path.join(work, 'nginx.conf'), '-e', path.join(work, 'error.log')],
    {
      stdio: 'inherit',
    },
  );
  const served = await toServed(child, port, base, work);
  const said = await readFile(path.join(work, 'error.log'), 'utf8');
  if (said !== '') throw new Error(`nginx says of its configuration:\n${said}`);
  return served;
}
