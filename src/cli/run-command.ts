import { toContentRoot } from '../load/content-root.ts';
import { endWriting } from './await-writing.ts';
import { fail } from './fail.ts';
import { CALL_FAULTS, toRefusal } from './messages.ts';
import { projectRoot } from './project-root.ts';

/** Each command is a module of this folder, loaded only when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<() => Promise<void>>>> = {
  build: async () => (await import('./build.ts')).buildAsAsked,
  check: async () => (await import('./check.ts')).check,
  compress: async () => (await import('./compress.ts')).compress,
  correct: async () => (await import('./correct.ts')).correct,
  draft: async () => (await import('./draft.ts')).draft,
  host: async () => (await import('./host.ts')).host,
  new: async () => (await import('./new.ts')).createEntry,
  publish: async () => (await import('./publish.ts')).publish,
  record: async () => (await import('./record.ts')).record,
  rename: async () => (await import('./rename.ts')).rename,
  schemas: async () => (await import('./schemas.ts')).writeSchemas,
};

/** Runs the command that the first argument of the process names; it reads those after its name. */
export async function runCommand(): Promise<void> {
  const [name = ''] = process.argv.splice(2, 1);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) fail(CALL_FAULTS.unknownCommand(name, Object.keys(COMMANDS)));
  try {
    endWriting(toContentRoot(projectRoot));
    const command = await load();
    await command();
  } catch (error) {
    // What the system refuses (a full disk, a missing permission) is no fault of the program.
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    fail(toRefusal('path' in error ? String(error.path) : null, String(error.code)));
  }
}
