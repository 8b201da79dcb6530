import { type ShownPiece, toShownPieces } from '../editions/shown-pieces.ts';
import { toSubstance } from '../editions/substance.ts';
import type { Change } from '../editions/types.ts';
import { type Html, html } from '../html/html.ts';
import { MOVED_LABEL, PART_LABELS, toMovedWords } from '../words/corrections.ts';

/** Words on each side of what changed. */
const WORDS_AROUND = 10;
/** Of a paragraph that only stands elsewhere. */
const MOVED_WORDS = /^(?:\S+\s+){12}(?=\S)/u;

/** What a correction changed, each passage a paragraph with words struck and added. */
export function renderChanges(changes: readonly Change[]): Html[] {
  const moved = findMoved(changes);
  return changes.flatMap((change) => {
    const paragraph = moved.get(change);
    if (paragraph === undefined) return [renderChange(change)];
    return change.after.length > 0 ? [renderMoved(paragraph)] : [];
  });
}

/** The two changes of each paragraph that is gone here and new there, with its words. */
function findMoved(changes: readonly Change[]): ReadonlyMap<Change, string> {
  const gone = new Map(
    changes
      .filter(({ after }) => after.length === 0)
      .map((change) => [toSubstance(change.before.join('\n')), change]),
  );
  return new Map(
    changes
      .filter(({ before }) => before.length === 0)
      .flatMap((change) => {
        const words = change.after.join('\n');
        const other = gone.get(toSubstance(words));
        return other ? [change, other].map((each) => [each, words] as const) : [];
      }),
  );
}

function renderMoved(paragraph: string): Html {
  const start = MOVED_WORDS.exec(paragraph)?.[0];
  const words = start === undefined ? paragraph : `${start.trimEnd()}…`;
  return html`<p><b>${MOVED_LABEL}</b> ${toMovedWords(words)}</p>`;
}

function renderChange(change: Change): Html {
  const label = PART_LABELS[change.part];
  const pieces = toShownPieces(change, WORDS_AROUND).map(renderPiece);
  return html`<p>${label && html`<b>${label}</b> `}${pieces}</p>`;
}

function renderPiece({ kind, text }: ShownPiece): Html | string {
  switch (kind) {
    case 'removed':
      return html`<del>${text}</del>`;
    case 'added':
      return html`<ins>${text}</ins>`;
    default:
      return text;
  }
}
