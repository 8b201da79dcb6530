import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PURE = ['src/annotate', 'src/schema', 'src/extract', 'src/map'];
const IMPURE = ['node:fs', 'astro:content', '../load/read-library.ts', '../data/site.ts'];
const cases = PURE.flatMap((folder) =>
  IMPURE.map((module, index) => ({ file: `${folder}/impure-${index}.ts`, module })),
);

let folder: string;
let report: string;

beforeAll(async () => {
  // A project of its own: nothing impure ever stands in the real folders.
  folder = await mkdtemp(path.join(tmpdir(), 'glosa-purity-'));
  await copyFile('.biome.json', path.join(folder, '.biome.json'));
  await Promise.all(PURE.map((pure) => mkdir(path.join(folder, pure), { recursive: true })));
  for (const { file, module } of cases) {
    await writeFile(
      path.join(folder, file),
      `import { x } from '${module}';\nexport const y = x;\n`,
    );
  }
  await writeFile(path.join(folder, 'src/annotate/pure.ts'), "export { fold } from './fold.ts';\n");
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

test('the linter accepts what a pure folder may import', () => {
  expect(report).not.toContain('src/annotate/pure.ts');
});
