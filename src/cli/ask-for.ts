import { createInterface } from 'node:readline/promises';

/** Asks the editor at the terminal; where there is none, says which flag gives the answer and ends. */
export async function askFor(question: string, flag: string): Promise<string> {
  if (!process.stdin.isTTY) {
    console.error(`Falta ${flag}: sin terminal no se puede preguntar.`);
    process.exit(1);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (;;) {
      const answer = (await terminal.question(`${question}: `)).trim();
      if (answer !== '') return answer;
    }
  } finally {
    terminal.close();
  }
}
