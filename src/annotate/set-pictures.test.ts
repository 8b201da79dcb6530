import { describe, expect, test } from 'vitest';
import { annotateArticle, NO_META, toLexicon } from './index.ts';

const { lexicon } = toLexicon([]);

function annotate(markdown: string) {
  return annotateArticle({ markdown, linesBefore: 10, meta: NO_META }, lexicon);
}

const CASES: readonly (readonly [sentence: string, markdown: string, html: string])[] = [
  [
    'a picture alone is a figure with its caption, and with its credit as an attribute',
    '![Dos manos](foto.jpg "El saludo | Ana Pérez / EFE | CC BY 4.0")',
    '<figure data-credit="Ana Pérez / EFE · CC BY 4.0"><img src="foto.jpg" alt="Dos manos"><figcaption>El saludo</figcaption></figure>',
  ],
  [
    'the page where a picture is from is no part of its credit',
    '![Dos manos](foto.jpg "| EFE | CC BY 4.0 | https://efe.example/foto?id=1")',
    '<figure data-credit="EFE · CC BY 4.0"><img src="foto.jpg" alt="Dos manos"></figure>',
  ],
  [
    'a credit needs no caption',
    '![Dos manos](foto.jpg "| EFE")',
    '<figure data-credit="EFE"><img src="foto.jpg" alt="Dos manos"></figure>',
  ],
  [
    'pictures side by side are figures of their own',
    '![a](a.jpg)\n![b](<mi foto.png> "Pie")',
    '<figure><img src="a.jpg" alt="a"></figure>\n<figure><img src="mi%20foto.png" alt="b"><figcaption>Pie</figcaption></figure>',
  ],
  [
    'a picture among words stays there',
    'Una ![seña](s.png "T") así.',
    '<p>Una <img src="s.png" alt="seña" title="T"> así.</p>',
  ],
  [
    'a picture of the public folder stays as it is',
    '![a](/c.png "d")',
    '<p><img src="/c.png" alt="a" title="d"></p>',
  ],
];

describe('pictures in the text', () => {
  test.each(CASES)('%s', (_, markdown, html) => {
    const article = annotate(`Texto.\n\n${markdown}\n\nFin.`);
    expect(article.html).toBe(`<p>Texto.</p>\n${html}\n<p>Fin.</p>`);
    expect(article.problems).toEqual([]);
  });

  test('are told with their files and lines', () => {
    const { pictures } = annotate('Uno.\n\n![á](../images/A%C3%B1o%20uno.JPG "p | c | l")');
    expect(pictures).toEqual([
      { source: '../images/Año uno.JPG', alt: 'á', credit: 'c', license: 'l', url: '', line: 13 },
    ]);
  });

  test.each([
    ['| EFE | CC BY 4.0 | https://efe.example/1', 'CC BY 4.0', 'https://efe.example/1'],
    ['| EFE | https://efe.example/1', '', 'https://efe.example/1'],
    ['| EFE | https://efe.example/1 | CC BY 4.0', 'https://efe.example/1 CC BY 4.0', ''],
    ['| EFE | javascript:alert(1)', 'javascript:alert(1)', ''],
    ['| https://efe.example/1', '', ''],
  ])('tell the page where they are from, last of all: «%s»', (title, license, url) => {
    expect(annotate(`![á](a.jpg "${title}")`).pictures).toMatchObject([{ license, url }]);
  });

  test('have captions that are text of the article, and credits that are not', () => {
    const { text } = annotate('Uno.\n\n![á](a.jpg "Pie de foto | Ana")\n\nDos.');
    expect(text).toBe('Uno.\nPie de foto\nDos.');
  });

  test.each(['https://x.example/a.jpg', '//x.example/a.jpg', 'data:image/png;base64,x'])(
    'of another site are errors: %s',
    (url) => {
      const { problems, pictures } = annotate(`![a](${url})`);
      expect(problems.map(({ code }) => code)).toContain('image-external');
      expect(pictures).toEqual([]);
    },
  );
});
