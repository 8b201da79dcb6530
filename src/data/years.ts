import type { Library } from '../load/read-library.ts';
import { type EntryRef, fromEntryRef } from '../schema/ids.ts';
import { REGISTER_PATHS } from '../schema/register-paths.ts';

/** What the site of another year has of an entry. */
export interface EntryInYear {
  /** Of the year. */
  readonly name: string;
  /** Of the entry's page there. */
  readonly path: string;
  readonly articles: number;
}

/** In which other years an entry appears, in their order. */
export function findYears(
  { years }: Pick<Library, 'years'>,
  ref: EntryRef,
): readonly EntryInYear[] {
  const { kind, id } = fromEntryRef(ref);
  return years.flatMap(({ name, path, articles: byEntry }) => {
    const articles = byEntry.get(ref);
    if (articles === undefined) return [];
    return [{ name, path: `${path}${REGISTER_PATHS[kind].slice(1)}${id}/`, articles }];
  });
}
