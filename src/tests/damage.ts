import {
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Random } from './corpus/random.ts';

/** What may become of a file. */
type Damage = (file: string, random: Random) => void;

/** By words that go on after «a file that …». */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'is empty': (file) => truncateSync(file),
  'lacks its end': (file, random) =>
    change(file, (bytes) => bytes.subarray(0, random.below(bytes.length))),
  'lacks its beginning': (file, random) =>
    change(file, (bytes) => bytes.subarray(1 + random.below(bytes.length))),
  'has more': (file) => change(file, (bytes) => Buffer.concat([bytes, Buffer.from('x')])),
  'has one other bit': (file, random) =>
    change(file, (bytes) => {
      const at = random.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      return bytes;
    }),
  'has a hole': (file, random) =>
    change(file, (bytes) => {
      const at = random.below(bytes.length);
      // Something of it must change.
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes.fill(0, at + 1, Math.min(at + 512, bytes.length));
    }),
  'is a folder with something in it': (file) => {
    rmSync(file);
    mkdirSync(path.join(file, 'dentro'), { recursive: true });
  },
  'is a link to itself': (file) => {
    rmSync(file);
    symlinkSync(path.basename(file), file);
  },
  'may not be read': (file) => chmodSync(file, 0),
};

function change(file: string, to: (bytes: Buffer) => Buffer): void {
  const bytes = to(readFileSync(file));
  // A file of its own: others may have a second name of it, by a hard link.
  rmSync(file);
  writeFileSync(file, bytes);
}
