import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Pixels that the head and the foot cover, with some air. */
const HEAD_HEIGHT = 80;
const FOOT_HEIGHT = 52;

/** Scrolls the page until the words in hand and their form are in view. */
export function useShownHand(prose: RefObject<HTMLElement | null>, key: string | null): void {
  useLayoutEffect(() => {
    const target = document.querySelector('.glosses [data-hand]') ?? null;
    const span = prose.current?.querySelector('.in-hand');
    (span ?? target)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (span && target) showWhole(span, target);
  }, [key]);
}

/** Scrolls on until the form is whole in view, as far as the words stay there. */
function showWhole(words: Element, form: Element): void {
  const hidden = form.getBoundingClientRect().bottom - (innerHeight - FOOT_HEIGHT);
  const room = words.getBoundingClientRect().top - HEAD_HEIGHT;
  const by = Math.min(hidden, room);
  if (by > 0) scrollBy({ top: by, behavior: 'instant' });
}
