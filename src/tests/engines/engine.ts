import type { ChildProcess } from 'node:child_process';

/*
  Firefox and Debian's WebKit, for what every engine must do. Playwright drives neither as the system
  has them: Firefox speaks WebDriver BiDi itself, and WebKit has a driver that speaks WebDriver.
*/

/** A window of a browser, as far as tests need one. */
export interface Engine {
  /** Opens an address and waits until the page has loaded. */
  readonly open: (url: string) => Promise<void>;
  /** Runs a function in the page, with values that JSON can carry, and gives what it resolves to. */
  readonly evaluate: Evaluate;
  /** Sets the size of the window's content, in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export type Evaluate = <Value, Arguments extends readonly unknown[]>(
  run: (...values: Arguments) => Value,
  ...values: Arguments
) => Promise<Awaited<Value>>;

/** Milliseconds between two looks at whether a program is ready. */
const PAUSE = 50;

/** A function and its values as an expression that promises what it gives, as JSON. */
export function toExpression(
  run: (...values: never[]) => unknown,
  values: readonly unknown[],
): string {
  return `(async () => JSON.stringify(await (${run})(...${JSON.stringify(values)})) ?? 'null')()`;
}

/** Tries again until a program that was started answers; one that ends before that never will. */
export async function untilReady<Answer>(
  ask: () => Promise<Answer>,
  program: ChildProcess,
): Promise<Answer> {
  while (program.exitCode === null && program.signalCode === null) {
    try {
      return await ask();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
  throw new Error(`Expected ${program.spawnfile} to answer; it ended with ${program.exitCode}`);
}

export async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGTERM');
  await ended;
}
