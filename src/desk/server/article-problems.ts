import type { Problem } from '../../annotate/index.ts';
import type { ArticleMeta } from '../../schema/article.ts';
import { DESK_PROBLEMS } from '../messages/problems.ts';
import type { EntryRef } from '../../schema/ids.ts';
import type { DeskBlock, DeskEntry, DeskProblem, ProblemTarget } from '../model/view.ts';

const LIST_TARGETS = {
  claims: 'claim',
  dates: 'date',
  notes: 'note',
  mentions: 'mention',
} as const;

/**
 * What is still to be decided or written: one line a kind, or more of them would hide what is wrong.
 * @param paths of texts that nobody wrote yet, as the front matter has them
 */
export function toOpenProblems(
  meta: ArticleMeta,
  paths: readonly (readonly (string | number)[])[],
  entries: readonly DeskEntry[],
): DeskProblem[] {
  const undecided = meta.claims.flatMap(({ draft }, index) => (draft ? [index] : []));
  const unwritten = (list: string): number[] => [
    ...new Set(paths.flatMap(([name, index]) => (name === list ? [Number(index)] : []))),
  ];
  const dates = unwritten('dates');
  const waiting = entries.filter(({ isDraft }) => isDraft);
  const [claim, date, entry] = [undecided[0], dates[0], waiting[0]];
  return [
    ...paths.flatMap(([list, index]) => {
      if (list === 'dates' || (list === 'claims' && undecided.includes(Number(index)))) return [];
      return toUnwritten(list, index);
    }),
    ...toOpen(
      'undecided',
      () => DESK_PROBLEMS.undecided(undecided.map((index) => index + 1)),
      claim === undefined ? null : { in: 'claim', index: claim },
    ),
    ...toOpen(
      'unfinished',
      () => DESK_PROBLEMS.noEvent(dates.map((at) => meta.dates[at]?.quote ?? '')),
      date === undefined ? null : { in: 'date', index: date },
    ),
    ...toOpen(
      'entry-waiting',
      () => DESK_PROBLEMS.entriesWait(waiting.map(({ name }) => name)),
      entry === undefined ? null : { in: 'entry', ref: entry.ref },
    ),
  ];
}

function toUnwritten(
  list: string | number | undefined,
  index: string | number | undefined,
): DeskProblem[] {
  const toMessage = (): string =>
    list === 'claims'
      ? DESK_PROBLEMS.noSummary(Number(index) + 1)
      : DESK_PROBLEMS.noText(String(list));
  return toOpen('unfinished', toMessage, toFieldTarget([list ?? '', index ?? '']));
}

/** @param target the first that is open of its kind; null where none is */
function toOpen(
  code: string,
  toMessage: () => string,
  target: ProblemTarget | null,
): DeskProblem[] {
  return target === null ? [] : [{ code, severity: 'error', message: toMessage(), target }];
}

/** A proposal's own problems are told when it is in hand. @param nameOf an entry's, by its reference */
export function toDeskProblem(
  { code, severity, message: told, place, named }: Problem,
  meta: ArticleMeta,
  {
    atLine,
    nameOf,
  }: {
    /** @param name the words of the line that are meant */
    readonly atLine: (line: number, name?: string) => ProblemTarget;
    readonly nameOf: (ref: EntryRef) => string;
  },
): DeskProblem[] {
  // Here it is mended by a key, not by a line of the file.
  const say = code === 'name-several' ? DESK_PROBLEMS.nameSeveral : DESK_PROBLEMS.nameAmbiguous;
  const message = named ? say(named.name, named.refs.map(nameOf)) : told;
  if (place === null)
    return [{ code, severity, message, target: { in: 'file' as const, line: null } }];
  if ('line' in place)
    return [{ code, severity, message, target: atLine(place.line, named?.name) }];
  const [list, index] = place.field;
  if (list === 'claims' && meta.claims[Number(index)]?.draft) return [];
  return [{ code, severity, message, target: toFieldTarget(place.field) }];
}

/** @param line of the Markdown, from 1 */
export function toLineTarget(
  line: number,
  starts: readonly number[],
  blocks: readonly DeskBlock[],
): Extract<ProblemTarget, { readonly in: 'file' | 'text' }> {
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
