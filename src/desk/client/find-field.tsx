import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Range } from '../../annotate/range.ts';
import { UI } from '../messages/ui.ts';
import type { DeskView } from '../model/view.ts';
import { findWords, foldText } from './find-words.ts';
import { darkenWords, lightWords, type LitWords } from './light-words.ts';
import { focusOnce } from './focus.ts';
import { Key } from './parts.tsx';
import { moveEnd } from './selection.ts';

interface FindFieldProps {
  readonly view: DeskView;
  readonly prose: RefObject<HTMLDivElement | null>;
  /** What is looked for, to be read aloud. */
  readonly label: string;
  /** Offset in the text: what stands behind it is found first. */
  readonly from: number;
  /** What is lit and chosen for words that were found. */
  readonly toChosen: (words: Range) => Range;
  readonly onDone: (chosen: Range) => void;
  readonly onCancel: () => void;
}

/**
 * Words of the text by typing how they begin: Enter takes those that are lit. Before anything is typed, the next
 * word is lit, and Shift with an arrow walks on from it.
 */
export function FindField(props: FindFieldProps) {
  const { view, prose, label, from, toChosen, onDone, onCancel } = props;
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const searched = useMemo(() => foldText(view.text), [view.text]);
  const found = useMemo(() => {
    if (query.trim() !== '') return findWords(searched, view.blocks, query, from);
    const next = findNextWord(view, from);
    return next ? [next] : [];
  }, [searched, query, from]);
  const words = found[at];
  const chosen = words && toChosen(words);

  const lit = useRef<LitWords | null>(null);
  useLayoutEffect(() => {
    lit.current = chosen && prose.current ? lightWords(prose.current, chosen) : null;
    return () => lit.current && darkenWords(lit.current);
    // A new view writes the text's elements anew, and with the old ones their light goes.
  }, [view, chosen?.start, chosen?.end]);
  useLayoutEffect(() => {
    const span = lit.current?.range.startContainer.parentElement;
    span?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [chosen?.start, chosen?.end]);

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    const turn = (by: number): void => setAt((at + by + found.length) % Math.max(1, found.length));
    if (event.key === 'Escape') onCancel();
    else if (event.isComposing || event.ctrlKey || event.metaKey) return;
    else if (event.key === 'ArrowDown') turn(1);
    else if (event.key === 'ArrowUp') turn(-1);
    else if (event.key === 'Enter' && chosen) onDone(chosen);
    else if (event.key === 'Enter') setAt(0);
    else if (query === '' && chosen && event.shiftKey && /^Arrow(?:Left|Right)$/u.test(event.key)) {
      const block = view.blocks.find(
        ({ start, end }) => start <= chosen.start && chosen.end <= end,
      );
      const step = event.key === 'ArrowLeft' ? -1 : 1;
      if (block) onDone(moveEnd(view.text, block, chosen, { end: 'end', step }));
    } else return;
    event.preventDefault();
  }

  return (
    <search class="find">
      <input
        aria-label={label}
        placeholder={UI.findHint}
        value={query}
        ref={focusOnce}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <output class={query !== '' && found.length === 0 ? 'wrong' : ''}>
        {query === '' ? '' : found.length === 0 ? UI.notFound : UI.of(at + 1, found.length)}
      </output>
      <Key>↑</Key>
      <Key>↓</Key>
      <Key>Intro</Key>
    </search>
  );
}

/** The first word at or behind an offset. */
function findNextWord({ text, blocks }: DeskView, from: number): Range | null {
  const block = blocks.find(({ end }) => end > from) ?? blocks[0];
  if (!block) return null;
  const start = from >= block.start && from < block.end ? from : block.start;
  const { end } = moveEnd(text, block, { start, end: start + 1 }, { end: 'end', step: 1 });
  return { start, end };
}
