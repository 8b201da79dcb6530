import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntryKind } from '../../schema/ids.ts';
import type { Act, EntryFields } from '../model/intents.ts';
import type { DeskEntry, DeskView, UnknownName } from '../model/view.ts';
import { toUnknownKey } from './entry-texts.ts';
import type { Goal } from './goal.ts';
import { holdKeys } from './held-keys.ts';
import type { Choice } from './picker-options.ts';
import type { ArticleStore } from './use-article.ts';

/** What an editor has in hand of the names of an article, and what is done with it. */
export interface EntryHand {
  /** People, then organizations, then places, each as the text names them. */
  readonly entries: readonly DeskEntry[];
  /** Reference of an entry, or key of a name without one. */
  readonly key: string | null;
  readonly entry: DeskEntry | null;
  readonly unknown: UnknownName | null;
  /** Whether the caret stands where something is to be written. */
  readonly hasCaret: boolean;
  readonly putCaret: () => void;
  /** Whether another entry is chosen with which the one in hand is one. */
  readonly isMerging: boolean;
  readonly setMerging: (isMerging: boolean) => void;
  readonly merge: (choice: Choice) => void;
  readonly take: (key: string | null) => void;
  readonly step: (by: 1 | -1) => void;
  /** @returns whether it was done */
  readonly set: (fields: EntryFields) => Promise<boolean>;
  /** The next one that waits is in hand at once. */
  readonly done: (fields: EntryFields) => void;
  readonly drop: () => void;
  /** It is of another register. */
  readonly move: (kind: EntryKind) => void;
  /** A new entry is in hand next; else the next name without one. */
  readonly decideName: (decision: Act) => void;
}

/** @param onEnd where no entry waits any more */
export function useEntryHand(
  act: ArticleStore['act'],
  view: DeskView,
  goal: Goal,
  onEnd: () => void,
): EntryHand {
  const entries = sortEntries(view.entries);
  const [key, setKey] = useState<string | null>(
    goal.key ?? entries.find(({ isDraft }) => isDraft)?.ref ?? entries[0]?.ref ?? null,
  );
  const [isMerging, setMerging] = useState(false);
  const [hasCaret, setCaret] = useState(true);
  /** Complete, and the server does not know yet. */
  const decided = useRef(new Set<string>());
  const entry = entries.find(({ ref }) => ref === key) ?? null;
  const unknown = view.unknown.find((each) => toUnknownKey(each) === key) ?? null;
  const keys = [...entries.map(({ ref }) => ref), ...view.unknown.map(toUnknownKey)];
  const at = keys.indexOf(key ?? '');

  useEffect(() => {
    if (goal.key) take(goal.key);
  }, [goal.turn]);

  function take(next: string | null): void {
    setKey(next);
    setMerging(false);
    setCaret(true);
  }

  return {
    ...{ entries, key, entry, unknown, hasCaret, isMerging, setMerging, take },
    putCaret: () => setCaret(true),
    step: (by) => take(keys[at + by] ?? key),
    async set(fields) {
      return entry !== null && (await act({ want: 'entry-set', ref: entry.ref, fields })) !== null;
    },
    done(fields) {
      if (!entry) return;
      const { ref } = entry;
      decided.current.add(ref);
      void act({ want: 'entry-set', ref, fields, isDone: true }).then((acted) => {
        decided.current.delete(ref);
        if (!acted) setKey(ref);
      });
      const turned = [...entries.slice(at + 1), ...entries.slice(0, at)];
      const next = turned.find((each) => each.isDraft && !decided.current.has(each.ref));
      if (next) take(next.ref);
      else onEnd();
    },
    drop() {
      if (!entry) return;
      void act({ want: 'entry-drop', ref: entry.ref });
      take(keys[at + 1] ?? keys[at - 1] ?? null);
    },
    merge(choice) {
      setMerging(false);
      if (!entry || choice.is !== 'entry') return;
      void act({ want: 'entry-merge', ref: entry.ref, into: choice.ref });
      take(keys[at + 1] ?? null);
    },
    move(kind) {
      if (!entry) return;
      void holdKeys(act({ want: 'entry-move', ref: entry.ref, kind })).then((acted) => {
        if (acted?.focus) take(acted.focus);
      });
    },
    decideName(decision) {
      const next = keys[at + 1] ?? keys[at - 1] ?? null;
      void holdKeys(act(decision)).then((acted) => {
        if (acted) take(acted.focus ?? next);
      });
    },
  };
}

function sortEntries(entries: readonly DeskEntry[]): readonly DeskEntry[] {
  const ranks = { person: 0, organization: 1, place: 2 };
  return entries.toSorted((a, b) => ranks[a.kind] - ranks[b.kind]);
}
