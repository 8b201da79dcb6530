import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addOwnHashes } from '../../hosts/own-hashes.ts';
import { toPagePolicy } from '../../hosts/page-policy.ts';
import { fillPageFrame, toPageFrame } from './frame.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="${toPagePolicy()}">`;
/** No part begins inside what comes before it: each starts with a tag of its own. */
const toPart = (text: string, index: number): string => `<p id="${index}">${text}</p>`;

test('a frame with the parts of its page is that page', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), fc.string(), (pairs, end) => {
      const parts = pairs.map(([, text], index) => toPart(text, index));
      const page = POLICY + pairs.map(([before], index) => before + parts[index]).join('') + end;
      expect(fillPageFrame(toPageFrame(page, parts), parts)).toBe(addOwnHashes(page));
    }),
  );
});

test('a frame takes the parts of another page', () => {
  const frame = toPageFrame('<b>1</b><p>uno</p><i>2</i><p>dos</p>', ['<p>uno</p>', '<p>dos</p>']);
  expect(fillPageFrame(frame, ['<p>tres</p>', ''])).toBe('<b>1</b><p>tres</p><i>2</i>');
});

test('the policy of a page has the hashes of the frame and of its own style', () => {
  const toPage = (own: string): string =>
    `${POLICY}<style>a{}</style>${own}<style>b{}</style><script>run()</script>`;
  const frame = toPageFrame(toPage('<style>own{}</style>'), ['<style>own{}</style>']);
  const other = '<style>other{}</style>';
  expect(fillPageFrame(frame, [other], other)).toBe(addOwnHashes(toPage(other)));
});

test('a part that is not in its page is told', () => {
  expect(() => toPageFrame('<p>uno</p><p>dos</p>', ['<p>dos</p>', '<p>uno</p>'])).toThrow(
    '<p>uno</p>',
  );
});
