import type { ArticleMeta } from '../../schema/article.ts';
import { OWN_FIELDS } from '../problems.ts';

/** What an article's front matter says of it in our own words. */
export type OwnMeta = Pick<ArticleMeta, 'claims' | 'dates'> &
  Partial<Pick<ArticleMeta, 'title' | 'description' | 'published' | 'image' | 'added'>>;

/** A text of ours that is published about an article. */
export interface OwnField {
  readonly field: readonly (string | number)[];
  /** What it is, at the head of a sentence: «El titular». */
  readonly what: string;
  readonly text: string;
  /** Of a claim: its summary speaks of the words around its quote. */
  readonly claimId: string | null;
}

/**
 * Headline, description, caption of the picture that leads, summaries and events; what is a draft is not
 * published. What a picture shows (`alt`) is seen, not told: «dos hombres» stands in no text.
 */
export function toOwnFields({ title, description, image, claims, dates }: OwnMeta): OwnField[] {
  const fields: OwnField[] = [];
  const add = (
    field: OwnField['field'],
    what: string,
    text: string | undefined,
    claimId: string | null = null,
  ): void => {
    if (text !== undefined) fields.push({ field, what, text, claimId });
  };
  add(['title'], OWN_FIELDS.title, title);
  add(['description'], OWN_FIELDS.description, description);
  add(['image', 'caption'], OWN_FIELDS.caption, image?.caption);
  for (const [index, { id, summary, brief, draft }] of claims.entries()) {
    if (draft) continue;
    add(['claims', index, 'summary'], OWN_FIELDS.summary(id), summary, id);
    add(['claims', index, 'brief'], OWN_FIELDS.brief(id), brief, id);
  }
  for (const [index, { date, event }] of dates.entries())
    add(['dates', index, 'event'], OWN_FIELDS.event(date), event);
  return fields;
}
