import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PURE = ['src/annotate', 'src/schema', 'src/extract', 'src/map'];
const IMPURE = ['node:fs', 'astro:content', '../load/read-library.ts', '../data/site.ts'];
const BROWSER = 'src/client';
const NOT_OF_BROWSER = ['node:path', 'fs', 'astro:content', '../load/read-library.ts'];
const cases = [
  ...PURE.flatMap((folder) => toCases(folder, IMPURE)),
  ...toCases(BROWSER, NOT_OF_BROWSER),
];
const GLOBALS = ['process.env', 'Buffer.from([])', 'global.name'];

let folder: string;
let report: string;

beforeAll(async () => {
  // A project of its own: nothing impure ever stands in the real folders.
  folder = await mkdtemp(path.join(tmpdir(), 'glosa-purity-'));
  await copyFile('.biome.json', path.join(folder, '.biome.json'));
  await Promise.all(
    [...PURE, BROWSER].map((pure) => mkdir(path.join(folder, pure), { recursive: true })),
  );
  for (const { file, module } of cases) {
    await writeFile(
      path.join(folder, file),
      `import { x } from '${module}';\nexport const y = x;\n`,
    );
  }
  for (const [index, code] of GLOBALS.entries())
    await writeFile(
      path.join(folder, BROWSER, `global-${index}.ts`),
      `export const x = ${code};\n`,
    );
  await writeFile(path.join(folder, 'src/annotate/pure.ts'), "export { fold } from './fold.ts';\n");
  await writeFile(
    path.join(folder, BROWSER, 'pure.ts'),
    "import { toAge } from '../words/age.ts';\nexport const age = toAge(document.title);\n",
  );
  const arguments_ = ['lint', '--reporter=github', '--max-diagnostics=200'];
  const run = promisify(execFile)(path.resolve('node_modules/.bin/biome'), arguments_, {
    cwd: folder,
  });
  const { stdout, stderr } = await run.catch((error: { stdout: string; stderr: string }) => error);
  report = stdout + stderr;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(cases)('the linter refuses $module in $file', ({ file }) => {
  expect(report).toContain(file);
});

test.each(GLOBALS.entries().toArray())(
  'the linter refuses global %i of Node, %s, in a browser',
  (index) => {
    expect(report).toContain(`${BROWSER}/global-${index}.ts`);
  },
);

test('the linter accepts what a pure folder may import, and what a browser has', () => {
  expect(report).not.toContain('/pure.ts');
});

function toCases(folder: string, modules: readonly string[]): { file: string; module: string }[] {
  return modules.map((module, index) => ({ file: `${folder}/impure-${index}.ts`, module }));
}
