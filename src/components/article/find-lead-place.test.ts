import { expect, test } from 'vitest';
import { findLeadPlace } from './find-lead-place.ts';

test.each([
  ['a paragraph', '<p>Uno.</p>', '\n<p>Dos.</p>'],
  [
    'a paragraph with elements within',
    '<p>Uno <em>y <a href="#x">dos</a></em>.<br></p>',
    '<p>Tres.</p>',
  ],
  ['a heading and its paragraph', '<h2 id="uno">Uno</h2>\n<p>Dos.</p>', '\n<p>Tres.</p>'],
  ['a list', '<ul>\n<li><p>Uno.</p></li>\n<li>Dos.</li>\n</ul>', '<p>Tres.</p>'],
  ['a quotation', '<blockquote><p>Uno.</p><p>Dos.</p></blockquote>', '<p>Tres.</p>'],
  ['a table', '<table><tbody><tr><td>1</td></tr></tbody></table>', ''],
  [
    'a picture and its paragraph',
    '<figure><img src="a.jpg" alt=""></figure><p>Uno.</p>',
    '<p>Dos.</p>',
  ],
  ['a sign within an attribute', '<p title="a > b </p>">Uno.</p>', '<p>Dos.</p>'],
])('a picture stands after %s', (_, before, after) => {
  expect(findLeadPlace(before + after)).toBe(before.length);
});

test('a picture stands first where no words are', () => {
  expect(findLeadPlace('')).toBe(0);
  expect(findLeadPlace('<hr>')).toBe(0);
});
