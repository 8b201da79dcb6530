import { describe, expect, test } from 'vitest';
import { toBlocks } from './to-blocks.ts';

describe('the blocks of a body', () => {
  test.each([
    ['<h2 id="y">Sub</h2><p>Uno</p>\n<ul><li>Dos</li></ul>', [['Sub', ['y', 0]], ['Uno'], ['Dos']]],
    [
      '<p>De <mark id="a-x">lo <a id="m-1">uno</a></mark></p>',
      [['De lo uno', ['a-x', 3], ['m-1', 6]]],
    ],
    ['<p>A &#x26; B &lt; C &amp;lt; &#233;</p>', [['A & B < C &lt; é']]],
    ['<p>  mucho\n  sitio </p><p> </p>', [['mucho sitio']]],
    ['<p>a\u200Bño, mu\u00ADcho</p>', [['año, mucho']]],
    ['<p>uno<br>dos</p>', [['uno'], ['dos']]],
    ['<blockquote><p>uno</p>suelto</blockquote>', [['uno'], ['suelto']]],
    ['<table><tr><th>uno</th><td>dos</td></tr></table>', [['uno'], ['dos']]],
    ['<p title="a > b">uno</p>', [['uno']]],
    ['<img src="/a.png" alt="x">', []],
    ['', []],
  ])('%s', (html, blocks) => {
    expect(toBlocks(html)).toEqual(blocks);
  });
});
