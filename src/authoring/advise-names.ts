import type { FileProblem } from '../load/problem.ts';
import { toEntryFile } from '../schema/ids.ts';
import type { AlikeEntry } from './alike-entries.ts';
import { NAME_ADVICE } from './messages.ts';

/**
 * Turns the advice to create an entry into the better one where an entry may be meant: the alias to
 * add, with its file. Made anew in each check, for it depends on the registers as they are.
 */
export function adviseNames(
  problems: readonly FileProblem[],
  findAlike: (name: string) => readonly AlikeEntry[],
): FileProblem[] {
  return problems.map((problem) => {
    if (problem.code !== 'name-unknown' || problem.name === undefined) return problem;
    const alike = findAlike(problem.name);
    return alike.length === 0 ? problem : { ...problem, message: toAdvice(problem.name, alike) };
  });
}

function toAdvice(name: string, alike: readonly AlikeEntry[]): string {
  const [first] = alike;
  if (!first) return '';
  const entries = NAME_ADVICE.list(
    alike.map((each) => ({ name: each.name, file: toEntryFile(each.ref) })),
  );
  const own = alike.find(({ by }) => by === 'name');
  if (own) return NAME_ADVICE.other({ name, entries, ref: own.ref });
  return first.by === 'spelling' && alike.length === 1
    ? NAME_ADVICE.alias({ name, entries })
    : NAME_ADVICE.part({ name, entries, ref: first.ref });
}
