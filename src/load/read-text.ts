import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileProblem } from './problem.ts';

/** A file of content: its text, or the problem that keeps it from being read. */
export type TextFile =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly problem: FileProblem };

/** Reads a file of content as UTF-8, without its byte order mark; CRLF becomes LF. */
export async function readText(root: string, file: string): Promise<TextFile> {
  // At once: a promise for each of ten thousand small files costs more than reading it.
  const bytes = readFileSync(path.join(root, file));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
    if (text.trim() !== '') return { file, text };
    return toProblem(file, 'file-empty', 'El archivo está vacío. Escríbalo o bórrelo.');
  } catch {
    const line = 1 + countLineFeeds(bytes, firstBadByte(bytes));
    const message =
      'El archivo no está en UTF-8. Ábralo en su editor y guárdelo con esa codificación.';
    return toProblem(file, 'file-encoding', message, line);
  }
}

function toProblem(
  file: string,
  code: string,
  message: string,
  line: number | null = null,
): TextFile {
  return { file, problem: { code, severity: 'error', file, line, message } };
}

/** The length of the longest beginning that is UTF-8. */
function firstBadByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad - 1) {
    const middle = (good + bad) >>> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

function countLineFeeds(bytes: Buffer, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1 && at < end; at = bytes.indexOf(10, at + 1))
    count += 1;
  return count;
}
