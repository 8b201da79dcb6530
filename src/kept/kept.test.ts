import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRandom } from '../tests/corpus/random.ts';
import { DAMAGES } from '../tests/damage.ts';
import { createBrokenFiles } from './broken-files.ts';
import { makeFolder, placeFile } from './place-file.ts';
import { readKept, sumKept } from './read-kept.ts';
import { readSealed, writeSealed } from './sealed-file.ts';
import { createSummedFiles } from './summed-files.ts';

const WORDS = 'Lo que se guardó, con eñes.';
/** The superuser may read what nobody may. */
const KINDS = Object.entries(DAMAGES).filter(
  ([kind]) => kind !== 'may not be read' || process.getuid?.() !== 0,
);

let folder: string;
let file: string;
let broken: string[];
const onBroken = (each: string): unknown => broken.push(path.relative(folder, each));

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-kept-'));
  file = path.join(folder, 'uno');
  broken = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the sum of a file', () => {
  test.each([0, 1, 65_535, 65_536, 65_537, 200_000])(
    'of %d bytes is that of what is read',
    (size) => {
      const { below } = createRandom(size);
      const bytes = Buffer.from(Array.from({ length: size }, () => below(256)));
      writeFileSync(file, bytes);
      expect(sumKept(file, onBroken)).toEqual({ size, sum: hash('sha256', bytes) });
      expect(readKept(file, onBroken)).toEqual(bytes);
    },
  );

  test('is none where there is no file, and a folder is told', () => {
    expect(sumKept(file, onBroken)).toBeNull();
    expect(sumKept(folder, onBroken)).toBeNull();
    expect(broken).toEqual(['']);
  });
});

describe('a sealed file', () => {
  test('is read as it was written', () => {
    writeSealed(file, WORDS);
    expect(String(readSealed(file, onBroken))).toBe(WORDS);
    writeSealed(file, '');
    expect(String(readSealed(file, onBroken))).toBe('');
    expect(broken).toEqual([]);
  });

  test('that is missing is not broken', () => {
    expect(readSealed(file, onBroken)).toBeNull();
    expect(broken).toEqual([]);
  });

  test.each(KINDS)('that %s is told, and can be written anew', (_, damage) => {
    writeSealed(file, WORDS);
    damage(file, createRandom(7));
    expect(readSealed(file, onBroken)).toBeNull();
    expect(broken).toContain('uno');
    writeSealed(file, WORDS);
    expect(String(readSealed(file, onBroken))).toBe(WORDS);
    expect(readdirSync(folder)).toEqual(['uno']);
  });

  test('with the bytes of another one is told', () => {
    writeSealed(path.join(folder, 'otro'), WORDS);
    writeFileSync(file, readFileSync(path.join(folder, 'otro')));
    expect(readSealed(file, onBroken)).toBeNull();
    expect(broken).toEqual(['uno']);
  });
});

describe('a file with its sum in its name', () => {
  const open = (): ReturnType<typeof createSummedFiles> =>
    createSummedFiles(folder, '.png', onBroken);

  test('is found as it was written', () => {
    const added = open().add('a', Buffer.from(WORDS));
    expect(open().find('a')).toBe(added);
    expect(open().find('b')).toBeNull();
    expect(broken).toEqual([]);
  });

  test.each(KINDS)('that %s is told, goes, and can be written anew', (_, damage) => {
    const added = open().add('a', Buffer.from(WORDS));
    damage(added, createRandom(7));
    const store = open();
    expect(store.find('a')).toBeNull();
    expect(broken).toContain(path.basename(added));
    expect(readdirSync(folder)).toEqual([]);
    store.add('a', Buffer.from('otras'));
    expect(open().find('a')).not.toBeNull();
  });

  test('goes when it is not wanted any more, and so does what is none of them', () => {
    const store = open();
    for (const key of ['a', 'b']) store.add(key, Buffer.from(key));
    writeFileSync(path.join(folder, 'b-7.png.9.new'), '');
    mkdirSync(path.join(folder, 'carpeta/dentro'), { recursive: true });
    store.retainOnly(new Set(['b']));
    expect(readdirSync(folder)).toHaveLength(1);
    expect(open().find('b')).not.toBeNull();
  });
});

test('a file in the place of a folder goes, however far up', () => {
  writeFileSync(file, '');
  makeFolder(path.join(file, 'dos/tres'));
  placeFile(path.join(file, 'dos/tres/cuatro'), WORDS);
  expect(readFileSync(path.join(file, 'dos/tres/cuatro'), 'utf8')).toBe(WORDS);
});

test('all that was broken is told in one sentence', () => {
  const files = createBrokenFiles(folder);
  expect(files.toSentence()).toBeNull();
  files.add(path.join(folder, 'caja/a'));
  files.add(path.join(folder, 'caja/a'));
  expect(files.toSentence()).toBe(
    'Se ha hecho de nuevo lo que guardaba «caja/a»: lo escribió otra versión del programa, o está dañado.',
  );
  for (const name of ['b', 'c', 'd', 'e']) files.add(path.join(folder, name));
  expect(files.toSentence()).toBe(
    'Se ha hecho de nuevo lo que guardaban «b», «c», «caja/a» y 2 más: los escribió otra versión del programa, o están dañados.',
  );
});
