import { UI } from '../messages/ui.ts';
import type { DeskView } from '../model/view.ts';
import type { Goal, Tab } from './goal.ts';
import { EntriesTable } from './entries-table.tsx';
import { EntryForm } from './entry-form.tsx';
import { Picker } from './picker.tsx';
import { UnknownForm } from './unknown-form.tsx';
import type { ArticleStore } from './use-article.ts';
import { useEntryHand } from './use-entry-hand.ts';
import { useLetters } from './use-letters.ts';

interface EntriesProps {
  readonly store: ArticleStore;
  readonly view: DeskView;
  readonly goal: Goal;
  readonly hasLetters: boolean;
  readonly onGo: (tab: Tab, key?: string | null) => void;
}

/** Every name of the article, and the entry of the one in hand. */
export function EntriesTab({ store, view, goal, hasLetters, onGo }: EntriesProps) {
  const { act, rows } = store;
  const hand = useEntryHand(act, view, goal, () => onGo('texto'));
  const { entries, entry, unknown, isMerging, setMerging } = hand;

  useLetters(({ key }) => {
    if (key === 'ArrowDown' || (hasLetters && key === 'j')) hand.step(1);
    else if (key === 'ArrowUp' || (hasLetters && key === 'k')) hand.step(-1);
    else if (!hasLetters || !entry) return false;
    else if (key === 'x') hand.drop();
    else if (key === 'a' || key === 'g') setMerging(true);
    else return false;
    return true;
  });

  return (
    <div class="entries-tab">
      <EntriesTable view={view} entries={entries} hand={hand.key} onTake={hand.take} onAct={act} />
      {unknown && (
        <UnknownForm
          key={hand.key}
          view={view}
          unknown={unknown}
          rows={rows}
          hasLetters={hasLetters}
          onAct={hand.decideName}
        />
      )}
      {entry && (
        <EntryForm
          key={entry.ref}
          entry={entry}
          view={view}
          hasCaret={hand.hasCaret && !isMerging}
          hasLetters={hasLetters}
          onSet={hand.set}
          onDone={hand.done}
          onDrop={hand.drop}
          onMerge={() => setMerging(true)}
          onMove={hand.move}
          onWrite={hand.putCaret}
          picker={
            isMerging ? (
              <Picker
                label={UI.pickMerge}
                rows={rows.filter(({ ref, kind }) => ref !== entry.ref && kind === entry.kind)}
                near={entries.map(({ ref }) => ref)}
                onChoose={hand.merge}
                onCancel={() => setMerging(false)}
              />
            ) : null
          }
        />
      )}
    </div>
  );
}
