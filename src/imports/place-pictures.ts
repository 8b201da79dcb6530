import type { ImportedArticle } from './types.ts';

/** A picture that is written beside its article. */
export interface PlacedPicture {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Gives the pictures that came with a text the names of their files.
 * @param toFile the name of the picture of a number, from 1, with an ending
 * @returns the text with these names, and the files
 */
export function placePictures(
  { markdown, pictures }: Pick<ImportedArticle, 'markdown' | 'pictures'>,
  toFile: (number: number, ending: string) => string,
): { markdown: string; placed: readonly PlacedPicture[] } {
  const names = new Map<string, string>();
  const placed = pictures.flatMap(({ found }): PlacedPicture[] => {
    if (!found) return [];
    const file = toFile(names.size + 1, found.ending);
    names.set(found.file, file);
    return [{ file, bytes: found.bytes }];
  });
  // As the Markdown of an import writes them; the brackets of a text itself are escaped there.
  const named = markdown.replaceAll(
    /\]\((imagen-\d+\.[a-z]+)(?=[ )])/gu,
    (_, name: string) => `](${names.get(name) ?? name}`,
  );
  return { markdown: placed.length === 0 ? markdown : named, placed };
}
