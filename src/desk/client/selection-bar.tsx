import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Range } from '../../annotate/range.ts';
import { UI } from '../messages.ts';
import { Action } from './parts.tsx';

export type SelectionAction = 'claim' | 'note' | 'date' | 'name' | 'correct';

interface SelectionBarProps {
  readonly range: Range;
  readonly prose: RefObject<HTMLDivElement | null>;
  readonly onAction: (action: SelectionAction) => void;
}

const ACTIONS: readonly (readonly [SelectionAction, string, string])[] = [
  ['claim', UI.claim, 'A'],
  ['note', UI.note, 'N'],
  ['date', UI.date, 'H'],
  ['name', UI.nameAction, 'M'],
  ['correct', UI.correct, 'E'],
];

/** Five actions under the words that are selected. The words stay lit where the selection goes. */
export function SelectionBar({ range, prose, onAction }: SelectionBarProps) {
  const [place, setPlace] = useState<{ x: number; y: number } | null>(null);
  useLayoutEffect(() => {
    const found = prose.current && light(prose.current, range);
    setPlace(found);
    return () => CSS.highlights?.delete('mesa-words');
  }, [range.start, range.end]);
  if (!place) return null;
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label={UI.claim}
      style={{ left: `${Math.max(0, place.x)}px`, top: `${place.y}px` }}
    >
      {ACTIONS.map(([action, name, keys]) => (
        <Action key={action} name={name} keys={keys} onClick={() => onAction(action)} />
      ))}
    </div>
  );
}

/** Lights the words. @returns where they end, from the corner of the text */
function light(prose: HTMLElement, { start, end }: Range): { x: number; y: number } | null {
  const range = document.createRange();
  let isStarted = false;
  for (const span of prose.querySelectorAll<HTMLElement>('[data-at]')) {
    const at = Number(span.dataset['at']);
    const node = span.firstChild;
    const length = node?.nodeValue?.length ?? 0;
    if (!node || at + length <= start || at >= end) continue;
    if (!isStarted) range.setStart(node, Math.max(0, start - at));
    isStarted = true;
    range.setEnd(node, Math.min(length, end - at));
  }
  if (!isStarted) return null;
  CSS.highlights?.set('mesa-words', new Highlight(range));
  const rects = range.getClientRects();
  const last = rects[rects.length - 1];
  const origin = prose.getBoundingClientRect();
  return last ? { x: last.left - origin.left - 20, y: last.bottom - origin.top + 6 } : null;
}
