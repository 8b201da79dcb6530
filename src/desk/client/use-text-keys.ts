import type { DeskView } from '../model/view.ts';
import { moveEnd } from './selection.ts';
import type { TextActs } from './text-acts.ts';
import { pressTextLetter } from './text-letters.ts';
import type { Hand } from './use-hand.ts';
import { isOnButton, useLetters } from './use-letters.ts';

/** Hears the keys of the text: Escape, the arrows on selected words, Enter, and letters where they are keys. */
export function useTextKeys(view: DeskView, hand: Hand, acts: TextActs, hasLetters: boolean): void {
  const { mode, thing, words } = hand;
  useLetters((event) => {
    const { key, shiftKey } = event;
    if (key === 'Escape') {
      hand.stopNoting();
      hand.clearWords();
      if (mode !== null) hand.setMode(null);
      return true;
    }
    if (words && shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight')) {
      const block = view.blocks.find(({ start, end }) => start <= words.start && words.start < end);
      const step = key === 'ArrowLeft' ? -1 : 1;
      if (block) hand.setWords(moveEnd(view.text, block, words, { end: 'end', step }));
      return true;
    }
    if (key === 'Enter' && thing && thing.type !== 'claim' && !isOnButton(event)) {
      hand.setMode('summary');
      return true;
    }
    return hasLetters && pressTextLetter(key, hand, acts);
  });
}
