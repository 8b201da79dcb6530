import type { ArticleMeta } from '../schema/article.ts';

/**
 * When an article last changed, as its file says: the newer of `updated` and its last correction,
 * a moment or a plain day; null where neither is given.
 */
export function toUpdated({
  updated,
  corrections,
}: Pick<ArticleMeta, 'updated' | 'corrections'>): string | null {
  const moments = [...(updated ? [updated] : []), ...corrections.map(({ date }) => date)];
  return moments.sort((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null;
}
