import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toBuildFolders } from '../build/swap/build-folders.ts';
import { createContentChanger } from '../fuzz/change-content.ts';
import { findSiteFaults } from '../fuzz/find-site-faults.ts';
import { createWorkCopy, findDifferent, readSums } from '../fuzz/work-copy.ts';
import { createRandom } from './corpus/random.ts';

/** Few, each at a moment of its own; `node src/run.mjs fuzz/kills.ts` kills fifty, anywhere. */
const SIZE = { articles: 3, entries: 50 };
/** What a build has made when it is killed, as seen from the folder where it makes the new site. */
const MOMENTS = ['../lock', '', 'index.html', 'buscar/articulos', '_astro'];
const POLL_MS = 2;

let work: Awaited<ReturnType<typeof createWorkCopy>>;
let sites: readonly string[];

beforeAll(async () => {
  work = await createWorkCopy(SIZE);
  sites = ['dist', 'otro/sitio'].map((name) => path.join(work.folder, name));
  for (const site of sites) await work.mustBuild(site);
});
afterAll(() => rmSync(work.folder, { recursive: true }));

test('two sites of a project whose builds are killed while content changes', async () => {
  const random = createRandom(3);
  const { change } = createContentChanger(work.content, SIZE);
  let killed = 0;
  let unchanged = 0;
  for (const [index, made] of MOMENTS.entries()) {
    const done = change(random);
    const site = sites[index % sites.length] ?? '';
    const before = readSums(findPlace(site));
    // While it bundles, too.
    if (index % 3 === 0) work.forgetBundles();
    const running = work.start(site);
    let isEnded = false;
    void running.ended.then(() => (isEnded = true));
    const sign = path.join(toBuildFolders(site).staging, made);
    while (!isEnded && !existsSync(sign)) await sleep(POLL_MS);
    running.kill();
    const { code, said } = await running.ended;
    expect(code === null || code === 0, `${done}: ${said}`).toBe(true);
    if (code === null) killed += 1;
    if (code === null && findDifferent(before, readSums(findPlace(site))).length === 0)
      unchanged += 1;
    for (const each of sites)
      expect(findSiteFaults(findPlace(each)), `${each} after ${done}, killed at «${made}»`).toEqual(
        [],
      );
  }
  expect(killed).toBeGreaterThan(1);
  expect(unchanged).toBeGreaterThan(0);

  for (const site of sites) await work.mustBuild(site);
  const cold = path.join(work.folder, 'cold/dist');
  await work.mustBuild(cold);
  for (const site of sites) expect(findDifferent(readSums(site), readSums(cold))).toEqual([]);
});

/** Between the two renames the last good site has its other name. */
function findPlace(site: string): string {
  return existsSync(site) ? site : toBuildFolders(site).previous;
}
