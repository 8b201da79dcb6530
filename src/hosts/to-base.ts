/** A base path with a slash at both ends, however it is written: `noticias` → `/noticias/`. */
export function toBase(path: string): string {
  const inner = path.replaceAll(/^\/+|\/+$/gu, '');
  return inner === '' ? '/' : `/${inner}/`;
}
