import { describe, expect, test } from 'vitest';
import { toHast } from './to-hast.ts';
import { toHtml } from './to-html.ts';

function write(markdown: string): { html: string; problems: string[] } {
  const { tree, problems } = toHast(markdown);
  return {
    html: tree ? toHtml(tree) : '',
    problems: problems.map(
      ({ code, severity, place }) =>
        `${severity} ${code} ${place && 'line' in place ? place.line : '?'}`,
    ),
  };
}

describe('what an article may not carry', () => {
  test.each([
    [
      'HTML among words',
      'a <b onclick="x()">c</b>',
      '<p>a c</p>',
      ['warning html-dropped 1', 'warning html-dropped 1'],
    ],
    ['a block of HTML', 'a\n\n<script>x()</script>', '<p>a</p>', ['warning html-dropped 3']],
    [
      "a comment, the editor's own or not",
      'a <!-- b -->',
      '<p>a </p>',
      ['warning comment-dropped 1'],
    ],
    ['a comment without words', 'a <!-- -- -->', '<p>a </p>', []],
    ['a link that runs', '[a](javascript:x())', '<p><a>a</a></p>', ['error link-unsafe 1']],
    [
      'a link that runs, in disguise',
      '[a](JaVaScRiPt&colon;x())',
      '<p><a>a</a></p>',
      ['error link-unsafe 1'],
    ],
    [
      'a link that holds its page',
      '[a](data:text/html,x)',
      '<p><a>a</a></p>',
      ['error link-unsafe 1'],
    ],
    [
      'a link in a definition',
      '[a][b]\n\n[b]: vbscript:x',
      '<p><a>a</a></p>',
      ['error link-unsafe 1'],
    ],
    [
      'a link to another host without a scheme',
      '[a](//b.example)',
      '<p><a>a</a></p>',
      ['error link-unsafe 1'],
    ],
    ['a relative link', '[a](otro.md)', '<p><a>a</a></p>', ['error link-unsafe 1']],
    [
      'links of the web, of mail and of the site',
      '[a](https://b.example) [c](mailto:d@e.example) [f](/g) [h](#i)',
      '<p><a href="https://b.example">a</a> <a href="mailto:d@e.example">c</a> <a href="/g">f</a> <a href="#i">h</a></p>',
      [],
    ],
    [
      'an image of another host',
      '![a](https://b.example/c.png)',
      '<p><img alt="a"></p>',
      ['error image-external 1'],
    ],
    [
      'an image that holds its bytes',
      '![a](data:image/png;base64,x)',
      '<p><img alt="a"></p>',
      ['error image-external 1'],
    ],
    ['an image of the site', '![a](/c.png "d")', '<p><img src="/c.png" alt="a" title="d"></p>', []],
    [
      'the heading of the page',
      '# A\n\n## B\n\n###### C',
      '<h2 id="a">A</h2>\n<h3 id="b">B</h3>\n<h6 id="c">C</h6>',
      ['warning heading-demoted 1'],
    ],
    ['headings of its own', '## A\n\n### B', '<h2 id="a">A</h2>\n<h3 id="b">B</h3>', []],
    [
      'emphasis in the heading of the page',
      '# *A* b',
      '<h2 id="seccion-a-b"><em>A</em> b</h2>',
      ['warning heading-demoted 1'],
    ],
  ])('%s', (_, markdown, html, problems) => {
    expect(write(markdown)).toEqual({ html, problems });
  });
});

describe('what would keep the parser busy', () => {
  test.each([
    ['quotes in quotes', `${'>'.repeat(60)}a`, ['error markdown-deep 1']],
    [
      'lists in lists',
      Array.from({ length: 60 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
      ['error markdown-deep 41'],
    ],
    ['lists in one line', `a\n\n${'- '.repeat(60)}a`, ['error markdown-deep 3']],
    [
      'emphasis in emphasis',
      `${'*a _b '.repeat(60)}${'c_ d*'.repeat(60)}`,
      ['error markdown-deep 1'],
    ],
    ['stars', `a\n\n${'*'.repeat(3000)}a`, ['error markdown-dense 3']],
    ['brackets', '['.repeat(3000), ['error markdown-dense 1']],
    ['as many signs as an article may have', '*a* [b](/c) '.repeat(300), []],
  ])('%s', (_, markdown, problems) => {
    expect(write(markdown).problems).toEqual(problems);
  });
});
