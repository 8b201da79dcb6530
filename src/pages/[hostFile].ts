import type { APIRoute, GetStaticPaths } from 'astro';
import { toPath } from '../data/paths.ts';
import { HEADER_RULES } from '../hosts/headers.ts';
import { toHeadersFile } from '../hosts/to-headers-file.ts';

/** Files that a host reads; the router takes no file of its own that starts with an underscore. */
export const getStaticPaths = (() => [
  { params: { hostFile: '_headers' } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(toHeadersFile(HEADER_RULES, toPath('/')));
