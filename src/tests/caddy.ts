import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HEADER_RULES } from '../hosts/headers.ts';
import { toCaddyfile } from '../hosts/to-caddyfile.ts';
import type { Move } from '../hosts/to-redirects-file.ts';
import { installPackages } from './install-packages.ts';
import { findFreePort, type Served, toServed } from './served.ts';

const CADDY = '/usr/bin/caddy';

export function hasCaddy(): boolean {
  return existsSync(CADDY);
}

/** Installs Debian's Caddy where the machine has none and lets us; older systems have no package. */
export function installCaddy(): void {
  if (!hasCaddy()) installPackages('caddy');
}

/** Serves a built site by Caddy with the configuration that the project hands out. */
export async function serveByCaddy(
  folder: string,
  base: string,
  moves: readonly Move[] = [],
): Promise<Served> {
  const port = await findFreePort();
  const work = await mkdtemp(path.join(tmpdir(), 'glosa-caddy-'));
  const file = path.join(work, 'Caddyfile');
  const host = `http://127.0.0.1:${port}`;
  const site = toCaddyfile(HEADER_RULES, { host, folder, base, moves });
  await writeFile(file, `{\n  admin off\n  auto_https off\n}\n${site}`);
  const child = spawn(CADDY, ['run', '--adapter', 'caddyfile', '--config', file], {
    stdio: 'ignore',
    env: { ...process.env, XDG_CONFIG_HOME: work, XDG_DATA_HOME: work },
  });
  return toServed(child, port, base, work);
}
