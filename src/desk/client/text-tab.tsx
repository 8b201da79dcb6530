import { useRef } from 'preact/hooks';
import { UI } from '../messages/ui.ts';
import type { DeskView } from '../model/view.ts';
import { Brackets } from './brackets.tsx';
import { FindInText } from './find-in-text.tsx';
import { GlossColumn } from './gloss-column.tsx';
import type { Goal } from './goal.ts';
import { HandForm } from './hand-form.tsx';
import { Handles } from './handles.tsx';
import { Queue } from './queue.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { createTextActs } from './text-acts.ts';
import { TextView } from './text-view.tsx';
import { toOuter } from './things.ts';
import type { ArticleStore } from './use-article.ts';
import { useHand } from './use-hand.ts';
import { useSelectedWords } from './use-selected-words.ts';
import { useShownHand } from './use-shown-hand.ts';
import { useTextKeys } from './use-text-keys.ts';
import { WordsForm } from './words-form.tsx';

interface TextTabProps {
  readonly store: ArticleStore;
  readonly view: DeskView;
  readonly goal: Goal;
  readonly hasLetters: boolean;
}

/** The text with its glosses: where an editor decides. */
export function TextTab({ store, view, goal, hasLetters }: TextTabProps) {
  const { rows } = store;
  const prose = useRef<HTMLDivElement>(null);
  const hand = useHand(view, goal);
  const { thing, words, mode, doing, finding } = hand;
  const acts = createTextActs(store.act, hand);
  const hasSelected = useSelectedWords(view.text, hand.select);
  useShownHand(prose, hand.key);
  useTextKeys(view, hand, acts, hasLetters);

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
          <TextView view={view} hand={thing} onTake={(key) => hasSelected() || hand.take(key)} />
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
