import { prepareProcess } from './prepare-process.ts';
import { runCommand } from './run-command.ts';

/** Runs one command of the project: `node src/run.mjs cli/main.ts check`. */
prepareProcess();
await runCommand();
