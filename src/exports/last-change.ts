import type { ArticleMeta } from '../schema/article.ts';

/**
 * When a text last changed after it was published, as the editor wrote it; a correction is a change.
 * @returns null for a text that stands as it was published
 */
export function findLastChange({
  published,
  updated,
  corrections,
}: Pick<ArticleMeta, 'published' | 'updated' | 'corrections'>): string | null {
  return [...(updated ? [updated] : []), ...corrections.map(({ date }) => date)].reduce<
    string | null
  >((last, date) => (Date.parse(date) > Date.parse(last ?? published) ? date : last), null);
}
