import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readSite } from './read-site.ts';
import { readYears } from './read-years.ts';

const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));
const ROOT = path.join(FIXTURES, 'well-known');

test.each([
  ['below a path', {}, '2026-01-30T12:00:00Z', ['well-known-base', 'well-known-base']],
  ['at the root', { SITE: 'https://otro.example' }, '2026-01-30T12:00:00Z', []],
  [
    'at the root, the day it expires',
    { SITE: 'https://otro.example' },
    '2026-01-31T12:00:00Z',
    ['security-expired'],
  ],
])('the files at the root of a domain, %s', async (_, environment, now, codes) => {
  const { problems } = await readSite(ROOT, environment, new Date(now));
  expect(problems.map(({ code }) => code)).toEqual(codes);
  expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
});

test('a site of another year has a path of its own', async () => {
  const root = path.join(FIXTURES, 'years');
  const { years, problems } = readYears(root, await readSite(root, {}), {});
  const taken = problems.filter(({ code }) => code === 'year-path');
  expect(taken.map(({ line }) => line)).toEqual([13, 14]);
  expect(years.map(({ articles }) => [...articles])).toEqual([
    [['person:kim-jong-un', 3]],
    [],
    [],
    [],
  ]);
});
