import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Range } from '../../annotate/range.ts';
import { UI } from '../messages/ui.ts';
import type { DeskView } from '../model/view.ts';
import { darkenWords, lightWords } from './light-words.ts';
import { Action } from './parts.tsx';

export type SelectionAction = 'claim' | 'note' | 'date' | 'name' | 'correct';

interface SelectionBarProps {
  readonly view: DeskView;
  readonly range: Range;
  readonly prose: RefObject<HTMLDivElement | null>;
  readonly onAction: (action: SelectionAction) => void;
}

/** Pixels from the end of the words to the bar. */
const NEAR_X = 20;
const NEAR_Y = 6;
/** Pixels of all its buttons: it stays beside the glosses. */
const BAR_WIDTH = 500;

const ACTIONS: readonly (readonly [SelectionAction, string, string])[] = [
  ['claim', UI.claim, 'A'],
  ['note', UI.note, 'N'],
  ['date', UI.date, 'H'],
  ['name', UI.nameAction, 'M'],
  ['correct', UI.correct, 'E'],
];

/** Five actions under the words that are selected. The words stay lit where the selection goes. */
export function SelectionBar({ view, range, prose, onAction }: SelectionBarProps) {
  const [place, setPlace] = useState<{ x: number; y: number } | null>(null);
  useLayoutEffect(() => {
    const origin = prose.current?.getBoundingClientRect();
    const lit = prose.current && lightWords(prose.current, range);
    const end = lit?.end;
    setPlace(
      origin && end
        ? { x: end.left - origin.left - NEAR_X, y: end.bottom - origin.top + NEAR_Y }
        : null,
    );
    return () => lit && darkenWords(lit);
    // A new view writes the text's elements anew, and with the old ones their light goes.
  }, [view, range.start, range.end]);
  if (!place) return null;
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label={UI.wordsBar}
      style={{ left: `max(0px, min(${place.x}px, 100% - ${BAR_WIDTH}px))`, top: `${place.y}px` }}
    >
      {ACTIONS.map(([action, name, keys]) => (
        <Action key={action} name={name} keys={keys} onClick={() => onAction(action)} />
      ))}
    </div>
  );
}
