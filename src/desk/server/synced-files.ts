import { toDigest } from '../../load/digest.ts';
import { type Choice, chooseParts, type Part, toVersion } from '../model/clash.ts';
import { joinFiles } from '../model/join-files.ts';
import { type ContentFiles, WriteError } from './content-file.ts';
import type { JournalEntry } from './journal.ts';

/** One file as the desk has it. */
interface FileState {
  /** What the disk had when the desk last read or wrote it. */
  disk: string | null;
  /** What the editor's version was made from: the disk's, but where both changed the same. */
  base: string | null;
  /** What the editor sees: it is on the disk, or waits to be. */
  mine: string | null;
  /** The system's code for why it could not be written. */
  fault: string | null;
  /** Passages that changed on the disk and here: nothing is written until somebody chooses. */
  clash: readonly Part[] | null;
}

/** What is not on the disk yet, or came from there, for whoever edits to know. */
export interface SaveState {
  readonly savedAt: string | null;
  readonly faults: readonly { readonly file: string; readonly code: string }[];
  readonly clashes: readonly {
    readonly file: string;
    /** Tells this question from others about the same file. */
    readonly sum: string;
    readonly parts: readonly Part[];
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
  /** @returns whether the question was still this one */
  readonly choose: (file: string, sum: string, choices: readonly Choice[]) => boolean;
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
    const state: FileState = { disk: text, base: text, mine: text, fault: null, clash: null };
    states.set(file, state);
    return state;
  }

  /** Takes what another program wrote. @returns whether it wrote anything */
  function sync(file: string): boolean {
    const state = toState(file);
    const disk = files.read(file);
    if (disk === state.disk) return false;
    state.disk = disk;
    const before = state.mine;
    join(file, state);
    if (state.mine !== before) {
      if (!state.clash) tell(file, before, state);
      taken.add(file);
    }
    return true;
  }

  /** Joins the editor's version with the disk's. */
  function join(file: string, state: FileState): void {
    const { mine, base, disk } = state;
    state.clash = null;
    if (mine === base) state.mine = disk;
    else if (mine !== null && base !== null && disk !== null) {
      const joined = joinFiles(file, mine, base, disk);
      if ('parts' in joined) {
        part(file, state, joined.parts);
        return;
      }
      state.mine = joined.text;
    } else state.mine = mine ?? disk;
    state.base = disk;
  }

  /** Writes what is joined; of what both changed, the disk keeps its own until somebody chooses. */
  function part(file: string, state: FileState, parts: readonly Part[]): void {
    state.clash = parts;
    const before = state.mine;
    const [mine, base, theirs] = (['mine', 'base', 'theirs'] as const).map((version) =>
      toVersion(parts, version),
    );
    if (mine === undefined || base === undefined || theirs === undefined) return;
    if (theirs !== state.disk && !write(file, state, theirs)) return;
    const isKnown = mine === before && base === state.base;
    Object.assign(state, { mine, base });
    // Only now: were it told before and not written, the disk would seem to have taken changes back.
    if (!isKnown) tell(file, before, state);
  }

  /** The journal is told of a version that did not come by an act. */
  function tell(file: string, before: string | null, { mine, base }: FileState): void {
    record({
      did: 'disk',
      changes: [{ file, before, after: mine }],
      ...(base !== mine && { base }),
    });
  }

  /** @returns whether it is on the disk */
  function write(file: string, state: FileState, text: string | null): boolean {
    try {
      files.write(file, text);
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      state.fault = error.code;
      return false;
    }
    Object.assign(state, { disk: text, fault: null });
    savedAt = now();
    return true;
  }

  function save(file: string): void {
    const state = toState(file);
    sync(file);
    if (state.clash) {
      // What was changed since is joined too.
      if (state.mine !== toVersion(state.clash, 'mine')) join(file, state);
      if (state.clash) return;
    }
    if (state.mine === state.disk) state.fault = null;
    else if (write(file, state, state.mine)) {
      state.base = state.mine;
      record({ did: 'saved', file });
    }
  }

  return {
    read: (file) => toState(file).mine,
    put(file, text) {
      toState(file).mine = text;
      save(file);
    },
    restore(file, base, mine) {
      states.set(file, { disk: base, base, mine, fault: null, clash: null });
      save(file);
    },
    refresh() {
      const changed = [...states.keys()].map(sync);
      for (const file of states.keys()) save(file);
      return changed.includes(true);
    },
    choose(file, sum, choices) {
      const state = toState(file);
      sync(file);
      if (!state.clash || toSum(state.clash) !== sum) return false;
      const text = chooseParts(state.clash, choices);
      const before = state.mine;
      Object.assign(state, { clash: null, base: state.disk, mine: text });
      tell(file, before, state);
      save(file);
      return true;
    },
    toSaveState() {
      const all = [...states];
      const state: SaveState = {
        savedAt,
        faults: all.flatMap(([file, { fault }]) => (fault === null ? [] : [{ file, code: fault }])),
        clashes: all.flatMap(([file, { clash }]) =>
          clash ? [{ file, sum: toSum(clash), parts: clash }] : [],
        ),
        taken: [...taken],
      };
      taken.clear();
      return state;
    },
  };
}

function toSum(parts: readonly Part[]): string {
  return toDigest(JSON.stringify(parts));
}
