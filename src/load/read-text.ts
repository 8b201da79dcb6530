import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toProblem } from './messages.ts';
import type { FileProblem } from './problem.ts';

/** A file of content: its text, or the problem that keeps it from being read. */
type TextFile =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly problem: FileProblem };

/** A link cannot be opened this way, and a pipe that nobody writes to is opened at once. */
const READING = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
/** Bytes; eight times the longest novel in Spanish would still fit. */
const SIZE_MAX = 16 * 1024 * 1024;
const BYTE_ORDER_MARK = /^\uFEFF/u;
/** No text needs them, and XML (the feeds) cannot hold them. */
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]/u;

/** Reads a file of content as UTF-8, without its byte order mark; every line ends in LF. */
export async function readText(root: string, file: string): Promise<TextFile> {
  const bytes = readBytes(path.join(root, file));
  if (bytes === 'file-large') {
    const megabytes = SIZE_MAX / 1024 / 1024;
    return { file, problem: toProblem(bytes, file, null, { megabytes }) };
  }
  if (typeof bytes === 'string') return { file, problem: toProblem(bytes, file, null, {}) };
  const text = decode(bytes);
  if (text === null) {
    const line = isUtf16(bytes) ? 1 : toLine(bytes.subarray(0, firstBadByte(bytes)));
    return { file, problem: toProblem('file-encoding', file, line, {}) };
  }
  if (text.trim() === '') return { file, problem: toProblem('file-empty', file, null, {}) };
  const control = text.search(CONTROL);
  if (control === -1) return { file, text };
  const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
  const line = toLine(Buffer.from(text.slice(0, control)));
  return { file, problem: toProblem('file-control', file, line, { code: `U+${code}` }) };
}

/** At once: a promise for each of ten thousand small files costs more than reading them. */
function readBytes(
  absolute: string,
): Buffer | 'file-link' | 'file-kind' | 'file-large' | 'file-unreadable' {
  try {
    const descriptor = openSync(absolute, READING);
    try {
      const stats = fstatSync(descriptor);
      // Pipes and devices may never end.
      if (!stats.isFile()) return 'file-kind';
      return stats.size > SIZE_MAX ? 'file-large' : readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ELOOP' ? 'file-link' : 'file-unreadable';
  }
}

function decode(bytes: Buffer): string | null {
  if (isUtf16(bytes) || !isUtf8(bytes)) return null;
  const text = bytes.toString().replace(BYTE_ORDER_MARK, '');
  return text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text;
}

/** Without its mark it is UTF-8 too, with a null beside each letter. */
function isUtf16(bytes: Buffer): boolean {
  return bytes[0] === 0 || bytes[1] === 0;
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

/** The 1-based line that follows some bytes. */
function toLine(before: Buffer): number {
  let line = 1;
  for (let at = before.indexOf(10); at !== -1; at = before.indexOf(10, at + 1)) line += 1;
  return line;
}
