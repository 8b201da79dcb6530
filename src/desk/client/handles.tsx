import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Range } from '../../annotate/range.ts';
import { UI } from '../messages.ts';
import type { DeskView } from '../model/view.ts';
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

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The two ends of the claim in hand: to be dragged, or moved word by word by the arrows. */
export function Handles({ view, range, prose, taken, onMove, onRelease }: HandlesProps) {
  const [spots, setSpots] = useState<{ start: Spot; end: Spot } | null>(null);
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
    const found = toSpots(prose.current, shown);
    setSpots((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
  });
  const block = view.blocks.find(({ start, end }) => start <= range.start && range.start < end);
  if (!spots || !block) return null;
  const words = (at: number, isEnd: boolean): string =>
    isEnd
      ? (view.text.slice(0, at).match(/\S+$/u)?.[0] ?? '')
      : (view.text.slice(at).match(/^\S+/u)?.[0] ?? '');
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
          aria-valuetext={
            end === 'start'
              ? UI.startsAt(words(shown.start, false))
              : UI.endsAt(words(shown.end, true))
          }
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

/** A quotation mark right at an end belongs to the words inside it. */
function withMarks(text: string, range: Range, end: 'start' | 'end'): number {
  if (end === 'start')
    return /[“«"]/u.test(text[range.start - 1] ?? '') ? range.start - 1 : range.start;
  return /[”»"]/u.test(text[range.end] ?? '') ? range.end + 1 : range.end;
}

function toSpots(prose: HTMLElement, range: Range): { start: Spot; end: Spot } | null {
  const origin = prose.getBoundingClientRect();
  const first = toRect(prose, range.start, false);
  const last = toRect(prose, range.end, true);
  if (!first || !last) return null;
  return {
    start: { x: first.left - origin.left, y: first.top - origin.top },
    end: { x: last.right - origin.left, y: last.top - origin.top },
  };
}

function toRect(prose: HTMLElement, offset: number, isEnd: boolean): DOMRect | null {
  for (const span of prose.querySelectorAll<HTMLElement>('[data-at]')) {
    const at = Number(span.dataset['at']);
    const node = span.firstChild;
    const length = node?.nodeValue?.length ?? 0;
    const isHere = isEnd
      ? at < offset && offset <= at + length
      : at <= offset && offset < at + length;
    if (!isHere || !node) continue;
    const range = document.createRange();
    range.setStart(node, isEnd ? offset - at - 1 : offset - at);
    range.setEnd(node, isEnd ? offset - at : offset - at + 1);
    return range.getClientRects()[0] ?? null;
  }
  return null;
}
