import { expect, test } from 'vitest';
import { annotateArticle, NO_META, toLexicon } from '../annotate/index.ts';
import { withBase } from './with-base.ts';

const { lexicon } = toLexicon([]);

test.each([
  ['a link', '[x](/personas/ana/)', '<a href="/n/personas/ana/">'],
  ['a link with a title like one', '[x](/a "> href=")', 'href="/n/a"'],
  ['a link by definition', '[x][y]\n\n[y]: /a#b', '<a href="/n/a#b">'],
  ['the front page', '[x](/)', '<a href="/n/">'],
  ['an image', '![x](/x.png)', '<img src="/n/x.png"'],
])('%s leads below the base', (_, markdown, expected) => {
  expect(withBase(toHtml(markdown), '/n/')).toContain(expected);
  expect(withBase(toHtml(markdown), '/n')).toContain(expected);
});

test.each([
  ['text that looks like one', '`<a href="/x">` y <a href="/x">'],
  ['a title that looks like one', '[x](https://e.org/a " src=\\"/b")'],
  ['a link to another site', '[x](https://e.org/a)'],
  ['a link into the article', '[x](#y)'],
  ['an address to write to', '[x](mailto:ana@e.org)'],
])('%s stays as it is', (_, markdown) => {
  expect(withBase(toHtml(markdown), '/n/')).toBe(toHtml(markdown));
});

test('at the root of a host nothing changes', () => {
  expect(withBase(toHtml('[x](/a)'), '/')).toBe(toHtml('[x](/a)'));
});

function toHtml(markdown: string): string {
  return annotateArticle({ markdown, linesBefore: 0, meta: NO_META }, lexicon).html;
}
