import { vi } from 'vitest';
import { runCommand } from '../cli/run-command.ts';

/** Ends a command in the place of the process. */
class Exit extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`exit ${status}`);
    this.status = status;
  }
}

/**
 * Calls a command as `node src/run.mjs cli/main.ts …` does, in this process and without a terminal: one at
 * a time.
 * @param root the folder that holds `content/`
 * @returns the exit code, and all that was said
 */
export async function callCommand(
  args: readonly string[],
  root: string,
): Promise<{ status: number; output: string }> {
  const said: string[] = [];
  const say = (...words: readonly unknown[]): void => {
    said.push(`${words.join(' ')}\n`);
  };
  const { argv, exitCode } = process;
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(say),
    vi.spyOn(console, 'error').mockImplementation(say),
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Exit(Number(code));
    }),
  ];
  vi.stubEnv('GLOSA_ROOT', root);
  process.argv = [...argv.slice(0, 2), ...args];
  process.exitCode = 0;
  try {
    await runCommand();
    return { status: Number(process.exitCode), output: said.join('') };
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    return { status: error.status, output: said.join('') };
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
  }
}
