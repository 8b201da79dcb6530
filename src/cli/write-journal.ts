import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  identifyProcess,
  isRunning,
  type ProcessIdentity,
} from '../build/swap/process-identity.ts';
import { readTextOrEmpty } from '../load/read-if-there.ts';

/** How one file gets its new text: from the file beside it, or by going where there is none. */
export interface Step {
  /** Both are paths from the folder that holds `content/`, with `/`. */
  readonly file: string;
  readonly beside: string | null;
}

/** What is being written, and by whom. */
interface Journal {
  readonly holder: ProcessIdentity;
  /** Whether all texts are whole beside their places: from then on the writing is carried out, never undone. */
  readonly isReady: boolean;
  readonly steps: readonly Step[];
}

/** Hidden, so that nothing reads it as content. */
const FILE = 'content/.unfinished.json';

/** @throws EEXIST where another command is writing */
export function openJournal(root: string, steps: readonly Step[]): void {
  writeFileSync(path.join(root, FILE), toText(false, steps), { flag: 'wx', flush: true });
}

/** From now on, whatever happens, these steps are carried out. */
export function turnJournal(root: string, steps: readonly Step[]): void {
  const file = path.join(root, FILE);
  writeFileSync(`${file}.new`, toText(true, steps), { flush: true });
  renameSync(`${file}.new`, file);
}

export function closeJournal(root: string): void {
  rmSync(path.join(root, FILE), { force: true });
}

export function carryOut(root: string, { file, beside }: Step): void {
  const target = path.join(root, file);
  if (beside === null) rmSync(target);
  else renameSync(path.join(root, beside), target);
}

/**
 * Ends what a killed command was writing: what had begun to move is carried out, and of what had not
 * nothing stays. A command that still runs is left alone.
 * @returns the files that it wrote or removed
 */
export function finishWriting(root: string): readonly string[] {
  const text = readTextOrEmpty(path.join(root, FILE));
  if (text === '') return [];
  const journal = parse(text);
  if (journal && isAlive(journal.holder)) return [];
  const steps = journal?.steps ?? [];
  if (journal?.isReady) for (const step of steps) carryOutOnce(root, step);
  else
    for (const { beside } of steps)
      if (beside !== null) rmSync(path.join(root, beside), { force: true });
  rmSync(path.join(root, `${FILE}.new`), { force: true });
  closeJournal(root);
  return journal?.isReady ? steps.map(({ file }) => file) : [];
}

/** Whether a command that still runs is writing. */
export function isWriting(root: string): boolean {
  const text = readTextOrEmpty(path.join(root, FILE));
  const journal = text === '' ? null : parse(text);
  return journal !== null && isAlive(journal.holder);
}

/** The step may have been carried out before. */
function carryOutOnce(root: string, step: Step): void {
  try {
    carryOut(root, step);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function toText(isReady: boolean, steps: readonly Step[]): string {
  const journal: Journal = { holder: identifyProcess(), isReady, steps };
  return JSON.stringify(journal);
}

/** @returns null for what a kill cut off: then nothing else was written yet */
function parse(text: string): Journal | null {
  try {
    return JSON.parse(text) as Journal;
  } catch {
    return null;
  }
}

/** Whoever asks is not writing now. */
function isAlive(holder: ProcessIdentity): boolean {
  const own = identifyProcess();
  const isOwn = holder.pid === own.pid && holder.started === own.started;
  return holder.realm === own.realm && !isOwn && isRunning(holder);
}
