import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addOwnHashes } from '../../hosts/own-hashes.ts';
import { Html } from '../../html/html.ts';
import { PAGE_POLICY } from '../../hosts/page-policy.ts';
import { fillPageFrame, type NamedPart, toPageFrame } from './frame.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="${PAGE_POLICY}">`;
const PLACE = { route: 'src/pages/x.astro', file: 'x/uno/index.html' };

const toFrame = (html: string, parts: readonly string[]) =>
  toPageFrame(html, toNamed(parts), PLACE);
const fill = (frame: ReturnType<typeof toFrame>, parts: readonly string[], style?: string) =>
  fillPageFrame(frame, toNamed(parts), style).join('');

test('a frame with the parts of its page is that page', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), fc.string(), (pairs, end) => {
      // No part begins inside what comes before it: each starts with a tag of its own.
      const parts = pairs.map(([, text], index) => `<p id="${index}">${text}</p>`);
      const page = POLICY + pairs.map(([before], index) => before + parts[index]).join('') + end;
      expect(fill(toFrame(page, parts), parts)).toBe(addOwnHashes(page));
    }),
  );
});

test('a frame takes the parts of another page', () => {
  const frame = toFrame('<b>1</b><p>uno</p><i>2</i><p>dos</p>', ['<p>uno</p>', '<p>dos</p>']);
  expect(fill(frame, ['<p>tres</p>', '<p>4</p>'])).toBe('<b>1</b><p>tres</p><i>2</i><p>4</p>');
});

test('the policy of a page has the hashes of the frame and of its own style', () => {
  const toPage = (own: string): string =>
    `${POLICY}<style>a{}</style>${own}<style>b{}</style><script>run()</script>`;
  const frame = toFrame(toPage('<style>own{}</style>'), ['<style>own{}</style>']);
  const other = '<style>other{}</style>';
  expect(fill(frame, [other], other)).toBe(addOwnHashes(toPage(other)));
});

describe('a page gives no frame', () => {
  test('where a part does not stand in its turn', () => {
    expect(() => toFrame('<p>uno</p><p>dos</p>', ['<p>dos</p>', '<p>uno</p>'])).toThrow(
      'En x/uno/index.html no está, o no en su orden, la parte «1» que da «renderParts» de src/pages/x.astro.',
    );
  });

  test('where a part could stand in two places', () => {
    expect(() => toFrame('<p>uno</p><hr><p>uno</p>', ['<p>uno</p>'])).toThrow(
      'está dos veces lo que da «renderParts» de src/pages/x.astro como la parte «0»',
    );
  });
});

test('what stands beyond the next part is no second place', () => {
  const parts = ['<p>uno</p>', '<p>dos</p>', '<p>uno</p>'];
  expect(fill(toFrame(parts.join('<hr>'), parts), ['a', 'b', 'c'])).toBe('a<hr>b<hr>c');
});

function toNamed(parts: readonly string[]): NamedPart[] {
  return parts.map((part, index) => [String(index), new Html(part)]);
}
