import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createChunkFiles } from './chunk-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-chunks-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('what was appended is read back, at once and by another process', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 20 }), (all) => {
      const chunks = createChunkFiles(folder);
      const stored = all.map((bytes) => ({ bytes, place: chunks.append(Buffer.from(bytes)) }));
      for (const { bytes, place } of stored) expect(chunks.read(place)).toEqual(Buffer.from(bytes));
      chunks.retainOnly(new Set(stored.map(({ place }) => place.chunk)));
      const later = createChunkFiles(folder);
      for (const { bytes, place } of stored) expect(later.read(place)).toEqual(Buffer.from(bytes));
    }),
    { numRuns: 50 },
  );
});

test('more than waits at once is written whole', () => {
  const chunks = createChunkFiles(folder);
  const large = Buffer.alloc(3 << 20, 'a');
  const places = [Buffer.from('first'), large, Buffer.from('last')].map(chunks.append);
  expect(places.map((place) => chunks.read(place)?.length)).toEqual([5, large.length, 4]);
});

test('two processes write into chunks of their own', () => {
  const [one, two] = [createChunkFiles(folder), createChunkFiles(folder)];
  const [first, second] = [one.append(Buffer.from('one')), two.append(Buffer.from('two'))];
  expect(first.chunk).not.toBe(second.chunk);
  expect(String(one.read(first))).toBe('one');
  expect(String(two.read(second))).toBe('two');
});

test('chunks that nobody needs go, and what was cut short is not there', () => {
  const places = ['one', 'two'].map((text) => {
    const chunks = createChunkFiles(folder);
    const place = chunks.append(Buffer.from(text));
    chunks.retainOnly(new Set(readdirSync(folder)));
    return place;
  });
  const [one, two] = places;
  createChunkFiles(folder).retainOnly(new Set([two?.chunk ?? '']));
  expect(readdirSync(folder)).toEqual([two?.chunk]);
  truncateSync(path.join(folder, two?.chunk ?? ''), 2);
  const later = createChunkFiles(folder);
  expect(places.map((place) => later.read(place))).toEqual([null, null]);
  expect(one?.chunk).not.toBe(two?.chunk);
});
