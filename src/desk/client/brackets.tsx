import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { DeskView } from '../model/view.ts';

interface BracketsProps {
  readonly view: DeskView;
  readonly handKey: string | null;
  readonly prose: RefObject<HTMLDivElement | null>;
}

interface Bracket {
  readonly key: string;
  readonly top: number;
  readonly height: number;
  /** Two claims on the same lines stand side by side. */
  readonly lane: number;
  readonly isDraft: boolean;
}

/** Brackets in the margin beside the lines of each claim. */
export function Brackets({ view, handKey, prose }: BracketsProps) {
  const [brackets, setBrackets] = useState<readonly Bracket[]>([]);
  useLayoutEffect(() => {
    const measure = (): void => {
      if (prose.current) setBrackets(toBrackets(view, prose.current));
    };
    const frame = requestAnimationFrame(measure);
    addEventListener('resize', measure);
    document.fonts.ready.then(measure, () => {});
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('resize', measure);
    };
  }, [view]);
  return (
    <div class="brackets" aria-hidden="true">
      {brackets.map(({ key, top, height, lane, isDraft }) => (
        <i
          key={key}
          class={`${isDraft ? 'proposed' : 'accepted'}${key === handKey ? ' in-hand' : ''}`}
          style={{ top: `${top}px`, height: `${height}px`, left: `${-14 - lane * 6}px` }}
        />
      ))}
    </div>
  );
}

function toBrackets(view: DeskView, prose: HTMLElement): Bracket[] {
  const origin = prose.getBoundingClientRect().top;
  const rects = new Map<string, { top: number; bottom: number }>();
  for (const span of prose.querySelectorAll<HTMLElement>('[data-things]')) {
    const lines = span.getClientRects();
    const [first, last] = [lines[0], lines[lines.length - 1]];
    if (!first || !last) continue;
    for (const key of span.dataset['things']?.split(' ') ?? []) {
      const known = rects.get(key);
      rects.set(key, {
        top: Math.min(known?.top ?? first.top, first.top),
        bottom: Math.max(known?.bottom ?? last.bottom, last.bottom),
      });
    }
  }
  const placed: Bracket[] = [];
  for (const { id, isDraft } of view.claims) {
    const rect = rects.get(`c:${id}`);
    if (!rect) continue;
    const top = rect.top - origin;
    const height = rect.bottom - rect.top;
    const near = placed.filter(
      (other) => other.top < top + height && top < other.top + other.height,
    );
    const lane = [0, 1, 2, 3].find((each) => near.every((other) => other.lane !== each)) ?? 0;
    placed.push({ key: `c:${id}`, top, height, lane, isDraft });
  }
  return placed;
}
