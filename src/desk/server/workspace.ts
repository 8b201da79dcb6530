import type { Choice } from '../model/clash.ts';
import { joinFiles } from '../model/join-files.ts';
import type { ContentFiles } from './content-file.ts';
import type { FileChange, Journal, JournalEntry, Operation } from './journal.ts';
import { replayJournal } from './replay-journal.ts';
import { createSyncedFiles, type SaveState } from './synced-files.ts';

/** What an act changes: files with their text, null where one goes. */
export interface Work extends Pick<Operation, 'label' | 'note' | 'act' | 'focus'> {
  readonly after: ReadonlyMap<string, string | null>;
}

/** A way through what was done. */
interface Way extends Pick<Operation, 'act'> {
  readonly id?: number;
}

/** The files of one article with all that was done to them: what was done can be undone. */
export interface Workspace {
  /** A file's raw text as the editor has it; null where there is none. */
  readonly read: (file: string) => string | null;
  /** Looks at the disk, and takes or joins what changed there. @returns whether anything did */
  readonly refresh: () => boolean;
  readonly commit: (work: Work) => void;
  /**
   * @param way the operation to be undone, where it is not the last one
   * @returns the operation undone; null where there is none, or where its lines changed since
   */
  readonly undo: (way?: Way) => Operation | null;
  readonly redo: (way?: Way) => Operation | null;
  /** What was in hand after an act; null where nothing was, undefined where it was not done. */
  readonly focusAfter: (act: string) => string | null | undefined;
  /** @returns whether the question was still this one */
  readonly choose: (file: string, sum: string, choices: readonly Choice[]) => boolean;
  readonly done: () => readonly Operation[];
  readonly undone: () => readonly Operation[];
  readonly saveState: () => SaveState;
}

/**
 * Opens the workspace of an article; what a crash kept from the disk is taken from the journal.
 * @param now the moment as ISO 8601
 */
export function openWorkspace(files: ContentFiles, journal: Journal, now: () => string): Workspace {
  const synced = createSyncedFiles({ files, record }, now);
  const replayed = replayJournal(journal.read());
  let { done, undone } = replayed;
  const { acts } = replayed;
  for (const { file, base, mine } of replayed.files) {
    // What was written whole is the disk's from then on; only the rest waits here.
    if (base === mine) synced.read(file);
    else synced.restore(file, base, mine);
  }

  /** Where the journal cannot be written, what is done still stands in the files. */
  function record(entry: JournalEntry): void {
    try {
      journal.append(entry);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }

  function noteFocus(act: string | undefined, focus: string | null = null): void {
    if (act !== undefined) acts.set(act, focus);
  }

  function apply(changes: readonly FileChange[]): void {
    for (const { file, after } of changes) synced.put(file, after);
  }

  return {
    read: synced.read,
    refresh: synced.refresh,
    commit({ after, ...work }) {
      const changes = [...after].flatMap(([file, text]): FileChange[] => {
        const before = synced.read(file);
        return before === text ? [] : [{ file, before, after: text }];
      });
      if (changes.length === 0) return;
      const id = (done.at(-1)?.id ?? 0) + undone.length + 1;
      const operation: Operation = { id, ...work, changes };
      record({ did: 'op', operation });
      noteFocus(work.act, work.focus);
      done.push(operation);
      undone = [];
      apply(changes);
    },
    undo({ id, act } = {}) {
      const operation = id === undefined ? done.at(-1) : done.find((each) => each.id === id);
      const back = operation && rebase(toBack(operation), synced.read);
      if (!operation || !back) return null;
      record({ did: 'undo', id: operation.id, changes: back, ...(act && { act }) });
      noteFocus(act);
      done = done.filter((each) => each !== operation);
      undone.push(operation);
      apply(back);
      return operation;
    },
    redo({ act } = {}) {
      const operation = undone.at(-1);
      const changes = operation && rebase(operation.changes, synced.read);
      if (!operation || !changes) return null;
      record({ did: 'redo', id: operation.id, changes, ...(act && { act }) });
      noteFocus(act);
      undone.pop();
      done.push(operation);
      apply(changes);
      return operation;
    },
    focusAfter: (act) => acts.get(act),
    choose: synced.choose,
    done: () => done,
    undone: () => undone,
    saveState: synced.toSaveState,
  };
}

/** The changes that take an operation back. */
function toBack({ changes }: Operation): readonly FileChange[] {
  return changes.map(({ file, before, after }) => ({ file, before: after, after: before }));
}

/** Changes as they are on the files of now; null where others changed the same since. */
function rebase(
  changes: readonly FileChange[],
  read: (file: string) => string | null,
): readonly FileChange[] | null {
  const rebased: FileChange[] = [];
  for (const { file, before, after } of changes) {
    const mine = read(file);
    if (mine === before) rebased.push({ file, before: mine, after });
    else if (mine === null || before === null || after === null) return null;
    else {
      const joined = joinFiles(file, mine, before, after);
      if (!('text' in joined)) return null;
      rebased.push({ file, before: mine, after: joined.text });
    }
  }
  return rebased;
}
