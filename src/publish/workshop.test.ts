import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { swap, tidy, toWorkshop, type Workshop } from './workshop.ts';

let folder: string;
let workshop: Workshop;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-workshop-'));
  workshop = toWorkshop(path.join(folder, 'dist'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function writeSite(place: string, words: string): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'index.html'), words);
}

function readPublished(): string {
  return readFileSync(path.join(workshop.published, 'index.html'), 'utf8');
}

describe('a swap', () => {
  test('publishes for the first time', () => {
    writeSite(workshop.fresh, 'nuevo');
    swap(workshop, false);
    expect(readPublished()).toBe('nuevo');
  });

  test('replaces the published site and leaves nothing beside it', () => {
    writeSite(workshop.published, 'viejo');
    writeSite(workshop.fresh, 'nuevo');
    swap(workshop, false);
    expect(readPublished()).toBe('nuevo');
    expect(readdirSync(workshop.folder)).toEqual([]);
  });

  test('keeps what was published as a spare where the next site can use it', () => {
    writeSite(workshop.published, 'viejo');
    writeSite(workshop.fresh, 'nuevo');
    swap(workshop, true);
    expect(readPublished()).toBe('nuevo');
    expect(readFileSync(path.join(workshop.spare, 'index.html'), 'utf8')).toBe('viejo');
    expect(readdirSync(workshop.folder)).toEqual(['spare']);
  });
});

describe('tidying after a build that was killed', () => {
  test('clears what it had written', () => {
    writeSite(workshop.published, 'viejo');
    writeSite(workshop.fresh, 'medio');
    tidy(workshop);
    expect(readPublished()).toBe('viejo');
    expect(existsSync(workshop.fresh)).toBe(false);
  });

  test('brings the last good site back where it was killed between the two renames', () => {
    writeSite(workshop.previous, 'viejo');
    writeSite(workshop.fresh, 'nuevo');
    tidy(workshop);
    expect(readPublished()).toBe('viejo');
    expect(readdirSync(workshop.folder)).toEqual([]);
  });

  test('clears the old site where it was killed after them', () => {
    writeSite(workshop.published, 'nuevo');
    writeSite(workshop.previous, 'viejo');
    tidy(workshop);
    expect(readPublished()).toBe('nuevo');
    expect(readdirSync(workshop.folder)).toEqual([]);
  });
});
