import { prepareProcess } from './prepare-process.ts';
import { runCommand } from './run-command.ts';

/** Runs one command of the project: `node src/cli/main.ts check`. */
prepareProcess();
await runCommand();
