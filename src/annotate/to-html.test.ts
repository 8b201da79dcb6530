import fc from 'fast-check';
import type { Properties } from 'hast';
import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { anyMarkdown } from '../fuzz/arbitrary.ts';
import { toHast } from './to-hast.ts';
import { toHtml } from './to-html.ts';

const serializer = rehype().freeze();

test('writes what rehype-stringify writes', () => {
  fc.assert(
    fc.property(anyMarkdown(), (markdown) => {
      const { tree } = toHast(markdown, 0);
      fc.pre(tree !== null);
      expect(toHtml(tree)).toBe(serializer.stringify(tree));
    }),
  );
});

test('writes attributes as HTML names them, and leaves out what is not set', () => {
  const properties: Properties = {
    className: ['a', 'b'],
    dateTime: '2023',
    tabIndex: -1,
    ariaLabel: '«"&<',
    'data-n': 1,
    hidden: false,
    id: undefined,
    'data-none': null,
    checked: true,
  };
  const element = { type: 'element' as const, tagName: 'time', properties, children: [] };
  expect(toHtml(element)).toBe(
    '<time class="a b" datetime="2023" tabindex="-1" aria-label="«&#x22;&#x26;<" data-n="1" checked></time>',
  );
  expect(toHtml({ type: 'comment', value: 'a' })).toBe('');
});
