import { momentSchema } from '../schema/shared.ts';
import { ANSWER_FAULTS } from './messages.ts';

/** What is wrong with a date of publication, null where it will do. */
export function explainDate(date: string): string | null {
  return momentSchema.safeParse(date).success ? null : ANSWER_FAULTS.date(date);
}
