import type { JournalEntry, Operation } from './journal.ts';

/** What a journal says was done, and what of it may not be on the disk. */
export interface Replayed {
  readonly done: Operation[];
  readonly undone: Operation[];
  /** What was in hand after each act; null where nothing was. */
  readonly acts: Map<string, string | null>;
  readonly files: readonly {
    readonly file: string;
    /** What the disk had when it was last written whole. */
    readonly base: string | null;
    readonly mine: string | null;
  }[];
}

export function replayJournal(entries: readonly JournalEntry[]): Replayed {
  const mine = new Map<string, string | null>();
  const saved = new Map<string, string | null>();
  const byId = new Map<number, Operation>();
  let done: Operation[] = [];
  let undone: Operation[] = [];
  const acts = new Map<string, string | null>();
  for (const entry of entries) {
    if (entry.did === 'saved') {
      saved.set(entry.file, mine.get(entry.file) ?? null);
      continue;
    }
    const changes = entry.did === 'op' ? entry.operation.changes : entry.changes;
    for (const { file, before, after } of changes) {
      if (!saved.has(file)) saved.set(file, before);
      // What was taken from the disk is there, unless something of the editor's waits.
      if (entry.did === 'disk') saved.set(file, entry.base === undefined ? after : entry.base);
      mine.set(file, after);
    }
    const work = entry.did === 'op' ? entry.operation : entry;
    if ('act' in work && work.act !== undefined)
      acts.set(work.act, 'focus' in work ? (work.focus ?? null) : null);
    if (entry.did === 'op') {
      byId.set(entry.operation.id, entry.operation);
      done.push(entry.operation);
      undone = [];
    } else if (entry.did === 'undo') {
      done = done.filter(({ id }) => id !== entry.id);
      undone.push(...[byId.get(entry.id)].filter((each) => each !== undefined));
    } else if (entry.did === 'redo') {
      undone = undone.filter(({ id }) => id !== entry.id);
      done.push(...[byId.get(entry.id)].filter((each) => each !== undefined));
    }
  }
  const files = [...mine].map(([file, text]) => ({
    file,
    base: saved.get(file) ?? null,
    mine: text,
  }));
  return { done, undone, acts, files };
}
