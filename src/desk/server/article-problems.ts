import type { Problem } from '../../annotate/index.ts';
import type { ArticleMeta } from '../../schema/article.ts';
import { DESK_PROBLEMS } from '../messages.ts';
import type { DeskBlock, DeskEntry, DeskProblem, ProblemTarget } from '../model/view.ts';

const LIST_TARGETS = {
  claims: 'claim',
  dates: 'date',
  notes: 'note',
  mentions: 'mention',
} as const;

/** A text that nobody wrote yet. @param path as the front matter has it */
export function toUnwritten(path: readonly (string | number)[]): DeskProblem {
  const [list, index] = path;
  const target = toFieldTarget(path);
  const message =
    list === 'claims'
      ? DESK_PROBLEMS.noSummary(Number(index) + 1)
      : list === 'dates'
        ? DESK_PROBLEMS.noEvent
        : DESK_PROBLEMS.noText(String(list));
  return { code: 'unfinished', severity: 'error', message, target };
}

export function toUndecided(index: number): DeskProblem {
  const message = DESK_PROBLEMS.undecided(index + 1);
  return { code: 'undecided', severity: 'error', message, target: { in: 'claim', index } };
}

export function toWaiting({ ref, name }: DeskEntry): DeskProblem {
  const message = DESK_PROBLEMS.entryWaits(name);
  return { code: 'entry-waiting', severity: 'error', message, target: { in: 'entry', ref } };
}

/** A proposal's own problems are told when it is in hand. */
export function toDeskProblem(
  { code, severity, message, place }: Problem,
  meta: ArticleMeta,
  atLine: (line: number) => ProblemTarget,
): DeskProblem[] {
  if (place === null)
    return [{ code, severity, message, target: { in: 'file' as const, line: null } }];
  if ('line' in place) return [{ code, severity, message, target: atLine(place.line) }];
  const [list, index] = place.field;
  if (list === 'claims' && meta.claims[Number(index)]?.draft) return [];
  return [{ code, severity, message, target: toFieldTarget(place.field) }];
}

/** @param line of the Markdown, from 1 */
export function toLineTarget(
  line: number,
  starts: readonly number[],
  blocks: readonly DeskBlock[],
): ProblemTarget {
  const offset = starts[line - 1] ?? 0;
  const block = blocks.findLast(({ source }) => source && source.start <= offset);
  if (!block) return { in: 'file', line };
  return { in: 'text', start: block.start, end: block.end };
}

function toFieldTarget([list, index, field]: readonly (string | number)[]): ProblemTarget {
  if (typeof index === 'number' && typeof list === 'string' && list in LIST_TARGETS)
    return { in: LIST_TARGETS[list as keyof typeof LIST_TARGETS], index };
  return { in: 'head', field: String(list ?? field ?? '') };
}
