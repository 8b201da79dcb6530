import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../cli/project-root.ts';
import { listBelow } from '../build/list-below.ts';
import { BUNDLES } from '../build/render/bundle-store.ts';
import { installChromium } from '../tests/chromium.ts';
import { writeBaselineCorpus } from './build-baseline.ts';
import { writeCorpus } from '../tests/corpus/corpus.ts';
import { formatExtraction, measureExtraction } from './extract.ts';
import { measureDesk } from './measure-desk.ts';
import { measureMaps } from './measure-maps.ts';
import { measurePage } from './measure-page.ts';
import type { Measured } from './measured.ts';
import { toStagedCosts } from './stages.ts';

/**
 * `npm run bench`: what a site of generated articles costs to build, beside the same articles in
 * an Astro template that annotates nothing. Times of a busy machine say little: look at the ratios.
 *
 *   --sizes 100,1000     numbers of articles instead of 100, 1,000 and 10,000
 *   --entries 2000       entries of the registers
 *
 * All that a site has is counted, each stage in a line: maps of places all over the world, images for
 * sharing, pictures in one article of four, the search. What is made beside the first thread (images) has no wall time of its own.
 * The bare template has no pictures; «with pictures» divides by the same template with those that the site has.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000' },
    entries: { type: 'string', default: '2000' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const entries = Number(values.entries);
/** Inside the project: Astro puts its bundle beside the site, and that finds its packages there. */
const FOLDER = path.join(projectRoot, '.glosa-bench');

/** Built from nothing. */
interface Cold {
  readonly size: number;
  readonly root: string;
  readonly site: string;
  /** Built before and after: a machine's speed changes with its neighbours from minute to minute. */
  readonly baselines: readonly [before: Measured, after: Measured];
  /** The baseline with the pictures that the site has, as Astro's own template shows them. */
  readonly pictured: Measured;
  /** The baseline with as many articles as the whole site has pages. */
  readonly equal: Measured;
  readonly cold: Measured;
  readonly bytes: { readonly html: number; readonly all: number; readonly files: number };
}

interface Run extends Cold {
  readonly again: Measured;
  readonly oneArticle: Measured;
  readonly oneEntry: Measured;
}

// The pages that are weighed at the end open in it.
installChromium();
// What an earlier run that broke off has left.
rmSync(FOLDER, { recursive: true, force: true });
// To make a file, ext4 passes over all that were removed in the last minutes, one by one: nothing is
// removed before all sites that are made from nothing are there.
const colds: Cold[] = [];
for (const size of sizes) colds.push(await buildFromNothing(size));
const runs: Run[] = [];
for (const cold of colds) runs.push(await buildAgain(cold));
printCosts(runs);
printRatios(runs);
console.log(`\nA map of five places anywhere in the world: ${measureMaps().toFixed(1)} ms of CPU.`);
const desk = await measureDesk();
console.log(
  `The desk with 20,000 words and 100 claims: opened in ${desk.opening.toFixed(0)} ms of CPU, an act in ${desk.act.toFixed(0)} ms.`,
);
console.log('\nThe core alone (src/bench/core.ts):');
console.log(
  execFileSync(process.execPath, ['src/bench/core.ts'], { cwd: projectRoot, encoding: 'utf8' }),
);
console.log('What a draft proposes (src/bench/extract.ts):');
console.log(formatExtraction(measureExtraction()));
await printPage();
rmSync(FOLDER, { recursive: true });

async function buildFromNothing(size: number): Promise<Cold> {
  const folder = path.join(FOLDER, String(size));
  const root = path.join(folder, 'corpus');
  const site = path.join(folder, 'site', 'dist');
  say(size, 'writing the corpus');
  await writeCorpus(root, { articles: size, entries, hasPictures: true });
  const toPlain = (articles: number): string => path.join(folder, `plain-${articles}`);
  const pictures = path.join(folder, 'plain-pictures');
  const writePlain = (articles: number): Promise<void> =>
    writeBaselineCorpus(toPlain(articles), { articles, entries });
  const buildBaseline = (name: string, articles: number): Promise<Measured> => {
    say(size, `building the baseline of ${format(articles)}`);
    return run('measure-baseline.ts', [path.join(folder, name), toPlain(articles)]);
  };
  await writePlain(size);
  const before = await buildBaseline('before', size);
  say(size, 'building from nothing');
  rmSync(path.join(projectRoot, BUNDLES), { recursive: true, force: true });
  const cold = await buildSite(root, site);
  const after = await buildBaseline('after', size);
  await writeBaselineCorpus(pictures, { articles: size, entries, hasPictures: true });
  say(size, 'building the baseline with the same pictures');
  const pictured = await run('measure-baseline.ts', [
    path.join(folder, 'pictured'),
    pictures,
    'pictures',
  ]);
  const pages = cold.counts['pages'] ?? 0;
  await writePlain(pages);
  const equal = await buildBaseline('equal', pages);
  const baselines = [before, after] as const;
  return { size, root, site, baselines, pictured, cold, equal, bytes: weigh(site) };
}

async function buildAgain(cold: Cold): Promise<Run> {
  const { size, root, site } = cold;
  say(size, 'building again, nothing changed');
  const again = await buildSite(root, site);
  edit(path.join(root, 'content/articles'), (text) => `${text}\nUn párrafo más.\n`);
  say(size, 'building after one article changed');
  const oneArticle = await buildSite(root, site);
  edit(path.join(root, 'content/people'), (text) => `${text}aliases: [Nombre Nuevo]\n`);
  say(size, 'building after one entry changed');
  const oneEntry = await buildSite(root, site);
  return { ...cold, again, oneArticle, oneEntry };
}

