import { useLayoutEffect } from 'preact/hooks';
import type { Act } from '../model/intents.ts';
import { isWriting } from './focus.ts';

interface Chords {
  readonly onPublish: () => void;
  readonly onAct: (act: Act) => void;
}

/** Ctrl (or ⌘) with a key: Intro publishes from anywhere, Z undoes where no field has an undo of its own. */
export function useChords({ onPublish, onAct }: Chords): void {
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      if (event.key === 'Enter') {
        // What is being written is saved when its field is left.
        if (event.target instanceof HTMLElement) event.target.blur();
        onPublish();
      } else if (event.key.toLowerCase() === 'z' && !isWriting(event.target))
        onAct({ want: event.shiftKey ? 'redo' : 'undo' });
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the fields, for which Enter means something.
    document.addEventListener('keydown', hear, { capture: true });
    return () => document.removeEventListener('keydown', hear, { capture: true });
  });
}
