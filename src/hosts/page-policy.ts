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

/**
 * The content security policy of a page: what it does not name is forbidden. The hashes of its inline styles and scripts are added to
 * the finished page: see `addOwnHashes`.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  ...SITE_DIRECTIVES,
  'trusted-types glosa-offline',
  "script-src 'self'",
  "style-src 'self'",
].join(';');
