import { toDigest } from '../../load/digest.ts';
import { type Clash, type Choice, chooseParts } from '../model/clash.ts';
import { joinFiles } from '../model/join-files.ts';
import { type ContentFiles, WriteError } from './content-file.ts';
import type { JournalEntry } from './journal.ts';

/** One file as the desk has it. */
interface FileState {
  /** What the disk had when the desk last read or wrote it. */
  base: string | null;
  /** What the editor sees: it is on the disk, or waits to be. */
  mine: string | null;
  /** The system's code for why it could not be written. */
  fault: string | null;
  /** Passages that changed on the disk and here: nothing is written until somebody chooses. */
  clash: readonly (string | Clash)[] | null;
}

/** What is not on the disk yet, or came from there, for whoever edits to know. */
export interface SaveState {
  readonly savedAt: string | null;
  readonly faults: readonly { readonly file: string; readonly code: string }[];
  readonly clashes: readonly {
    readonly file: string;
    readonly parts: readonly (string | Clash)[];
  }[];
  /** Files that another program changed since the last answer, and whose changes were taken. */
  readonly taken: readonly string[];
}

/** Files that are written as soon as they change here, and read again where they change on the disk. */
export interface SyncedFiles {
  /** A file's raw text as the editor has it; null where there is none. */
  readonly read: (file: string) => string | null;
  /** Changes a file, and writes it where the disk lets. */
  readonly put: (file: string, text: string | null) => void;
  /** A file that waits to be written since before. @param base what the disk had then */
  readonly restore: (file: string, base: string | null, mine: string | null) => void;
  /** Looks at the disk, and takes or joins what changed there. @returns whether anything did */
  readonly refresh: () => boolean;
  readonly choose: (file: string, choices: readonly Choice[]) => void;
  readonly toSaveState: () => SaveState;
}

/**
 * @param record is told what came from the disk and what is on it
 * @param now the moment as ISO 8601
 */
export function createSyncedFiles(
  files: ContentFiles,
  record: (entry: JournalEntry) => void,
  now: () => string,
): SyncedFiles {
  const states = new Map<string, FileState>();
  const taken = new Set<string>();
  let savedAt: string | null = null;

  function toState(file: string): FileState {
    const known = states.get(file);
    if (known) return known;
    const text = files.read(file);
    const state: FileState = { base: text, mine: text, fault: null, clash: null };
    states.set(file, state);
    return state;
  }

  /** Takes what another program wrote; joins it where the editor's is not on the disk yet. */
  function sync(file: string): boolean {
    const state = toState(file);
    const disk = files.read(file);
    if (disk === state.base) return false;
    const before = state.mine;
    if (disk === null) state.mine = before === state.base ? null : before;
    else if (before === null || state.base === null) state.mine = before ?? disk;
    else {
      const joined = joinFiles(file, before, state.base, disk);
      if ('text' in joined) state.mine = joined.text;
      else state.clash = joined.parts;
    }
    state.base = disk;
    if (state.mine !== before) {
      record({ did: 'disk', changes: [{ file, before, after: state.mine }] });
      taken.add(file);
    }
    return true;
  }

  function save(file: string): void {
    const state = toState(file);
    if (state.clash) return;
    sync(file);
    if (state.clash || state.mine === state.base) {
      state.fault = state.mine === state.base ? null : state.fault;
      return;
    }
    try {
      files.write(file, state.mine);
      state.base = state.mine;
      state.fault = null;
      savedAt = now();
      record({ did: 'saved', file, sum: toDigest(state.mine ?? '') });
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      state.fault = error.code;
    }
  }

  return {
    read: (file) => toState(file).mine,
    put(file, text) {
      toState(file).mine = text;
      save(file);
    },
    restore(file, base, mine) {
      states.set(file, { base, mine, fault: null, clash: null });
      save(file);
    },
    refresh() {
      const changed = [...states.keys()].map(sync);
      for (const file of states.keys()) save(file);
      return changed.includes(true);
    },
    choose(file, choices) {
      const state = toState(file);
      if (!state.clash) return;
      const text = chooseParts(state.clash, choices);
      state.clash = null;
      record({ did: 'disk', changes: [{ file, before: state.mine, after: text }] });
      state.mine = text;
      save(file);
    },
    toSaveState() {
      const all = [...states];
      const state: SaveState = {
        savedAt,
        faults: all.flatMap(([file, { fault }]) => (fault === null ? [] : [{ file, code: fault }])),
        clashes: all.flatMap(([file, { clash }]) => (clash ? [{ file, parts: clash }] : [])),
        taken: [...taken],
      };
      taken.clear();
      return state;
    },
  };
}
