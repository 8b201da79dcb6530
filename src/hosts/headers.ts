import { SITE_DIRECTIVES } from './page-policy.ts';

/** Headers for the URLs that a pattern matches; later rules add to earlier ones. */
export interface HeaderRule {
  /** A path under the site's base; `*` stands for any rest. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Files whose names change with their content never change under one name: a year, as HTTP allows. */
const FOREVER = 'public, max-age=31536000, immutable';
/** Everything else is asked for again, and answered with «not modified» where it is the same. */
const REVALIDATE = 'public, max-age=0, must-revalidate';

/**
 * What holds for every answer, and `frame-ancestors`, which a `<meta>` cannot say. Each page's own
 * policy adds which scripts and styles it may run, by their hashes: these change from build to
 * build, and a server's configuration must not be out of date because of them.
 */
const POLICY = [
  ...SITE_DIRECTIVES,
  "frame-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
  "script-src-attr 'none'",
  "style-src-attr 'none'",
  "frame-ancestors 'none'",
  // `default` is the search page's: its own policy allows it, those of other pages do not.
  'trusted-types glosa-offline default',
].join('; ');

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

/** The headers of every host: each host's own file is made from this list. */
export const HEADER_RULES: readonly HeaderRule[] = [
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
  // The parts of the search index are named by their content too; what leads to them is not.
  ...['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*', '/pagefind/filter/*'].map(
    (path) => ({ path, headers: { 'Cache-Control': FOREVER } }),
  ),
];
