/** A stretch of an alphabetical list: one letter and what begins with it. */
export interface LetterGroup<Item> {
  /** «A» … «N», «Ñ» … «Z», {@link BEFORE_LETTERS} or {@link AFTER_LETTERS}. */
  readonly letter: string;
  readonly items: readonly Item[];
}

export const BEFORE_LETTERS = '0–9';
/** Names in another alphabet. */
export const AFTER_LETTERS = 'Otros';

const ALPHABET = [...'ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'];
/** Opening quotation marks, exclamation marks and the like do not count for the order. */
const LEADING_SIGNS = /^[^\p{L}\p{N}]+/u;

/** Accents only break ties; ñ is a letter of its own after n. */
const order = new Intl.Collator('es', { numeric: true });
const letters = new Intl.Collator('es', { sensitivity: 'base' });

/** Puts things in the order in which a Spanish dictionary has their names, word by word. */
export function sortByName<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly Item[] {
  return items
    .map((item) => ({ item, name: toSortName(nameOf(item)) }))
    .sort((a, b) => order.compare(a.name, b.name))
    .map(({ item }) => item);
}

/** The letter under which a name stands: «Ávila» under A, «Ñuñoa» under Ñ, «3M» under «0–9». */
export function toLetter(name: string): string {
  const first = String.fromCodePoint(toSortName(name).codePointAt(0) ?? 0);
  if (/[^\p{Script=Latin}\P{L}]/u.test(first)) return AFTER_LETTERS;
  return ALPHABET.findLast((letter) => letters.compare(letter, first) <= 0) ?? BEFORE_LETTERS;
}

/** Cuts a list that is already in the order of {@link sortByName} where its letter changes. */
export function groupByLetter<Item>(
  sorted: readonly Item[],
  nameOf: (item: Item) => string,
): LetterGroup<Item>[] {
  return [...Map.groupBy(sorted, (item) => toLetter(nameOf(item)))].map(([letter, items]) => ({
    letter,
    items,
  }));
}

function toSortName(name: string): string {
  return name.normalize('NFC').replace(LEADING_SIGNS, '');
}
