import path from 'node:path';
import { findUnservable, isListen } from '../hosts/find-unservable.ts';
import { HEADER_RULES } from '../hosts/headers.ts';
import { toCaddyfile } from '../hosts/to-caddyfile.ts';
import { toNginx } from '../hosts/to-nginx.ts';
import { fromRedirectsFile } from '../hosts/to-redirects-file.ts';
import { readIfThere } from '../load/read-if-there.ts';
import { readSite } from '../load/read-site.ts';
import { toSiteBase } from '../load/site-base.ts';
import { fail } from './fail.ts';
import { HOST_FAULTS, USAGE } from './messages.ts';
import { readArguments } from './read-arguments.ts';
import { requireSettings } from './require-settings.ts';

/** Shows the configuration of a server for the site. */
export async function host(): Promise<void> {
  const { values, positionals } = readArguments(
    {
      folder: { type: 'string' },
      listen: { type: 'string', default: '80' },
    },
    USAGE.host,
  );
  const { contentRoot, site, output } = requireSettings(['SITE', 'BASE', 'GLOSA_ROOT', 'OUT_DIR']);
  const { data } = await readSite(contentRoot);
  const { hostname } = new URL(site ?? data?.url ?? 'http://localhost');
  const folder = values.folder ?? output;
  const sign = findUnservable(folder);
  if (sign !== null) fail(HOST_FAULTS.folder(folder, sign));
  if (!isListen(values.listen)) fail(HOST_FAULTS.listen(values.listen));
  const settings = {
    host: hostname,
    folder,
    base: toSiteBase(data, process.env),
    listen: values.listen,
    // As the site was built last: an address that moved since has a page that leads on.
    moves: fromRedirectsFile(readIfThere(path.join(output, '_redirects'))?.toString() ?? ''),
  };
  switch (positionals[0]) {
    case 'nginx':
      console.log(toNginx(HEADER_RULES, settings));
      break;
    case 'caddy':
      console.log(toCaddyfile(HEADER_RULES, settings));
      break;
    default:
      fail(USAGE.host);
  }
}
