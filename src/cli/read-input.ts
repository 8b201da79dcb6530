import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { refuseTooLarge } from '../imports/read-import.ts';
import { ImportFault } from '../imports/import-fault.ts';
import { toInputName } from '../imports/messages.ts';
import { fail } from './fail.ts';
import { INPUT_FAULTS } from './messages.ts';

/**
 * The bytes of a file, or of the standard input where none is named. The file may be named from the
 * folder where the command was typed, which is not always that of the program.
 */
export async function readInput(file: string | undefined): Promise<Uint8Array> {
  const what = toInputName(file ?? null);
  try {
    if (file === undefined) return await readStream(what);
    const place = findFile(file);
    const { size } = await stat(place);
    refuseTooLarge(size, what);
    return await readFile(place);
  } catch (error) {
    if (error instanceof ImportFault) fail(error.message);
    const { code = '' } = error as NodeJS.ErrnoException;
    fail(INPUT_FAULTS.unreadable(what, code));
  }
}

/** Where a file is, as it was typed. */
export function findFile(file: string): string {
  const typed = process.env['INIT_CWD'];
  const fromThere = typed === undefined ? file : path.resolve(typed, file);
  return existsSync(fromThere) ? fromThere : file;
}

async function readStream(what: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    refuseTooLarge(size, what);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
