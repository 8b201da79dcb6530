import type { Html } from '../html/html.ts';

const written = new WeakMap<object, Map<unknown, Html>>();

/**
 * Gives what many pages show, written when it is first asked for.
 * @param owner with which it is forgotten: an article's record lives until content changes
 * @param key tells it from all else of the same owner
 */
export function renderOnce(owner: object, key: unknown, write: () => Html): Html {
  let own = written.get(owner);
  const known = own?.get(key);
  if (known) return known;
  if (!own) {
    own = new Map();
    written.set(owner, own);
  }
  const html = write();
  own.set(key, html);
  return html;
}
