import { createHash } from 'node:crypto';
import path from 'node:path';
import { placeFile } from './place-file.ts';
import { type BrokenListener, readKept } from './read-kept.ts';

/** Hexadecimal digits of the seal, and the end of its line. */
const SEAL_LENGTH = 65;

/**
 * The bytes that {@link writeSealed} wrote; nothing where there are none, or others: cut short,
 * changed, or those of another file.
 */
export function readSealed(file: string, onBroken: BrokenListener): Buffer | null {
  const whole = readKept(file, onBroken);
  if (!whole) return null;
  const bytes = whole.subarray(SEAL_LENGTH);
  if (whole.toString('latin1', 0, SEAL_LENGTH) === toSeal(file, bytes)) return bytes;
  onBroken(file);
  return null;
}

/** Writes a file after a line with the sum of its name and bytes. */
export function writeSealed(file: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  placeFile(file, Buffer.concat([Buffer.from(toSeal(file, bytes)), bytes]));
}

/** With its name: what another file has holds nothing that this one is asked for. */
function toSeal(file: string, bytes: Uint8Array): string {
  const sum = createHash('blake2b512')
    .update(`${path.basename(file)}\n`)
    .update(bytes);
  return `${sum.digest('hex').slice(0, SEAL_LENGTH - 1)}\n`;
}
