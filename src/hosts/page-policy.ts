/** What holds for all that the site sends: the same from build to build. */
export const SITE_DIRECTIVES = [
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
];

/** What one page may do that others may not. */
export interface PagePowers {
  /** Where scripts may come from, beside the site itself. */
  readonly scriptSources?: readonly "'wasm-unsafe-eval'"[];
  /** Names of policies of Trusted Types, beside that of the service worker. */
  readonly trustedTypes?: readonly string[];
}

/**
 * The content security policy of a page: what it does not name is forbidden. The hashes of its inline styles and scripts are added to
 * the finished page: see `addOwnHashes`.
 */
export function toPagePolicy({ scriptSources = [], trustedTypes = [] }: PagePowers = {}): string {
  return [
    "default-src 'none'",
    ...SITE_DIRECTIVES,
    ['trusted-types glosa-offline', ...trustedTypes].join(' '),
    ["script-src 'self'", ...scriptSources].join(' '),
    "style-src 'self'",
  ].join(';');
}
