import { SITE_DIRECTIVES } from './page-policy.ts';

/** Headers for the URLs that a pattern matches; later rules go before earlier ones. */
export interface HeaderRule {
  /** A path under the site's base: `/*` for all, `/folder/*`, or `/*.ending` at any depth. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Files whose names change with their content never change under one name: a year, as HTTP allows. */
const FOREVER = 'public, max-age=31536000, immutable';
/**
 * For hosts whose rules hold for an address whatever the answer is, a missing file included
 * (Cloudflare Pages: sveltejs/kit issue 16615): a missing file is asked for again within an hour, and
 * one that is there is shown at once and asked for behind the scenes.
 */
const AN_HOUR = 'public, max-age=3600, stale-while-revalidate=31536000';
/** Everything else is asked for again, and answered with «not modified» where it is the same. */
const REVALIDATE = 'public, max-age=0, must-revalidate';

/**
 * What holds for every answer, and `frame-ancestors`, which a `<meta>` cannot say. Each page's own
 * policy adds which scripts and styles it may run, by their hashes: these change from build to
 * build, and a server's configuration must not be out of date because of them.
 */
const POLICY = [
  ...SITE_DIRECTIVES,
  // Narrowed by each page to its own hashes; for what has no policy of its own, nothing from elsewhere.
  "script-src 'self' 'unsafe-inline'",
  "frame-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
  "script-src-attr 'none'",
  "style-src-attr 'none'",
  "frame-ancestors 'none'",
  'trusted-types glosa-offline',
].join('; ');

/** Of what is no page nothing runs, also where it is opened by itself: images can hold scripts. */
const DATA_POLICY =
  "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

/** Powers that no page of a newspaper needs. */
const PERMISSIONS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'microphone',
  'payment',
  'usb',
]
  .map((power) => `${power}=()`)
  .join(', ');

/** Folders whose files are named by their content. */
const NAMED_BY_CONTENT = ['/_astro/*', '/imagenes/*'];

/** Feeds, annotations and open data are there to be read by other sites too, images to be shown by them. */
const FOR_OTHER_SITES = ['avif', 'csv', 'jpg', 'json', 'png', 'svg', 'webp', 'xml'];

function toHeaderRules(namedByContent: string): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Cache-Control': REVALIDATE,
        'Content-Security-Policy': POLICY,
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy': PERMISSIONS,
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Strict-Transport-Security': 'max-age=31536000',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    ...NAMED_BY_CONTENT.map((path) => ({ path, headers: { 'Cache-Control': namedByContent } })),
    ...FOR_OTHER_SITES.map((ending) => ({
      path: `/*.${ending}`,
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Content-Security-Policy': DATA_POLICY,
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    })),
  ];
}

/** The headers of a server of one's own, where rules for files hold for files that are there. */
export const HEADER_RULES: readonly HeaderRule[] = toHeaderRules(FOREVER);

/** The headers of hosts that read `_headers`. */
export const HOSTED_HEADER_RULES: readonly HeaderRule[] = toHeaderRules(AN_HOUR);
