import type { Choice } from '../model/clash.ts';
import {
  type FileClash,
  createSyncedFile,
  type SyncedFile,
  type SyncOptions,
} from './synced-file.ts';

/** What is not on the disk yet, or came from there, for whoever edits to know. */
export interface SaveState {
  readonly savedAt: string | null;
  readonly faults: readonly { readonly file: string; readonly code: string }[];
  readonly clashes: readonly (FileClash & { readonly file: string })[];
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

/** @param now the moment as ISO 8601 */
export function createSyncedFiles(
  { files, record }: Pick<SyncOptions, 'files' | 'record'>,
  now: () => string,
): SyncedFiles {
  const all = new Map<string, SyncedFile>();
  const taken = new Set<string>();
  let savedAt: string | null = null;
  const options: SyncOptions = {
    files,
    record,
    onSaved() {
      savedAt = now();
    },
    onTaken: (file) => taken.add(file),
  };

  function open(file: string): SyncedFile {
    const known = all.get(file);
    if (known) return known;
    const text = files.read(file);
    return add(file, text, text);
  }

  function add(file: string, base: string | null, mine: string | null): SyncedFile {
    const synced = createSyncedFile(file, { disk: base, base, mine }, options);
    all.set(file, synced);
    return synced;
  }

  return {
    read: (file) => open(file).read(),
    put: (file, text) => open(file).put(text),
    restore: (file, base, mine) => add(file, base, mine).save(),
    refresh() {
      const changed = [...all.values()].map((each) => each.sync());
      for (const each of all.values()) each.save();
      return changed.includes(true);
    },
    choose: (file, sum, choices) => open(file).choose(sum, choices),
    toSaveState() {
      const each = [...all].map(([file, synced]) => ({ file, synced }));
      const state: SaveState = {
        savedAt,
        faults: each.flatMap(({ file, synced }) => {
          const code = synced.fault();
          return code === null ? [] : [{ file, code }];
        }),
        clashes: each.flatMap(({ file, synced }) => {
          const clash = synced.clash();
          return clash ? [{ file, ...clash }] : [];
        }),
        taken: [...taken],
      };
      taken.clear();
      return state;
    },
  };
}
