import { type ShownPiece, toShownPieces } from '../editions/shown-pieces.ts';
import { toSubstance } from '../editions/substance.ts';
import type { Change } from '../editions/types.ts';
import { type Html, html } from '../html/html.ts';
import {
  MOVED_LABEL,
  PART_LABELS,
  QUOTE_LABELS,
  toLabelOf,
  toMovedWords,
} from '../words/corrections.ts';

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
  const inText = changes.filter(({ part }) => part === 'text');
  const gone = new Map(
    inText
      .filter(({ after }) => after.length === 0)
      .map((change) => [toSubstance(change.before.join('\n')), change]),
  );
  return new Map(
    inText
      .filter(({ before }) => before.length === 0)
      .flatMap((change) => {
        const words = change.after.join('\n');
        const other = gone.get(toSubstance(words));
        return other ? [change, other].map((each) => [each, words] as const) : [];
      }),
  );
}

function renderMoved(paragraph: string): Html {
  return html`<p><b>${MOVED_LABEL}</b> ${toMovedWords(toBeginning(paragraph))}</p>`;
}

function toBeginning(paragraph: string): string {
  const start = MOVED_WORDS.exec(paragraph)?.[0];
  return start === undefined ? paragraph : `${start.trimEnd()}…`;
}

function renderChange(change: Change): Html {
  if (change.part === 'quote') return renderQuoteChange(change);
  if (change.part === 'picture') return renderPictureChange(change);
  const label = toLabel(change);
  const pieces = toShownPieces(change, WORDS_AROUND).map(renderPiece);
  return html`<p>${label && html`<b>${label}</b> `}${pieces}</p>`;
}

/** The words stay: what they are said to be changes. */
function renderQuoteChange({ before, after }: Change): Html {
  const label = after.length > 0 ? QUOTE_LABELS.begins : QUOTE_LABELS.ends;
  const words = toBeginning([...before, ...after].join(' '));
  return html`<p><b>${label}</b> ${toMovedWords(words)}</p>`;
}

/** Of a picture its words, and not its file. */
function renderPictureChange({ about = '' }: Change): Html {
  return html`<p><b>${PART_LABELS.picture}</b> ${toMovedWords(toBeginning(about))}</p>`;
}

function toLabel({ part, about }: Change): string | null {
  const label = PART_LABELS[part];
  const isOfWords = part === 'link' || part === 'number' || part === 'call';
  return isOfWords && label && about ? toLabelOf(label, toBeginning(about)) : label;
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
