import { articleSchema } from '../schema/article.ts';
import { ANSWER_FAULTS } from './messages.ts';

/** What is wrong with a date of publication, null where it will do. */
export function explainDate(date: string): string | null {
  return articleSchema.shape.published.safeParse(date).success ? null : ANSWER_FAULTS.date(date);
}
