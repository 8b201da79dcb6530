import { createInterface } from 'node:readline/promises';
import { fail } from './fail.ts';
import { CALL_FAULTS } from './messages.ts';

/**
 * Asks the editor at the terminal until the answer will do. Where there is no terminal, says which
 * option gives the answer and ends.
 * @param explain says what is wrong with an answer, null where it will do
 */
export async function askFor(
  question: string,
  option: string,
  explain: (answer: string) => string | null,
): Promise<string> {
  if (!process.stdin.isTTY) fail(CALL_FAULTS.noTerminal(option));
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (;;) {
      const answer = (await terminal.question(`${question}: `)).trim();
      const problem = explain(answer);
      if (problem === null) return answer;
      console.error(problem);
    }
  } finally {
    terminal.close();
  }
}
