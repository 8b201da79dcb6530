import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskView } from '../model/view.ts';

/**
 * The view that is shown. What comes while words are being selected waits until the hand is off: a text that
 * changes loses the selection.
 */
export function useSteadyView(): readonly [DeskView | null, (next: DeskView) => void] {
  const [view, setView] = useState<DeskView | null>(null);
  const held = useRef<{ isDown: boolean; view: DeskView | null }>({ isDown: false, view: null });

  useEffect(() => {
    const hold = (): void => {
      held.current.isDown = true;
    };
    const release = (): void => {
      const { view: waiting } = held.current;
      held.current = { isDown: false, view: null };
      // After all that the release itself does.
      if (waiting) setTimeout(() => setView(waiting));
    };
    addEventListener('pointerdown', hold);
    addEventListener('pointerup', release);
    addEventListener('pointercancel', release);
    return () => {
      removeEventListener('pointerdown', hold);
      removeEventListener('pointerup', release);
      removeEventListener('pointercancel', release);
    };
  }, []);

  const show = (next: DeskView): void => {
    if (held.current.isDown) held.current.view = next;
    else setView((before) => (before?.version === next.version && isQuiet(next) ? before : next));
  };
  return [view, show];
}

function isQuiet({ save }: DeskView): boolean {
  return save.faults.length === 0 && save.clashes.length === 0 && save.taken.length === 0;
}
