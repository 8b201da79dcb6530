import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Range } from '../../annotate/range.ts';
import { UI } from '../messages/ui.ts';
import type { DeskView } from '../model/view.ts';
import { type EndSpots, toEndSpots } from './end-spots.ts';
import { moveEnd, offsetFromPoint, toWords } from './selection.ts';

interface HandlesProps {
  readonly view: DeskView;
  readonly range: Range;
  readonly prose: RefObject<HTMLDivElement | null>;
  /** The end that was taken by its key. */
  readonly taken: 'start' | 'end' | null;
  /** Resolves when the server has answered. */
  readonly onMove: (range: Range) => Promise<unknown>;
  readonly onRelease: () => void;
}

/** The two ends of the claim in hand: to be dragged, or moved word by word by the arrows. */
export function Handles({ view, range, prose, taken, onMove, onRelease }: HandlesProps) {
  const [spots, setSpots] = useState<EndSpots | null>(null);
  const [drag, setDrag] = useState<Range | null>(null);
  /** Where the keys have moved it, while the server has not answered: the next key goes on from there. */
  const [asked, setAsked] = useState<Range | null>(null);
  const last = useRef<Range | null>(null);
  const shown = drag ?? asked ?? range;
  const move = (to: Range): void => {
    last.current = to;
    setAsked(to);
    void onMove(to).then(() => {
      if (last.current !== to) return;
      last.current = null;
      setAsked(null);
    });
  };
  useLayoutEffect(() => {
    if (!prose.current) return;
    const found = toEndSpots(prose.current, shown);
    setSpots((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
  });
  const block = view.blocks.find(({ start, end }) => start <= range.start && range.start < end);
  if (!spots || !block) return null;
  return (
    <>
      {(['start', 'end'] as const).map((end) => (
        <span
          key={end}
          class={`handle ${end}`}
          style={{
            left: `${spots[end].x}px`,
            top: `${spots[end].y}px`,
            // The words below it are looked for: Firefox would find the handle.
            ...(drag && { pointerEvents: 'none' }),
          }}
          role="slider"
          tabIndex={0}
          aria-label={end === 'start' ? UI.startEnd : UI.endEnd}
          aria-valuemin={block.start}
          aria-valuemax={block.end}
          aria-valuenow={shown[end]}
          aria-valuetext={sayEnd(view.text, shown, end)}
          ref={taken === end ? (element) => element?.focus({ preventScroll: true }) : null}
          onKeyDown={(event) => {
            if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
              const step = event.key === 'ArrowLeft' ? -1 : 1;
              const how = { end, step, far: event.shiftKey } as const;
              move(moveEnd(view.text, block, last.current ?? range, how));
            } else if (taken === end && (event.key === 'Escape' || event.key === 'Enter')) {
              // Letters are keys again.
              event.currentTarget.blur();
              onRelease();
            } else return;
            event.preventDefault();
            event.stopPropagation();
          }}
          onPointerDown={(event) => {
            event.preventDefault();
            event.currentTarget.setPointerCapture(event.pointerId);
            setDrag(shown);
          }}
          onPointerMove={(event) => {
            if (!drag) return;
            const at = offsetFromPoint(event.clientX, event.clientY);
            if (at === null || at < block.start || at > block.end) return;
            const moved = toWords(view.text, { ...drag, [end]: at });
            if (moved && moved.start < moved.end)
              setDrag({ ...drag, [end]: withMarks(view.text, moved, end) });
          }}
          onPointerUp={() => {
            if (drag && (drag.start !== range.start || drag.end !== range.end)) move(drag);
            setDrag(null);
          }}
        />
      ))}
    </>
  );
}

/** The word at an end, for those who do not see it. */
function sayEnd(text: string, { start, end: to }: Range, end: 'start' | 'end'): string {
  return end === 'start'
    ? UI.startsAt(text.slice(start).match(/^\S+/u)?.[0] ?? '')
    : UI.endsAt(text.slice(0, to).match(/\S+$/u)?.[0] ?? '');
}

/** A quotation mark right at an end belongs to the words inside it. */
function withMarks(text: string, range: Range, end: 'start' | 'end'): number {
  if (end === 'start')
    return /[“«"]/u.test(text[range.start - 1] ?? '') ? range.start - 1 : range.start;
  return /[”»"]/u.test(text[range.end] ?? '') ? range.end + 1 : range.end;
}
