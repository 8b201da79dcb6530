import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { toDrawingProgram } from './drawing-program.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

test('images are of another program where what they show is chosen in another way', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'glosa-program-'));
  try {
    for (const part of ['src/map', 'src/share', 'src/data', 'package-lock.json'])
      cpSync(path.join(PROJECT, part), path.join(root, part), { recursive: true });
    // The folders that the build names.
    const build = readFileSync(
      path.join(PROJECT, 'src/build/share-images/image-makers.ts'),
      'utf8',
    );
    const [, named = ''] = /toDrawingProgram\(projectRoot, ([^)]*)\)/u.exec(build) ?? [];
    const folders = [...named.matchAll(/'([^']+)'/gu)].map(([, folder = '']) => folder);
    const before = toDrawingProgram(root, ...folders);
    expect(toDrawingProgram(root, ...folders)).toBe(before);
    const file = path.join(root, 'src/data/share-card.ts');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n// Another choice.\n`);
    expect(toDrawingProgram(root, ...folders)).not.toBe(before);
  } finally {
    rmSync(root, { recursive: true });
  }
});
