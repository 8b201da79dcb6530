import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepOwnHashes } from './own-hashes.ts';

const toHash = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

const toPage = (styles: string[]): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${toHash('run()')}; style-src 'self'${styles.map((style) => ` ${toHash(style)}`).join('')};">` +
  `<style>a{}</style><style class="b">b{}</style><script>run()</script><p>${toHash('c{}')}</p>`;

test('a page keeps the hashes of its own styles and scripts, in their order, and loses the others', () => {
  expect(keepOwnHashes(toPage(['c{}', 'a{}', 'd{}', 'b{}']))).toBe(toPage(['a{}', 'b{}']));
});

test('a page without a policy stays as it is', () => {
  expect(keepOwnHashes('<style>a{}</style>')).toBe('<style>a{}</style>');
});

test('data in a script needs no hash', () => {
  const data = '<script type="application/ld+json">{}</script>';
  const page = toPage(['a{}']) + data;
  expect(keepOwnHashes(page.replace("style-src 'self'", `style-src 'self' ${toHash('{}')}`))).toBe(
    page,
  );
});
