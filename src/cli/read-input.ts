import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fail } from './fail.ts';

/** What a text never holds, and the files of word processors always do. */
const NUL = 0;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no existe',
  EISDIR: 'es una carpeta',
  EACCES: 'no se deja leer: falta permiso',
};

/**
 * The text of a file, or of the standard input where none is named. What is not UTF-8 is read as
 * Windows-1252, the other encoding in which Spanish comes, and the editor is told.
 */
export async function readInput(file: string | undefined): Promise<string> {
  const bytes = file === undefined ? await buffer(process.stdin) : await readBytes(file);
  const name = file === undefined ? 'La entrada' : `El archivo «${file}»`;
  if (bytes.includes(NUL))
    fail(
      `${name} no es un texto. Si viene de un procesador de textos, guárdelo como texto sin formato.`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    console.error(
      `${name} no está en UTF-8: se lee como Windows-1252. Compruebe los acentos y la eñe.`,
    );
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    fail(`El archivo «${file}» ${REASONS[code] ?? `no se puede leer (${code})`}.`);
  }
}
