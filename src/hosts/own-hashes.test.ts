import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addOwnHashes } from './own-hashes.ts';
import { PAGE_POLICY } from './page-policy.ts';

const toHash = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

const toPage = (policy: string): string =>
  `<meta http-equiv="content-security-policy" content="${policy}">` +
  '<style>a{}</style><style class="b">b{}</style><script>run()</script>' +
  '<script src="/x.js"></script><script type="application/ld+json">{}</script>';

test('the policy of a page allows its own inline styles and scripts', () => {
  expect(addOwnHashes(toPage("script-src 'self';style-src 'self'"))).toBe(
    toPage(
      `script-src 'self' ${toHash('run()')};style-src 'self' ${[toHash('a{}'), toHash('b{}')].sort().join(' ')}`,
    ),
  );
});

test('sources that the page names stay', () => {
  expect(addOwnHashes(toPage(PAGE_POLICY))).toContain(`;script-src 'self' ${toHash('run()')};`);
});

test('a page without a policy stays as it is', () => {
  expect(addOwnHashes('<style>a{}</style>')).toBe('<style>a{}</style>');
});
