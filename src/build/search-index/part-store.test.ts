import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { IndexPart } from './index-part.ts';
import { createPartStore } from './part-store.ts';

const PART: IndexPart = {
  articles: [{ slug: 'a', moment: '2023', text: '{"title":"Ñu"}' }],
  words: ['ñu'],
  postings: Uint32Array.of(0, 1),
  ends: Uint32Array.of(2),
  filters: [['year', '2023']],
};

let folder: string;
let broken: Set<string>;
const onBroken = (file: string): unknown => broken.add(path.relative(folder, file));

beforeEach(() => {
  broken = new Set();
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-parts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a part comes back as it was cached, from another store too', () => {
  createPartStore(folder, onBroken).cachePart('k', PART);
  expect(createPartStore(folder, onBroken).findPart('k')?.()).toEqual(PART);
  expect(createPartStore(folder, onBroken).findPart('otra')).toBeNull();
});

test('a part that was cut short or changed counts as missing', () => {
  const store = createPartStore(folder, onBroken);
  store.cachePart('k', PART);
  const whole = readFileSync(path.join(folder, 'k'));
  for (const spoilt of [
    whole.subarray(0, -1),
    whole.subarray(0, 10),
    Buffer.concat([whole, whole]),
  ]) {
    writeFileSync(path.join(folder, 'k'), spoilt);
    broken.clear();
    expect(store.findPart('k')).toBeNull();
    expect([...broken]).toEqual(['k']);
  }
});

test('a part is not taken for another', () => {
  const store = createPartStore(folder, onBroken);
  store.cachePart('a', PART);
  renameSync(path.join(folder, 'a'), path.join(folder, 'b'));
  expect(store.findPart('b')).toBeNull();
});

test('parts that are none any more are dropped', () => {
  const store = createPartStore(folder, onBroken);
  for (const key of ['a', 'b', 'c']) store.cachePart(key, PART);
  store.prune(['b', 'd']);
  expect(readdirSync(folder)).toEqual(['b']);
});
