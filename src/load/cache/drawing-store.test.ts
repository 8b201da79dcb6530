import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDrawingStore } from './drawing-store.ts';

const MANY = 100;
let folder: string;
let broken: Set<string>;
const onBroken = (file: string): unknown => broken.add(path.relative(folder, file));

beforeEach(() => {
  broken = new Set();
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-drawings-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function fill(keys: readonly string[], max = MANY): void {
  const store = createDrawingStore(folder, onBroken);
  for (const key of keys) if (store.find(key) === null) store.add(key, `drawing of ${key} ñ`);
  store.save(max);
}

test('what one build drew the next one finds', () => {
  fill(['a', 'b']);
  const store = createDrawingStore(folder, onBroken);
  expect(store.find('a')).toBe('drawing of a ñ');
  expect(store.find('c')).toBeNull();
});

test('what was changed on disk counts as missing, and can be drawn anew', () => {
  fill(['a', 'b']);
  const [chunk = ''] = readdirSync(path.join(folder, 'drawings'));
  const file = path.join(folder, 'drawings', chunk);
  const bytes = readFileSync(file);
  bytes[0] = 'X'.charCodeAt(0);
  writeFileSync(file, bytes);
  expect(createDrawingStore(folder, onBroken).find('a')).toBeNull();
  expect([...broken]).toEqual([path.join('drawings', chunk)]);
  expect(createDrawingStore(folder, onBroken).find('b')).toBe('drawing of b ñ');
  fill(['a']);
  expect(createDrawingStore(folder, onBroken).find('a')).toBe('drawing of a ñ');
});

test('what was cut short counts as missing', () => {
  fill(['a', 'b']);
  const [chunk = ''] = readdirSync(path.join(folder, 'drawings'));
  const file = path.join(folder, 'drawings', chunk);
  writeFileSync(file, readFileSync(file).subarray(0, -1));
  expect(createDrawingStore(folder, onBroken).find('a')).toBe('drawing of a ñ');
  expect(createDrawingStore(folder, onBroken).find('b')).toBeNull();
});

test('with a broken index all counts as missing', () => {
  fill(['a']);
  writeFileSync(path.join(folder, 'drawings.json'), '{');
  expect(createDrawingStore(folder, onBroken).find('a')).toBeNull();
  expect([...broken]).toEqual(['drawings.json']);
});

test('of more drawings than a site can use those go that were not asked for the longest', () => {
  fill(['a', 'b', 'c']);
  fill(['a', 'd'], 3);
  const store = createDrawingStore(folder, onBroken);
  expect(['a', 'b', 'c', 'd'].map((key) => store.find(key) !== null)).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test('what many builds drew is put together again', () => {
  const keys = Array.from({ length: 20 }, (_, index) => `key ${index}`);
  for (const key of keys) fill([key]);
  expect(readdirSync(path.join(folder, 'drawings')).length).toBeLessThan(10);
  const store = createDrawingStore(folder, onBroken);
  expect(keys.filter((key) => store.find(key) === null)).toEqual([]);
});