function buildSite(root: string, site: string): Promise<Measured> {
  return run('measure-build.ts', [site], { GLOSA_ROOT: root });
}

function weigh(site: string): Cold['bytes'] {
  const files = listBelow(site).map((file) => ({
    file,
    size: statSync(path.join(site, file)).size,
  }));
  const total = (all: readonly { size: number }[]): number =>
    all.reduce((sum, { size: bytes }) => sum + bytes, 0);
  const html = total(files.filter(({ file }) => file.endsWith('.html')));
  return { html, all: total(files), files: files.length };
}

/** Runs a measuring program; what it says on the way is shown, its last line is the result. */
function run(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const child = spawn(process.execPath, [path.join('src/bench', program), ...parameters], {
    cwd: projectRoot,
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (data) => {
    output += String(data);
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      const line = output.trim().split('\n').at(-1) ?? '';
      if (code === 0) resolve(JSON.parse(line) as Measured);
      else reject(new Error(`${program} ended with code ${code}`));
    });
  });
}

function edit(folder: string, change: (text: string) => string): void {
  const [file = ''] = readdirSync(folder).sort();
  const full = path.join(folder, file);
  writeFileSync(full, change(readFileSync(full, 'utf8')));
}

function printCosts(all: readonly Run[]): void {
  console.log(
    `\n${cpus()[0]?.model ?? 'Unknown processor'}, ${availableParallelism()} processors, Node ${process.version}`,
  );
  for (const each of all) {
    const { size, baselines, pictured, equal, cold, again, oneArticle, oneEntry, bytes } = each;
    console.log(`\n${format(size)} articles, ${format(entries)} entries`);
    printRow(['', 'wall s', 'CPU s', 'CPU ms/article', 'peak MB']);
    const row = (name: string, cost: { wall: number; cpu: number }, peak?: number): void =>
      printRow([
        name,
        (cost.wall / 1000).toFixed(1),
        (cost.cpu / 1000).toFixed(1),
        (cost.cpu / size).toFixed(2),
        peak === undefined ? '' : (peak / 1e6).toFixed(0),
      ]);
    for (const [index, baseline] of baselines.entries())
      row(`baseline, not annotated, ${['before', 'after'][index]}`, baseline, baseline.peakMemory);
    row('baseline with the same pictures', pictured, pictured.peakMemory);
    const pages = format(cold.counts['pages'] ?? 0);
    row(`baseline of as many pages (${pages})`, equal, equal.peakMemory);
    row('from nothing', cold, cold.peakMemory);
    for (const [stage, cost] of toStagedCosts(cold).byStage) row(`  ${stage}`, cost);
    row('again, nothing changed', again, again.peakMemory);
    row(`one article changed`, oneArticle, oneArticle.peakMemory);
    row(
      `one entry changed (${oneEntry.counts['annotated']} annotated again)`,
      oneEntry,
      oneEntry.peakMemory,
    );
    console.log(
      `Output: ${format(bytes.files)} files, ${(bytes.all / 1e6).toFixed(1)} MB, of it HTML ${(bytes.html / 1e6).toFixed(1)} MB.`,
    );
  }
}

function printRatios(all: readonly Run[]): void {
  console.log('\nRatios of CPU time, all from this run');
  printRow([
    'articles',
    'article pages',
    'everything',
    'with pictures',
    'of as many pages',
    'one article, wall',
    'per article',
  ]);
  for (const [index, { size, baselines, pictured, equal, cold, oneArticle }] of all.entries()) {
    const { articles } = toStagedCosts(cold);
    const baseline = (baselines[0].cpu + baselines[1].cpu) / 2;
    const smaller = all[index - 1];
    const perArticle = smaller && cold.cpu / size / (smaller.cold.cpu / smaller.size);
    printRow([
      format(size),
      (articles.cpu / baseline).toFixed(2),
      (cold.cpu / baseline).toFixed(2),
      (cold.cpu / pictured.cpu).toFixed(2),
      (cold.cpu / equal.cpu).toFixed(2),
      (oneArticle.wall / cold.wall).toFixed(2),
      perArticle === undefined ? '' : `${perArticle.toFixed(2)} × of ${format(smaller?.size ?? 0)}`,
    ]);
  }
  printRow(['wanted', '≤ 1.00', '≤ 4.50', '', '≤ 1.50', '≤ 0.25', '≤ 1.20 × of 1000']);
}

/** The page of the real article; the site's own content is built for it where it was not yet. */
async function printPage(): Promise<void> {
  const site = path.join(FOLDER, 'real', 'dist');
  execFileSync(process.execPath, ['src/cli/main.ts', 'build'], {
    cwd: projectRoot,
    env: { ...process.env, GLOSA_ROOT: projectRoot, OUT_DIR: site },
  });
  const [slug = ''] = readdirSync(path.join(site, 'articulos'));
  console.log(`\nThe page /articulos/${slug}/`);
  const weight = await measurePage(site, `/articulos/${slug}/`);
  for (const [name, value] of Object.entries(weight)) printRow([name, value]);
}

function printRow([name = '', ...cells]: readonly string[]): void {
  console.log(name.padEnd(44) + cells.map((cell) => cell.padStart(18)).join(''));
}

function say(size: number, what: string): void {
  const time = new Date().toISOString().slice(11, 19);
  console.error(`[${time}] ${format(size)} articles: ${what}`);
}

function format(count: number): string {
  return count.toLocaleString('en');
}
