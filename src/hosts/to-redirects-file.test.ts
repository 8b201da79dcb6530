import { expect, test } from 'vitest';
import { fromRedirectsFile, toRedirectsFile } from './to-redirects-file.ts';

const move = { from: '/personas/vieja/', to: '/personas/nueva/' };

test('what moved is sent on for ever', () => {
  expect(toRedirectsFile([move], '/')).toBe('/personas/vieja/ /personas/nueva/ 301\n');
});

test('a site below a path comes from the root of the folder, after what moved', () => {
  const moved = { from: '/n/a/', to: '/n/b/' };
  expect(toRedirectsFile([moved], '/n/')).toBe('/n/a/ /n/b/ 301\n/ /n/ 302\n/n/* /:splat 200\n');
});

test('without either there is nothing to say', () => {
  expect(toRedirectsFile([], '/')).toBe('');
});

test('what moved is read back from it, and nothing else', () => {
  const moved = { from: '/n/a/', to: '/n/b/' };
  expect(fromRedirectsFile(toRedirectsFile([moved, moved], '/n/'))).toEqual([moved, moved]);
  expect(fromRedirectsFile('')).toEqual([]);
});
