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
 * What the pages may do is in each page's own policy, with the hashes of its scripts and styles.
 * The header adds what a `<meta>` cannot say.
 */
const POLICY = "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'";

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
  { path: '/_astro/*', headers: { 'Cache-Control': FOREVER } },
];
