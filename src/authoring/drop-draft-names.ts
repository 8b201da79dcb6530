import type { FileProblem } from '../load/problem.ts';
import type { Entry } from '../load/read-registers.ts';

/** «de» and «del» name nobody. */
const CAPITALIZED = /\p{Lu}[\p{L}\p{M}\p{N}]+/gu;

/**
 * Leaves out the names that have a draft of an entry: that entry has its own warning. A part of the
 * name is enough («Kim»): what it will be called in the text is only known when it is published.
 */
export function dropDraftNames(
  problems: readonly FileProblem[],
  drafts: readonly Pick<Entry, 'data'>[],
): FileProblem[] {
  const words = new Set(
    drafts.flatMap(({ data }) => [data.name, ...data.aliases].flatMap(toCapitalized)),
  );
  return problems.filter(({ name = '' }) => !toCapitalized(name).some((word) => words.has(word)));
}

function toCapitalized(name: string): readonly string[] {
  // Headlines in capitals write without accents: «ZOE LUNA» is Zoé Luna.
  return (name.match(CAPITALIZED) ?? []).map((word) =>
    word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, ''),
  );
}
