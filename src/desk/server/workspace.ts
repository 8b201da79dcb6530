import { readYaml } from '../../load/read-yaml.ts';
import { splitFrontMatter } from '../../load/parse-content.ts';
import { toDigest } from '../../load/digest.ts';
import { type Clash, mergeTexts } from '../model/lines.ts';
import { toText } from '../model/raw-text.ts';
import { type ContentFiles, WriteError } from './content-file.ts';
import type { FileChange, Journal, Operation } from './journal.ts';

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

/** How a clash ends. */
export type Choice = 'mine' | 'theirs' | 'both';

/** The files of one article with all that was done to them: what was done can be undone. */
export interface Workspace {
  /** A file's raw text as the editor has it; null where there is none. */
  readonly read: (file: string) => string | null;
  /** Looks at the disk, and takes or joins what changed there. @returns whether anything did */
  readonly refresh: () => boolean;
  readonly commit: (
    label: string,
    after: ReadonlyMap<string, string | null>,
    note?: unknown,
  ) => void;
  /** @returns the operation undone; null where there is none, or where its lines changed since */
  readonly undo: (id?: number) => Operation | null;
  readonly redo: () => Operation | null;
  readonly choose: (file: string, choices: readonly Choice[]) => void;
  readonly done: () => readonly Operation[];
  readonly undone: () => readonly Operation[];
  readonly saveState: () => SaveState;
}

/**
 * Opens the workspace of an article; what a crash kept from the disk is taken from the journal.
 * @param now the moment as ISO 8601
 */
export function openWorkspace(files: ContentFiles, journal: Journal, now: () => string): Workspace {
  const states = new Map<string, FileState>();
  let done: Operation[] = [];
  let undone: Operation[] = [];
  let savedAt: string | null = null;
  const taken = new Set<string>();

  replay();

  return {
    read: (file) => toState(file).mine,
    refresh() {
      const changed = [...states.keys()].map(sync);
      for (const file of states.keys()) save(file);
      return changed.includes(true);
    },
    commit(label, after, note) {
      const changes = [...after].flatMap(([file, text]): FileChange[] => {
        const before = toState(file).mine;
        return before === text ? [] : [{ file, before, after: text }];
      });
      if (changes.length === 0) return;
      const id = (done.at(-1)?.id ?? 0) + undone.length + 1;
      const operation: Operation = { id, label, changes, ...(note === undefined ? {} : { note }) };
      record({ did: 'op', operation });
      done.push(operation);
      undone = [];
      apply(changes);
    },
    undo(id) {
      const operation = id === undefined ? done.at(-1) : done.find((each) => each.id === id);
      if (!operation) return null;
      const back = toBack(operation);
      if (!back) return null;
      record({ did: 'undo', id: operation.id, changes: back });
      done = done.filter((each) => each !== operation);
      undone.push(operation);
      apply(back);
      return operation;
    },
    redo() {
      const operation = undone.at(-1);
      const changes = operation && rebase(operation.changes);
      if (!operation || !changes) return null;
      record({ did: 'redo', id: operation.id, changes });
      undone.pop();
      done.push(operation);
      apply(changes);
      return operation;
    },
    choose(file, choices) {
      const state = toState(file);
      if (!state.clash) return;
      const left = [...choices];
      const text = state.clash
        .map((part) => (typeof part === 'string' ? part : choosePart(part, left.shift() ?? 'mine')))
        .join('');
      state.clash = null;
      const before = state.mine;
      record({ did: 'disk', changes: [{ file, before, after: text }] });
      state.mine = text;
      save(file);
    },
    done: () => done,
    undone: () => undone,
    saveState() {
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

  function toState(file: string): FileState {
    const known = states.get(file);
    if (known) return known;
    const text = files.read(file);
    const state: FileState = { base: text, mine: text, fault: null, clash: null };
    states.set(file, state);
    return state;
  }

  /** Where the journal cannot be written, what is done still stands in the files. */
  function record(entry: Parameters<Journal['append']>[0]): void {
    try {
      journal.append(entry);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }

  function apply(changes: readonly FileChange[]): void {
    for (const { file, after } of changes) {
      toState(file).mine = after;
      save(file);
    }
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
      const merged = mergeTexts(before, state.base, disk);
      if ('text' in merged && isReadable(file, merged.text)) state.mine = merged.text;
      else state.clash = 'parts' in merged ? merged.parts : [{ mine: before, theirs: disk }];
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

  /** The changes that take an operation back; null where others changed its lines since. */
  function toBack({ changes }: Operation): readonly FileChange[] | null {
    return rebase(
      changes.map(({ file, before, after }) => ({ file, before: after, after: before })),
    );
  }

  /** Changes as they are on the files of now. */
  function rebase(changes: readonly FileChange[]): readonly FileChange[] | null {
    const rebased: FileChange[] = [];
    for (const { file, before, after } of changes) {
      const { mine } = toState(file);
      if (mine === before) rebased.push({ file, before: mine, after });
      else if (mine === null || before === null || after === null) return null;
      else {
        const merged = mergeTexts(mine, before, after);
        if (!('text' in merged) || !isReadable(file, merged.text)) return null;
        rebased.push({ file, before: mine, after: merged.text });
      }
    }
    return rebased;
  }

  function replay(): void {
    const mine = new Map<string, string | null>();
    const saved = new Map<string, { text: string | null; sum: string }>();
    const byId = new Map<number, Operation>();
    for (const entry of journal.read()) {
      if (entry.did === 'saved') {
        saved.set(entry.file, { text: mine.get(entry.file) ?? null, sum: entry.sum });
        continue;
      }
      const changes = entry.did === 'op' ? entry.operation.changes : entry.changes;
      for (const { file, before, after } of changes) {
        if (!saved.has(file)) saved.set(file, { text: before, sum: toDigest(before ?? '') });
        // What was taken from the disk is there.
        if (entry.did === 'disk') saved.set(file, { text: after, sum: toDigest(after ?? '') });
        mine.set(file, after);
      }
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
    for (const [file, text] of mine) {
      const base = saved.get(file)?.text ?? null;
      // What was written whole is the disk's from then on; only the rest waits here.
      if (text === base) toState(file);
      else {
        states.set(file, { base, mine: text, fault: null, clash: null });
        save(file);
      }
    }
  }
}

/** Whether a joined file can still be read at all. */
function isReadable(file: string, raw: string): boolean {
  const text = toText(raw);
  if (file.endsWith('.txt')) return true;
  if (file.endsWith('.yaml')) return readYaml(text).errors.length === 0;
  const parts = splitFrontMatter(text);
  return typeof parts !== 'string' && readYaml(parts.frontMatter).errors.length === 0;
}

function choosePart({ mine, theirs }: Clash, choice: Choice): string {
  if (choice === 'mine') return mine;
  return choice === 'theirs' ? theirs : theirs + mine;
}
