import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toBundleDigest, toCodeDigest, toProgramDigest } from './code-digest.ts';
import { writeFiles } from '../tests/site-files.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'glosa-code-'));
  write('src/pages/index.astro', '<p>');
  write('src/pages/index.test.ts', '');
  write('astro.config.mjs', 'export default {}');
  write('content/site.yaml', 'name: x');
  write('content/articles/a.md', 'texto');
  write('content/people/a.yaml', 'name: a');
});

afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
});

function write(file: string, text: string): void {
  writeFiles(root, { [file]: text });
}

function toCode(): string {
  return toCodeDigest(toProgramDigest(root), root);
}

test.each([
  ['a page', () => write('src/pages/index.astro', '<p> ')],
  ['a new file of the program', () => write('src/styles/a.css', '')],
  [
    'a file that is renamed',
    () => {
      rmSync(path.join(root, 'src/pages/index.astro'));
      write('src/pages/other.astro', '<p>');
    },
  ],
  ['the configuration', () => write('astro.config.mjs', 'export default { }')],
  ['the packages', () => write('package-lock.json', '{}')],
  ['the settings of the site', () => write('content/site.yaml', 'name: y')],
  ['a public file', () => write('public/favicon.svg', '<svg>')],
  ['the address from the environment', () => vi.stubEnv('SITE', 'https://otro.example')],
  ['a public variable of the environment', () => vi.stubEnv('PUBLIC_X', '1')],
])('%s changes every page', (_, change) => {
  const before = toCode();
  change();
  expect(toCode()).not.toBe(before);
});

test.each([
  ['an article', () => write('content/articles/a.md', 'otro')],
  ['an entry', () => write('content/people/b.yaml', 'name: b')],
  ['what was published of an article', () => write('content/editions/a.txt', 'texto')],
  ['who signs', () => write('content/authors/a.yaml', 'name: a')],
  ['a picture', () => write('content/images/a.jpg', '')],
  ['a test', () => write('src/pages/index.test.ts', 'test()')],
  ['the time zone', () => vi.stubEnv('TZ', 'Asia/Tokyo')],
])('%s does not', (_, change) => {
  const before = toCode();
  change();
  expect(toCode()).toBe(before);
});

test('of the settings of the site, what is bundled has the address alone', () => {
  const before = toBundleDigest(toProgramDigest(root), 'https://uno.example');
  write('content/site.yaml', 'name: y');
  const program = toProgramDigest(root);
  expect(toBundleDigest(program, 'https://uno.example')).toBe(before);
  expect(toBundleDigest(program, 'https://otro.example')).not.toBe(before);
  write('src/pages/index.astro', '<p> ');
  expect(toBundleDigest(toProgramDigest(root), 'https://uno.example')).not.toBe(before);
});
