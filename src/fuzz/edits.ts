import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '../tests/corpus/random.ts';
import { createContentChanger } from './change-content.ts';
import { createWorkCopy, findDifferent, readSums } from './work-copy.ts';

/**
 * `node src/run.mjs fuzz/edits.ts --edits 60 --seed 1`: changes content and builds with all that builds before
 * kept, again and again: each site must be the one that a build from nothing makes, byte for byte.
 */
const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const SIZE = { articles: 5, entries: 60 };

const random = createRandom(Number(values.seed));
const work = await createWorkCopy(SIZE);
const { change } = createContentChanger(work.content, SIZE);
const site = path.join(work.folder, 'dist');
const cold = path.join(work.folder, 'cold');
console.log(`Seed ${values.seed}, in ${work.folder}.`);
await work.mustBuild(site);
for (let edit = 1; edit <= Number(values.edits); edit += 1) {
  const done = change(random);
  await work.mustBuild(site);
  work.forgetBundles();
  await work.mustBuild(path.join(cold, 'dist'));
  const different = findDifferent(readSums(site), readSums(path.join(cold, 'dist')));
  if (different.length > 0) throw new Error(`After edit ${edit}, ${done}: ${different.join(', ')}`);
  rmSync(cold, { recursive: true });
}
console.log(`${values.edits} edits, each site as a build from nothing makes it.`);
rmSync(work.folder, { recursive: true });
