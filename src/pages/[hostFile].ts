import type { APIRoute, GetStaticPaths } from 'astro';
import { getMovedAddresses } from '../data/pages/moved-pages.ts';
import { toPath } from '../data/paths.ts';
import { HOSTED_HEADER_RULES } from '../hosts/headers.ts';
import { toHeadersFile } from '../hosts/to-headers-file.ts';
import { toRedirectsFile } from '../hosts/to-redirects-file.ts';

/** Files that a host reads; the router takes no file of its own that starts with an underscore. */
export const getStaticPaths = (() => [
  { params: { hostFile: '_headers' } },
  { params: { hostFile: '_redirects' } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const base = toPath('/');
  return new Response(
    params['hostFile'] === '_headers'
      ? toHeadersFile(HOSTED_HEADER_RULES, base)
      : toRedirectsFile(getMovedAddresses(), base),
  );
};
