import { fail } from './fail.ts';
import { CALL_FAULTS, toRefusal } from './messages.ts';
import { prepareProcess } from './prepare-process.ts';

/**
 * Runs one command of the project: `node src/cli/main.ts check`. Each command is a module of this
 * folder that reads the arguments after its name.
 */
const COMMANDS: Readonly<Record<string, () => Promise<unknown>>> = {
  build: () => import('./build.ts'),
  check: () => import('./check.ts'),
  compress: () => import('./compress.ts'),
  draft: () => import('./draft.ts'),
  host: () => import('./host.ts'),
  new: () => import('./new.ts'),
  rename: () => import('./rename.ts'),
  schemas: () => import('./schemas.ts'),
};

prepareProcess();
const [name = ''] = process.argv.splice(2, 1);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (!command) fail(CALL_FAULTS.unknownCommand(name, Object.keys(COMMANDS)));
try {
  await command();
} catch (error) {
  // What the system refuses (a full disk, a missing permission) is no fault of the program.
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
  fail(toRefusal('path' in error ? String(error.path) : null, String(error.code)));
}
