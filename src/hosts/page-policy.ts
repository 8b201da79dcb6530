/** What a page may do; everything else is forbidden. */
const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types glosa-offline',
];

/** Sources of scripts beside the site itself, on the few pages that need them. */
export type ScriptSource = "'wasm-unsafe-eval'";

/**
 * The content security policy of a page. The hashes of its inline styles and scripts are added to
 * the finished page: see `addOwnHashes`.
 */
export function toPagePolicy(scriptSources: readonly ScriptSource[] = []): string {
  const scripts = ["'self'", ...scriptSources].join(' ');
  return [...DIRECTIVES, `script-src ${scripts}`, "style-src 'self'"].join(';');
}
