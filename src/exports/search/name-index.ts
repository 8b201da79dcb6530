/** People, organizations and places as a browser loads them to find one by its name. */
export interface NameFile {
  /** How many files the index has. */
  readonly last: number;
  readonly names: readonly IndexedName[];
}

/** `kind` is a position in `ENTRY_KINDS`, `articles` the number of those that hold the entry. */
export type IndexedName = readonly [
  kind: number,
  id: string,
  articles: number,
  description: string,
  name: string,
  ...aliases: string[],
];

/** So many names are some 12 kB compressed: the first file answers at once, and holds the most named. */
export const NAMES_PER_FILE = 400;
