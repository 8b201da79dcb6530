import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Range } from '../../annotate/range.ts';
import { readSelection } from './selection.ts';

/**
 * Hears of words that are selected in the text by pointer.
 * @returns whether the last click ended a selection: such a one takes nothing in hand
 */
export function useSelectedWords(text: string, onSelect: (words: Range) => void): () => boolean {
  const hasSelected = useRef(false);
  useLayoutEffect(() => {
    const onUp = ({ target }: PointerEvent): void => {
      if (
        target instanceof Element &&
        target.closest('.selection-bar, .glosses, .head, .handle, .find')
      )
        return;
      const range = readSelection(text);
      hasSelected.current = range !== null;
      if (range) onSelect(range);
    };
    document.addEventListener('pointerup', onUp);
    return () => document.removeEventListener('pointerup', onUp);
  });
  return () => hasSelected.current;
}
