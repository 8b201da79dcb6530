import { expect, test } from 'vitest';
import { HOSTED_HEADER_RULES } from './headers.ts';
import { toHeadersFile } from './to-headers-file.ts';

test('no file gets the same header from two rules, which hosts would join', () => {
  const rules = [
    { path: '/*', headers: { A: '1', B: '2' } },
    { path: '/x/*', headers: { B: '3' } },
  ];
  expect(toHeadersFile(rules, '/n/')).toBe('/n/*\n  A: 1\n\n/n/x/*\n  B: 3\n');
});

test('no line is longer than hosts read, and there are no more rules', () => {
  const lines = toHeadersFile(HOSTED_HEADER_RULES, '/noticias/').split('\n');
  // Cloudflare Pages: 100 rules of lines of 2,000 characters.
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(2000);
});

test('policies add up, so that both stay', () => {
  const rules = [
    { path: '/*', headers: { 'Content-Security-Policy': 'a' } },
    { path: '/*.svg', headers: { 'Content-Security-Policy': 'b' } },
  ];
  expect(toHeadersFile(rules, '/')).toBe(
    '/*\n  Content-Security-Policy: a\n\n/*.svg\n  Content-Security-Policy: b\n',
  );
});

test('nothing is kept for ever where a missing file would be too', () => {
  expect(toHeadersFile(HOSTED_HEADER_RULES, '/')).not.toContain('immutable');
});

test('no pattern has more than one star, which Cloudflare refuses', () => {
  for (const { path } of HOSTED_HEADER_RULES) expect(path.match(/\*/gu)?.length).toBe(1);
});
