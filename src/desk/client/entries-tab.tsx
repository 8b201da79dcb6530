import { useEffect, useRef, useState } from 'preact/hooks';
import { UI } from '../messages.ts';
import type { EntryKind } from '../../schema/ids.ts';
import type { Act, EntryFields } from '../model/intents.ts';
import type { DeskEntry, DeskView } from '../model/view.ts';
import type { Goal, Tab } from './goal.ts';
import { EntriesTable } from './entries-table.tsx';
import { toUnknownKey } from './entry-texts.ts';
import { EntryForm } from './entry-form.tsx';
import { holdKeys } from './held-keys.ts';
import { Picker } from './picker.tsx';
import type { Choice } from './picker-options.ts';
import { UnknownForm } from './unknown-form.tsx';
import type { ArticleStore } from './use-article.ts';
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
  const entries = sortEntries(view.entries);
  const [hand, setHand] = useState<string | null>(
    goal.key ?? entries.find(({ isDraft }) => isDraft)?.ref ?? entries[0]?.ref ?? null,
  );
  const [isMerging, setMerging] = useState(false);
  const [hasCaret, setCaret] = useState(true);
  /** Complete, and the server does not know yet. */
  const decided = useRef(new Set<string>());
  const entry = entries.find(({ ref }) => ref === hand) ?? null;
  const unknown = view.unknown.find((each) => toUnknownKey(each) === hand) ?? null;
  const keys = [...entries.map(({ ref }) => ref), ...view.unknown.map(toUnknownKey)];
  const at = keys.indexOf(hand ?? '');

  useEffect(() => {
    if (goal.key) take(goal.key);
  }, [goal.turn]);

  function take(ref: string | null): void {
    setHand(ref);
    setMerging(false);
    setCaret(true);
  }

  function done(ref: string, fields: EntryFields): void {
    decided.current.add(ref);
    void act({ want: 'entry-set', ref, fields, isDone: true }).then((acted) => {
      decided.current.delete(ref);
      if (!acted) setHand(ref);
    });
    const turned = [...entries.slice(at + 1), ...entries.slice(0, at)];
    const next = turned.find((each) => each.isDraft && !decided.current.has(each.ref));
    if (next) take(next.ref);
    else onGo('texto');
  }

  function drop(): void {
    if (!entry) return;
    void act({ want: 'entry-drop', ref: entry.ref });
    take(keys[at + 1] ?? keys[at - 1] ?? null);
  }

  function merge(choice: Choice): void {
    setMerging(false);
    if (!entry || choice.is !== 'entry') return;
    void act({ want: 'entry-merge', ref: entry.ref, into: choice.ref });
    take(keys[at + 1] ?? null);
  }

  function move(ref: string, kind: EntryKind): void {
    void holdKeys(act({ want: 'entry-move', ref, kind })).then((acted) => {
      if (acted?.focus) take(acted.focus);
    });
  }

  /** A new entry is in hand next; else the next name without one. */
  function decideName(decision: Act): void {
    const next = keys[at + 1] ?? keys[at - 1] ?? null;
    void holdKeys(act(decision)).then((acted) => {
      if (acted) take(acted.focus ?? next);
    });
  }

  useLetters(({ key }) => {
    if (key === 'ArrowDown' || (hasLetters && key === 'j')) take(keys[at + 1] ?? hand);
    else if (key === 'ArrowUp' || (hasLetters && key === 'k')) take(keys[at - 1] ?? hand);
    else if (!hasLetters || !entry) return false;
    else if (key === 'x') drop();
    else if (key === 'a' || key === 'g') setMerging(true);
    else return false;
    return true;
  });

  return (
    <div class="entries-tab">
      <EntriesTable view={view} entries={entries} hand={hand} onTake={take} onAct={act} />
      {unknown && (
        <UnknownForm
          key={hand}
          view={view}
          unknown={unknown}
          rows={rows}
          hasLetters={hasLetters}
          onAct={decideName}
        />
      )}
      {entry && (
        <EntryForm
          key={entry.ref}
          entry={entry}
          view={view}
          hasCaret={hasCaret && !isMerging}
          hasLetters={hasLetters}
          onSet={async (fields) =>
            (await act({ want: 'entry-set', ref: entry.ref, fields })) !== null
          }
          onDone={(fields) => done(entry.ref, fields)}
          onDrop={drop}
          onMerge={() => setMerging(true)}
          onMove={(kind) => move(entry.ref, kind)}
          onWrite={() => setCaret(true)}
          picker={
            isMerging ? (
              <Picker
                label={UI.pickMerge}
                rows={rows.filter(({ ref, kind }) => ref !== entry.ref && kind === entry.kind)}
                near={entries.map(({ ref }) => ref)}
                onChoose={merge}
                onCancel={() => setMerging(false)}
              />
            ) : null
          }
        />
      )}
    </div>
  );
}

/** People, then organizations, then places, each as the text names them. */
function sortEntries(entries: readonly DeskEntry[]): readonly DeskEntry[] {
  const ranks = { person: 0, organization: 1, place: 2 };
  return entries.toSorted((a, b) => ranks[a.kind] - ranks[b.kind]);
}
