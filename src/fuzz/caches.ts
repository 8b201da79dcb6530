import { execFile } from 'node:child_process';
import { copyFileSync, lstatSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { listBelow } from '../build/list-below.ts';
import { copyProject } from '../tests/copy-project.ts';
import { createRandom } from '../tests/corpus/random.ts';
import { DAMAGES } from '../tests/damage.ts';
import { toOuterEnvironment } from '../tests/run-build.ts';

/**
 * `node src/run.mjs fuzz/caches.ts --damages 300 --each 12`: damages files that checks, builds and compressing
 * keep, some at a time, and has all of it made again: what is published must be what it was at first,
 * byte for byte, and the check must say the same. Run it as somebody who is not root: whom nothing
 * is denied, no permission stops.
 */
const { values } = parseArgs({
  options: {
    damages: { type: 'string', default: '300' },
    each: { type: 'string', default: '12' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
/** A build forgets all where this one is broken: it hides what becomes of the others. */
const ALONE = /\/code$/u;
/** What Node keeps of compiled programs has sums of its own: few of the many are damaged. */
const COMPILED = /\/compiled\//u;
const COMPILED_MAX = 8;
const COMMANDS = ['check', 'build', 'compress'];

const random = createRandom(Number(values.seed));
const folder = mkdtempSync(path.join(tmpdir(), 'glosa-fuzz-caches-'));
const project = path.join(folder, 'project');
copyProject(project, { hasOwnCache: true });
console.log(`Seed ${values.seed}, in ${folder}.`);
const saidFirst = await makeAll();
if (saidFirst.isFailed) throw new Error(saidFirst.errors);
const first = readSite();
const total = Number(values.damages);
let done = 0;
let told = 0;
const kinds = new Map<string, number>();
while (done < total) {
  const files = listKept();
  const alone = files.filter((file) => ALONE.test(file));
  const compiled = random.sample(
    files.filter((file) => COMPILED.test(file)),
    COMPILED_MAX,
  );
  const others = files.filter((file) => !ALONE.test(file) && !COMPILED.test(file));
  const isAlone = random.below(10) === 0;
  const chosen = isAlone ? alone : random.sample([...others, ...compiled], Number(values.each));
  const damages = chosen.slice(0, total - done).map((file) => damage(file, others));
  done += damages.length;
  const said = await makeAll();
  const different = findDifferent(first, readSite());
  told += said.errors.includes('Se ha hecho de nuevo') ? 1 : 0;
  if (different.length > 0 || said.check !== saidFirst.check || said.isFailed) {
    console.log(`After these damages, of ${done}:\n  ${damages.join('\n  ')}`);
    console.log(`other files: ${different.slice(0, 10).join(', ') || 'none'}\n${said.errors}`);
    console.log(said.check === saidFirst.check ? '' : `the check: ${said.check}`);
    process.exitCode = 1;
    break;
  }
  console.log(`${done} damages, ${different.length} differences`);
}
if (!process.exitCode) {
  rmSync(folder, { recursive: true });
  for (const [kind, count] of [...kinds].sort())
    console.log(`${String(count).padStart(6)} ${kind}`);
  console.log(`${done} damages, no failure; told ${told} times.`);
}

async function makeAll(): Promise<{ check: string; errors: string; isFailed: boolean }> {
  let check = '';
  let errors = '';
  let isFailed = false;
  for (const command of COMMANDS) {
    const env = { ...toOuterEnvironment(), SOURCE_DATE_EPOCH: '1767225600', OUT_DIR: 'dist' };
    const run = promisify(execFile)(process.execPath, ['src/cli/main.ts', command], {
      cwd: project,
      env,
    });
    const { stdout, stderr } = await run.catch((error: { stdout: string; stderr: string }) => {
      isFailed = true;
      return error;
    });
    if (command === 'check') check = stdout;
    errors += stderr;
  }
  return { check, errors, isFailed };
}

function listKept(): string[] {
  return ['.glosa', 'node_modules/.cache', 'dist']
    .flatMap((place) => listBelow(path.join(project, place)).map((file) => `${place}/${file}`))
    .filter(
      (file) => !/\/lock$|^dist\/\.glosa-files$|\.(?:br|gz)$/u.test(file) || isCompressed(file),
    )
    .filter((file) => statSync(path.join(project, file)).size > 0);
}

function isCompressed(file: string): boolean {
  return file.includes('/compressed/');
}

function damage(file: string, others: readonly string[]): string {
  const place = path.join(project, file);
  // What others put into a published site in the place of a file is theirs, and refused.
  const names = [...Object.keys(DAMAGES), 'has the bytes of another'].filter(
    (name) => !file.startsWith('dist/') || !/folder|link/u.test(name),
  );
  const kind = random.pick(names);
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const [other = file] = random.sample(
    // One whose bytes could not be copied is gone.
    others.filter((each) => {
      const stats = lstatSync(path.join(project, each), { throwIfNoEntry: false });
      return each !== file && stats?.isFile() === true;
    }),
    1,
  );
  const run = DAMAGES[kind];
  if (run) run(place, random);
  else {
    const bytes = path.join(project, other);
    rmSync(place, { recursive: true });
    if ((statSync(bytes).mode & 0o400) !== 0) copyFileSync(bytes, place);
  }
  return `${file} ${kind}`;
}

/** By their paths; those that only a host reads too. */
function readSite(): ReadonlyMap<string, Buffer> {
  const site = path.join(project, 'dist');
  return new Map(listBelow(site).map((file) => [file, readFileSync(path.join(site, file))]));
}

function findDifferent(
  before: ReadonlyMap<string, Buffer>,
  after: ReadonlyMap<string, Buffer>,
): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => {
    const [one, two] = [before.get(file), after.get(file)];
    return !one || !two || !one.equals(two);
  });
}
