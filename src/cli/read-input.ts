import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fail } from './fail.ts';
import { INPUT_FAULTS } from './messages.ts';

/** What a text never holds, and the files of word processors always do. */
const NUL = 0;

/**
 * The text of a file, or of the standard input where none is named. What is not UTF-8 is read as
 * Windows-1252, the other encoding in which Spanish comes, and the editor is told.
 */
export async function readInput(file: string | undefined): Promise<string> {
  const bytes = file === undefined ? await buffer(process.stdin) : await readBytes(file);
  if (bytes.includes(NUL)) fail(INPUT_FAULTS.noText(file ?? null));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    console.error(INPUT_FAULTS.noUtf8(file ?? null));
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    fail(INPUT_FAULTS.unreadable(file, code));
  }
}
