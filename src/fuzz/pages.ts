import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readLibrary } from '../load/read-library.ts';
import { runBuild } from '../tests/run-build.ts';
import { checkSite } from './check-site.ts';
import { writeHostileSite } from './hostile-site.ts';

/**
 * `node src/run.mjs fuzz/pages.ts --articles 2000 --seed 1`: builds a site of generated articles whose every
 * text is hostile, and checks each page and every feed of it. What is wrong is printed with the
 * folder of the content, which then stays.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    base: { type: 'string', default: '/noticias/' },
  },
});
const PROBLEMS_SHOWN = 40;
const started = performance.now();
const folder = await mkdtemp(path.join(tmpdir(), 'glosa-fuzz-'));
const made = await writeHostileSite(folder, Number(values.articles), Number(values.seed));
console.log(`Seed ${values.seed}: ${values.articles} articles of ${made} that were made.`);
const built = await runBuild({ GLOSA_ROOT: folder, BASE: values.base });
const library = await readLibrary(folder);
const problems = await checkSite({ folder: built, base: values.base, library });
await rm(path.dirname(built), { recursive: true });
const seconds = Math.round((performance.now() - started) / 1000);
for (const problem of problems.slice(0, PROBLEMS_SHOWN)) console.log(problem);
if (problems.length > 0) {
  console.log(`${problems.length} problems. The content is in ${folder}.`);
  process.exitCode = 1;
} else {
  await rm(folder, { recursive: true });
  console.log(
    `${library.articles.length} pages of articles and all lists, no failure, ${seconds} s.`,
  );
}
