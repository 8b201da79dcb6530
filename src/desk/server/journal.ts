import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { applyHunks, type Hunk, toHunks } from '../model/lines.ts';

/** A file before and after; null where there is none. */
export interface FileChange {
  readonly file: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What was done, in the order in which it was done. */
export type JournalEntry =
  | { readonly did: 'op'; readonly operation: Operation }
  | {
      readonly did: 'undo' | 'redo';
      readonly id: number;
      readonly changes: readonly FileChange[];
      /** The act that wanted it. */
      readonly act?: string;
    }
  /** The file changed under the desk, or both versions were joined. */
  | {
      readonly did: 'disk';
      readonly changes: readonly FileChange[];
      /** What the editor's version is made from, where that is not on the disk as it is. */
      readonly base?: string | null;
    }
  | { readonly did: 'saved'; readonly file: string };

/** One act of the editor's, with all that it changed. */
export interface Operation {
  readonly id: number;
  /** What it was, for the list of what can be undone and of what was refused. */
  readonly label: string;
  /** More about it, as the interface gave it. */
  readonly note?: unknown;
  /** The act that it was, as the page named it: sent twice, it is done once. */
  readonly act?: string;
  /** What was in hand after it. */
  readonly focus?: string;
  readonly changes: readonly FileChange[];
}

/** A change as it is stored: line by line, since texts are long and changes short. */
interface StoredChange {
  readonly file: string;
  /** Where it is not what the journal said last. */
  readonly from?: string | null;
  readonly hunks?: readonly Hunk[];
  /** Of a file that comes or goes. */
  readonly whole?: string | null;
}

/** Bytes; beyond them the journal starts anew, and undo reaches back to there. */
const SIZE_MAX = 16 * 1024 * 1024;

/** The journal of one article: each entry is on the disk before it counts as done. */
export interface Journal {
  readonly append: (entry: JournalEntry) => void;
  readonly read: () => JournalEntry[];
}

/** @param file absolute path of the journal */
export function createJournal(file: string): Journal {
  /** Each file as the journal knows it, so that changes can be stored against it. */
  let known = new Map<string, string | null>();
  const store = ({ file: changed, before, after }: FileChange): StoredChange => {
    const isKnown = known.has(changed) && known.get(changed) === before;
    known.set(changed, after);
    return {
      file: changed,
      ...(isKnown ? {} : { from: before }),
      ...(before === null || after === null ? { whole: after } : { hunks: toHunks(before, after) }),
    };
  };
  return {
    append(entry) {
      mkdirSync(path.dirname(file), { recursive: true });
      if (existsSync(file) && statSync(file).size > SIZE_MAX) {
        renameSync(file, `${file}.old`);
        known = new Map();
      }
      const stored =
        entry.did === 'saved'
          ? entry
          : entry.did === 'op'
            ? {
                ...entry,
                operation: { ...entry.operation, changes: entry.operation.changes.map(store) },
              }
            : { ...entry, changes: entry.changes.map(store) };
      appendLine(file, JSON.stringify(stored));
    },
    read() {
      known = new Map();
      if (!existsSync(file)) return [];
      const entries: JournalEntry[] = [];
      for (const line of readFileSync(file, 'utf8').split('\n')) {
        const entry = parseLine(line);
        // A line that a kill cut in two is the last one: what it said was not yet done.
        if (entry) entries.push(restore(entry, known));
      }
      return entries;
    },
  };
}

function appendLine(file: string, line: string): void {
  const handle = openSync(file, 'a');
  try {
    // What a kill left unfinished ends here.
    writeSync(handle, `\n${line}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function parseLine(line: string): JournalEntry | null {
  try {
    return line === '' ? null : (JSON.parse(line) as JournalEntry);
  } catch {
    return null;
  }
}

function restore(entry: JournalEntry, known: Map<string, string | null>): JournalEntry {
  if (entry.did === 'saved') return entry;
  const toChanges = (stored: readonly unknown[]): readonly FileChange[] =>
    restoreAll(stored as readonly StoredChange[], known);
  if (entry.did !== 'op') return { ...entry, changes: toChanges(entry.changes) };
  const { operation } = entry;
  return { did: 'op', operation: { ...operation, changes: toChanges(operation.changes) } };
}

function restoreAll(
  stored: readonly StoredChange[],
  known: Map<string, string | null>,
): readonly FileChange[] {
  return stored.map(({ file, from, hunks, whole = null }) => {
    const before = from === undefined ? (known.get(file) ?? null) : from;
    const after = hunks ? applyHunks(before ?? '', hunks) : whole;
    known.set(file, after);
    return { file, before, after };
  });
}
