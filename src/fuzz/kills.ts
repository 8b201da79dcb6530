import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { toBuildFolders } from '../build/swap/build-folders.ts';
import { createRandom } from '../tests/corpus/random.ts';
import { createContentChanger } from './change-content.ts';
import { findSiteFaults } from './find-site-faults.ts';
import { createWorkCopy, findDifferent, readSums } from './work-copy.ts';

/**
 * `node src/run.mjs fuzz/kills.ts --kills 50 --seed 1`: changes content, builds one of two sites of a project
 * and kills the build at a random moment, again and again. Each time both sites must be whole: exactly
 * the files that their lists name, each with its sum. At the end both must be as cold builds make them.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const SIZE = { articles: 5, entries: 60 };
const NAMES = ['dist', 'otro/sitio'];

const random = createRandom(Number(values.seed));
const work = await createWorkCopy(SIZE);
const { change } = createContentChanger(work.content, SIZE);
const sites = NAMES.map((name) => path.join(work.folder, name));
console.log(`Seed ${values.seed}, in ${work.folder}.`);
let longest = 0;
for (const site of sites) {
  const started = performance.now();
  await work.mustBuild(site);
  longest = Math.max(longest, performance.now() - started);
}
const ends = { killed: 0, published: 0, refused: 0, missing: 0 };
for (let kill = 0; kill < Number(values.kills); kill += 1) {
  const done = change(random);
  const site = random.pick(sites);
  // Half of them bundle the program, which takes most of their time.
  if (random.below(2) === 0) work.forgetBundles();
  const running = work.start(site);
  // One in eight meets another build of the same project: that one is told to wait.
  const other = random.below(8) === 0 ? work.start(random.pick(sites)) : null;
  await Promise.race([sleep(random.below(Math.ceil(longest * 1.1))), running.ended]);
  running.kill();
  other?.kill();
  const { code, said } = await running.ended;
  await other?.ended;
  // Of two at once the later one is refused; nothing else may go wrong.
  if (code === 1 && !said.includes('Ya hay otra construcción')) throw new Error(`${done}\n${said}`);
  ends[code === null ? 'killed' : code === 0 ? 'published' : 'refused'] += 1;
  for (const each of sites) {
    const isThere = existsSync(each);
    if (!isThere) ends.missing += 1;
    // Between the two renames: the next command of any kind puts it back.
    const problems = findSiteFaults(isThere ? each : toBuildFolders(each).previous);
    if (problems.length > 0)
      throw new Error(`${each} after kill ${kill} (${done}): ${problems.slice(0, 5).join(', ')}`);
  }
}
for (const site of sites) await work.mustBuild(site);
const cold = await createColdSite();
for (const site of sites) {
  const different = findDifferent(readSums(site), cold);
  if (different.length > 0) throw new Error(`${site} is not as a cold build: ${different.join()}`);
}
console.log(
  `${values.kills} kills, both sites whole each time and at the end as a cold build: ${JSON.stringify(ends)}`,
);
rmSync(work.folder, { recursive: true });

async function createColdSite(): Promise<ReadonlyMap<string, string>> {
  const site = path.join(work.folder, 'cold/dist');
  work.forgetBundles();
  await work.mustBuild(site);
  return readSums(site);
}
