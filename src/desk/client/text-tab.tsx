import { useLayoutEffect, useRef } from 'preact/hooks';
import { UI } from '../messages.ts';
import type { DeskView } from '../model/view.ts';
import { Brackets } from './brackets.tsx';
import { FindInText } from './find-in-text.tsx';
import { GlossColumn } from './gloss-column.tsx';
import type { Goal } from './goal.ts';
import { HandForm } from './hand-form.tsx';
import { Handles } from './handles.tsx';
import { Queue } from './queue.tsx';
import { moveEnd, readSelection } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { createTextActs } from './text-acts.ts';
import { pressTextLetter } from './text-letters.ts';
import { TextView } from './text-view.tsx';
import { toOuter } from './things.ts';
import type { ArticleStore } from './use-article.ts';
import { useHand } from './use-hand.ts';
import { isOnButton, useLetters } from './use-letters.ts';
import { WordsForm } from './words-form.tsx';

interface TextTabProps {
  readonly store: ArticleStore;
  readonly view: DeskView;
  readonly goal: Goal;
  readonly hasLetters: boolean;
}

/** Pixels that the head and the foot cover, with some air. */
const HEAD_HEIGHT = 80;
const FOOT_HEIGHT = 52;

/** The text with its glosses: where an editor decides. */
export function TextTab({ store, view, goal, hasLetters }: TextTabProps) {
  const { rows } = store;
  const prose = useRef<HTMLDivElement>(null);
  const hand = useHand(view, goal);
  const { thing, words, mode, doing, finding } = hand;
  const acts = createTextActs(store.act, hand);
  /** The click that ends a selection takes nothing in hand. */
  const hasSelected = useRef(false);

  // The page scrolls until the words in hand and their form are in view.
  useLayoutEffect(() => {
    const target = document.querySelector('.glosses [data-hand]') ?? null;
    const span = prose.current?.querySelector('.in-hand');
    (span ?? target)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (span && target) showWhole(span, target);
  }, [hand.key]);

  useLayoutEffect(() => {
    const onUp = ({ target }: PointerEvent): void => {
      if (
        target instanceof Element &&
        target.closest('.selection-bar, .glosses, .head, .handle, .find')
      )
        return;
      const range = readSelection(view.text);
      hasSelected.current = range !== null;
      if (range) hand.select(range);
    };
    document.addEventListener('pointerup', onUp);
    return () => document.removeEventListener('pointerup', onUp);
  });

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

  const range = thing?.type === 'claim' ? toOuter(thing.claim.ranges) : null;
  return (
    <div class="text-tab">
      <Queue
        view={view}
        handKey={hand.key}
        onTake={hand.take}
        rows={rows}
        onRestore={(id) => void acts.act({ want: 'restore', id })}
      />
      <div class="reading">
        {finding && (
          <FindInText view={view} prose={prose} hand={hand} acts={acts} finding={finding} />
        )}
        <h2 class="title">{view.head.title}</h2>
        {/* Focus comes here when the caret leaves a field: letters are keys then. */}
        <div class="prose-frame" ref={prose} tabIndex={-1}>
          <Brackets view={view} handKey={hand.key} prose={prose} />
          <TextView
            view={view}
            hand={thing}
            onTake={(key) => hasSelected.current || hand.take(key)}
          />
          {thing?.type === 'claim' && range && (
            <Handles
              key={thing.key}
              view={view}
              range={range}
              prose={prose}
              taken={!finding && (mode === 'start' || mode === 'end') ? mode : null}
              onMove={(moved) => acts.moveEnd(thing.claim.id, moved)}
              onRelease={() => hand.setMode(null)}
            />
          )}
          {words && doing === null && (
            <SelectionBar
              view={view}
              range={words}
              prose={prose}
              onAction={(action) => acts.onWords(words, action)}
            />
          )}
        </div>
      </div>
      <GlossColumn
        view={view}
        rows={rows}
        things={hand.things}
        handKey={hand.key}
        prose={prose}
        form={<HandForm view={view} rows={rows} hand={hand} acts={acts} />}
        extra={
          words && {
            start: words.start,
            node: (
              <WordsForm
                view={view}
                rows={rows}
                hand={hand}
                acts={acts}
                words={words}
                doing={doing}
              />
            ),
          }
        }
        onTake={hand.take}
      />
      {hand.isNoting && <p class="noting">{UI.noteMode}</p>}
    </div>
  );
}

/** Scrolls on until the form is whole in view, as far as the words stay there. */
function showWhole(words: Element, form: Element): void {
  const hidden = form.getBoundingClientRect().bottom - (innerHeight - FOOT_HEIGHT);
  const room = words.getBoundingClientRect().top - HEAD_HEIGHT;
  const by = Math.min(hidden, room);
  if (by > 0) scrollBy({ top: by, behavior: 'instant' });
}
