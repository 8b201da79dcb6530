import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ShareCard } from '../../share/types.ts';
import { makeImages, type WantedImage } from './make-images.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'glosa-images-'));
});
afterAll(() => rm(folder, { recursive: true }));

const WANTED = Array.from({ length: 7 }, (_, index): WantedImage<ShareCard> => {
  const shown = { title: `Titular ${index}`, lines: [], siteName: 'Glosa', map: null };
  return { file: `articulos/a${index}/portada.png`, key: `k${index}`, toShown: () => shown };
});

/** @returns the files of the site in `staging`, and how many were drawn */
async function make(
  wanted: readonly WantedImage<ShareCard>[],
  { kept = 'kept', staging = 'site', workersMax = 1, program = 'p', others = [] as string[] } = {},
) {
  let drawn = 0;
  const shown: string[] = [];
  const { files } = makeImages(wanted, others, {
    worker: new URL('image-worker.ts', import.meta.url),
    setup: path.join(folder, kept),
    imagesEach: 3,
    kept: path.join(folder, kept),
    staging: path.join(folder, staging),
    program,
    onShown: (done, total) => shown.push(`${done} de ${total}`),
    onDone: (done) => {
      drawn = done;
    },
    workersMax,
    onBroken: () => {},
  });
  const images = [...(await files).keys()];
  const bytes = images.map((file) => readFile(path.join(folder, staging, file), 'base64'));
  return { images: Object.fromEntries(images.map((file, at) => [file, bytes[at]])), drawn, shown };
}

test('images are the same whatever the number of workers, and are drawn once', async () => {
  const one = await make(WANTED, { kept: 'one', staging: 'site-one' });
  const many = await make([...WANTED, ...WANTED.slice(0, 2)], {
    kept: 'many',
    staging: 'site-many',
    workersMax: 3,
  });
  expect(one.drawn).toBe(7);
  expect(many.drawn).toBe(7);
  expect(many.shown).toEqual([1, 2, 3, 4, 5, 6, 7].map((done) => `${done} de 7`));
  for (const { file } of WANTED) expect(await many.images[file], file).toBe(await one.images[file]);
  const again = await make(WANTED, { kept: 'one', staging: 'site-again' });
  expect(again.drawn).toBe(0);
  expect(await stat(path.join(folder, 'site-again', WANTED[0]?.file ?? ''))).toMatchObject({
    ino: (await stat(path.join(folder, 'site-one', WANTED[0]?.file ?? ''))).ino,
  });
});

test('what no article uses any more goes, and what was spoilt is drawn again', async () => {
  await make(WANTED, { staging: 'site-1' });
  const kept = path.join(folder, 'kept');
  const [spoilt = ''] = await readdir(kept);
  await rm(path.join(kept, spoilt));
  await writeFile(path.join(kept, spoilt), 'otra cosa');
  expect((await make(WANTED, { staging: 'site-2' })).drawn).toBe(1);
  await make(WANTED.slice(0, 2), { staging: 'site-3', others: ['k5'] });
  expect(await readdir(kept)).toHaveLength(3);
  expect((await make(WANTED.slice(0, 2), { staging: 'site-4', program: 'otro' })).drawn).toBe(2);
});
