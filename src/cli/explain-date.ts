import { articleSchema } from '../schema/article.ts';

/** What is wrong with a date of publication, null where it will do. */
export function explainDate(date: string): string | null {
  return articleSchema.shape.published.safeParse(date).success
    ? null
    : `«${date}» no es una fecha que exista. Escríbala como 2026-05-04 o 2026-05-04T08:30:00+02:00.`;
}
