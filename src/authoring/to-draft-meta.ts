import { IMPORT_NOTES } from '../imports/messages.ts';
import type { ImportedArticle } from '../imports/types.ts';
import { articleSchema } from '../schema/article.ts';
import type { DraftMeta } from './format-article.ts';
import { NOBODY_SIGNS } from './sign-byline.ts';

/**
 * The head of a draft as what was imported states it, and what the editor is told beside it. What an
 * article cannot have is left out.
 * @param given title and date, decided by the editor where the original does not state them
 * @param signed who of `content/authors` its byline names; without it the byline is told and nothing more
 */
export function toDraftMeta(
  imported: ImportedArticle,
  given: { readonly title: string; readonly published: string },
  signed = NOBODY_SIGNS,
): { meta: DraftMeta; remarks: readonly string[] } {
  const { shape } = articleSchema;
  const { byline, pictures, title } = imported;
  const otherTitle = title !== null && title !== given.title;
  const remarks = [
    ...imported.remarks,
    ...(otherTitle ? [IMPORT_NOTES.title(title)] : []),
    ...(byline === null ? [] : [IMPORT_NOTES.byline(byline)]),
    ...(signed.newNames.length > 0 ? [IMPORT_NOTES.newAuthors(signed.newNames)] : []),
    ...pictures.flatMap(({ address, words, found }) =>
      found ? [] : [IMPORT_NOTES.picture(address, words)],
    ),
  ];
  return {
    meta: {
      ...given,
      authors: signed.authors,
      description: shape.description.safeParse(imported.description).data,
      source: shape.source.safeParse(imported.source).data,
      topics: imported.topics
        .map(toTopic)
        .filter((topic) => shape.topics.safeParse([topic]).success),
      remarks,
    },
    remarks,
  };
}

/** Topics begin with a capital; categories of blogs often do not. */
function toTopic(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
