import { toDigest } from '../../load/digest.ts';
import { type Choice, chooseParts, type Part, toVersion } from '../model/clash.ts';
import { type ContentFiles, WriteError } from './content-file.ts';
import { type FileVersions, joinVersions } from './file-versions.ts';
import type { JournalEntry } from './journal.ts';

/** Passages that changed on the disk and here: nothing is written until somebody chooses. */
export interface FileClash {
  /** Tells this question from others about the same file. */
  readonly sum: string;
  readonly parts: readonly Part[];
}

/** What a file is kept with, and who is told of it. */
export interface SyncOptions {
  readonly files: ContentFiles;
  /** Is told what came from the disk and what is on it. */
  readonly record: (entry: JournalEntry) => void;
  readonly onSaved: () => void;
  /** Another program's changes were taken. */
  readonly onTaken: (file: string) => void;
}

/** A file that is written as soon as it changes here, and read again where it changes on the disk. */
export interface SyncedFile {
  /** Its raw text as the editor has it; null where there is none. */
  readonly read: () => string | null;
  /** Changes it, and writes it where the disk lets. */
  readonly put: (text: string | null) => void;
  /** Takes or joins what changed on the disk. @returns whether anything did */
  readonly sync: () => boolean;
  /** Writes what waits, where the disk lets. */
  readonly save: () => void;
  /** @returns whether the question was still this one */
  readonly choose: (sum: string, choices: readonly Choice[]) => boolean;
  /** The system's code for why it could not be written. */
  readonly fault: () => string | null;
  readonly clash: () => FileClash | null;
}

/** @param start its versions: where they differ, it waits to be written since before */
export function createSyncedFile(
  file: string,
  start: FileVersions,
  { files, record, onSaved, onTaken }: SyncOptions,
): SyncedFile {
  let { disk, base, mine } = start;
  let fault: string | null = null;
  let parts: readonly Part[] | null = null;

  function sync(): boolean {
    const found = files.read(file);
    if (found === disk) return false;
    disk = found;
    const before = mine;
    join();
    if (mine === before) return true;
    if (!parts) tell(before);
    onTaken(file);
    return true;
  }

  function join(): void {
    const joined = joinVersions(file, { disk, base, mine });
    parts = joined.clash?.parts ?? null;
    const [before, from] = [mine, base];
    // Of what both changed, the disk keeps its own until somebody chooses; the rest is written.
    if (joined.clash && joined.clash.disk !== disk && !write(joined.clash.disk)) return;
    ({ mine, base } = joined);
    // Only now: were it told before and not written, the disk would seem to have taken changes back.
    if (parts && (mine !== before || base !== from)) tell(before);
  }

  /** The journal is told of a version that did not come by an act. */
  function tell(before: string | null): void {
    const changes = [{ file, before, after: mine }];
    record({ did: 'disk', changes, ...(base !== mine && { base }) });
  }

  /** @returns whether it is on the disk */
  function write(text: string | null): boolean {
    try {
      files.write(file, text);
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      fault = error.code;
      return false;
    }
    disk = text;
    fault = null;
    onSaved();
    return true;
  }

  function save(): void {
    sync();
    // What was changed since is joined too.
    if (parts && mine !== toVersion(parts, 'mine')) join();
    if (parts) return;
    if (mine === disk) fault = null;
    else if (write(mine)) {
      base = mine;
      record({ did: 'saved', file });
    }
  }

  return {
    read: () => mine,
    put(text) {
      mine = text;
      save();
    },
    sync,
    save,
    choose(sum, choices) {
      sync();
      if (!parts || toSum(parts) !== sum) return false;
      const before = mine;
      mine = chooseParts(parts, choices);
      base = disk;
      parts = null;
      tell(before);
      save();
      return true;
    },
    fault: () => fault,
    clash: () => parts && { sum: toSum(parts), parts },
  };
}

function toSum(parts: readonly Part[]): string {
  return toDigest(JSON.stringify(parts));
}
