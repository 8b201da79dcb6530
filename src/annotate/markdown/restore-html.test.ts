import type { Html, Root } from 'mdast';
import { expect, test } from 'vitest';
import { restoreHtml } from './restore-html.ts';

/** How often the kind of a node is looked at where one paragraph holds so many tags. */
function countLooks(tags: number): number {
  let looks = 0;
  const children = Array.from(
    { length: tags },
    (): Html => ({
      get type() {
        looks += 1;
        return 'html' as const;
      },
      value: '<br>',
    }),
  );
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children }] };
  restoreHtml(tree, '');
  return looks;
}

test('of a paragraph of nothing but tags each is looked at a few times, however many they are', () => {
  expect(countLooks(4000) / countLooks(1000)).toBeLessThan(5);
});
