import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyMarkdown } from '../../fuzz/arbitrary.ts';
import { annotateArticle, NO_META, toLexicon } from '../index.ts';

const { lexicon } = toLexicon([]);
const LINES_BEFORE = 10;

function read(markdown: string): {
  html: string;
  text: string;
  told: string[];
  messages: string[];
} {
  const source = { markdown, linesBefore: LINES_BEFORE, meta: NO_META };
  const { html, text, problems } = annotateArticle(source, lexicon);
  const told = problems.map(({ code, severity, place }) => {
    const line = place && 'line' in place ? place.line - LINES_BEFORE : '?';
    return `${severity} ${code} ${line}`;
  });
  return { html, text, told, messages: problems.map(({ message }) => message) };
}

describe('words that Markdown would swallow are told', () => {
  test.each([
    [
      'an answer that looks like a definition',
      '[P]: ¿Piensa dimitir usted este año?\n\n[R]: No.',
      ['error words-as-address 3'],
    ],
    ['an answer with a title', 'Uno.\n\n[R]: Nunca "en la vida"', ['error words-as-address 3']],
    [
      'a definition that a first one hides',
      '[R] dijo.\n\n[R]: /si\n\n[R]: /no',
      ['error words-as-address 5'],
    ],
    ['a definition in a list', '- uno\n- [R]: No.', ['error words-as-address 2']],
    [
      'words below a line of hyphens',
      'Este párrafo cierra.\n---\n\nOtro.',
      ['error heading-by-line 1'],
    ],
    [
      'words below equals signs',
      'Suma y sigue\n===\n\nOtro.',
      ['error heading-by-line 1', 'warning heading-demoted 1'],
    ],
    ['words below one hyphen', 'Uno.\n\n> Una cita\n> -\n', ['error heading-by-line 3']],
    [
      'an indented paragraph',
      'Uno.\n\n    Este párrafo va con sangría.',
      ['error code-by-indent 3'],
    ],
    ['a paragraph after a tab', 'Uno.\n\n\tEste va con tabulador.', ['error code-by-indent 3']],
    [
      'a block of code that never ends',
      'Uno.\n\n```\ncifras\n\nY todo lo demás.',
      ['error code-open 3'],
    ],
    [
      'a comment',
      'Uno.<!-- no --> Dos.\n\n<!-- Tres. -->',
      ['warning comment-dropped 1', 'warning comment-dropped 3'],
    ],
    [
      'a link with a space in its address',
      'Uno [k](https://exa mple.org) dos.',
      ['error link-unread 1'],
    ],
    [
      'a link with a space in its address beside a bare one',
      'https://a.es\n\nUno [k](https://exa mple.org) dos.',
      ['error link-unread 3', 'error link-nowhere 3'],
    ],
    ['a link that no line explains', 'Uno [el acta][1] dos.', ['warning link-undefined 1']],
    [
      'a link by its words that no line explains',
      'Uno\n[el acta][] dos.',
      ['warning link-undefined 1'],
    ],
    ['a link without its end', 'Uno [k](https://example.org dos.', ['error link-unread 1']],
    ...[
      'http://',
      'https:///x',
      'mailto:',
      'mailto:a@',
      'https://.',
      'https://localhost',
      '<https://exa mple.org>',
    ].map((url): [string, string, string[]] => [
      `an address that is none: ${url}`,
      `Uno [k](${url}) dos.`,
      ['error link-nowhere 1'],
    ]),
    ...['javascript:alert(1)', '//host.es/a', 'data:text/html,x', 'htps://example.org'].map(
      (url): [string, string, string[]] => [
        `an address that is not safe: ${url}`,
        `Uno [k](${url}) dos.`,
        ['error link-unsafe 1'],
      ],
    ),
    ['an image that nobody describes', 'Uno ![ ](/a.png) dos.', ['error image-unseen 1']],
    [
      'words between two comments, the second of which never ends',
      '<!-- Uno. --> Dos.\n<!-- Tres. --> Cuatro. <!-- Cinco.',
      [
        'warning html-dropped 1',
        'warning comment-dropped 1',
        'warning html-dropped 2',
        'warning comment-dropped 2',
        'error comment-open 2',
      ],
    ],
    [
      'a comment within HTML',
      '<div>\nUno <!-- dos -->\n<!-- tres</div>',
      ['warning html-dropped 1', 'warning comment-dropped 2', 'error comment-open 3'],
    ],
    ['a comment that never ends', 'Uno.\n\n<!-- nota\n\nDos.', ['error comment-open 3']],
    ['a note that nothing calls', 'Uno.\n\n[^1]: Dos.', ['error footnote-uncalled 3']],
    [
      'a second note of the same number',
      'Uno.[^1]\n\n[^1]: Dos.\n\n[^1]: Tres.',
      ['error footnote-twice 5'],
    ],
    ['a call without a note', 'Uno.[^1]', ['error footnote-missing 1']],
    ['a call with spaces', 'Uno.[^acta de abril] Dos.', ['error footnote-missing 1']],
    [
      'a note with spaces in its name, which is read as a link',
      'Uno.[^acta de abril]\n\n[^acta de abril]: https://example.org/cifras',
      ['error footnote-missing 3'],
    ],
    ['brackets that call nothing', 'Uno \\[^a b] y [ ^a] y [a^b].', []],
    ['a cell too many in a table', '| a | b |\n| - | - |\n| 1 | 2 | 3 |', ['error words-lost 3']],
    ['the sharp sign at the end of a heading', '## El lenguaje C #', ['error words-lost 1']],
    ['a sign before a figure', 'Subieron:\n\n+ 20 %', ['warning sign-as-mark 3']],
    ['a comparison', '> 5 % de los votos', ['warning sign-as-mark 1']],
    [
      'a dialogue that becomes a list',
      '- No voy -dijo ella-.\n- Yo sí.',
      ['warning sign-as-mark 1'],
    ],
    [
      'a power in HTML',
      'Uno.\n\nSon 10<sup>6</sup> euros',
      ['error html-figures 3', 'warning html-dropped 3'],
    ],
    ['a figure struck in HTML', '<p>Son <s>500</s>300 euros</p>', ['error html-figures 1']],
    ['a formula in HTML', 'H<sub>2</sub>O', ['warning html-dropped 1', 'warning html-dropped 1']],
    ...[
      'Uno^[nota] dos',
      '==Uno== dos',
      '[[Uno]]',
      ':::aviso\nUno\n:::',
      '{{uno}} dos',
      '[caption id="a"]Uno[/caption]',
      '## Uno {#dos}',
    ].map((markdown): [string, string, string[]] => [
      `a mark of another program: ${markdown}`,
      markdown,
      ['warning marks-foreign 1'],
    ]),
    [
      'what only looks like such marks',
      'Si a == b y b == c, {uno}; [el jefe] dijo [b.] \\[[Uno]]: ::',
      [],
    ],
    ['bold with a stop at its end', 'Uno.\n\n**Nota:**tres', ['warning marks-shown 3']],
    ['bold within a number', 'Hubo **1.**500 muertos', ['warning marks-shown 1']],
    ['bold with spaces inside', 'Uno ** dos ** tres', ['warning marks-shown 1']],
    ['bold without its end', '**Nota: dos', ['warning marks-shown 1']],
    ['letters left out of a word, which are none', 'Lo llamó h**o ayer. \\*\\*Sí.', []],
    ['a minus that becomes a bullet', 'Hubo mínimas de\n\n- 15 grados', ['warning sign-as-mark 3']],
  ])('%s', (_, markdown, told) => {
    expect(read(markdown).told).toEqual(told);
  });
});

describe('words that Markdown would change stay', () => {
  test.each([
    [
      'years',
      '1986. España entra.\n\n2002. Llega el euro.',
      '<p>1986. España entra.</p>\n<p>2002. Llega el euro.</p>',
      [],
    ],
    ['a number that stands alone', '7.\n\nUno.\n\n1)', '<p>7.</p>\n<p>Uno.</p>\n<p>1)</p>', []],
    ['a year alone', '1986. España entra.', '<p>1986. España entra.</p>', []],
    [
      'years without an empty line',
      '1986. Uno\n1987. Dos',
      '<p>1986. Uno</p>\n<p>1987. Dos</p>',
      [],
    ],
    [
      'numbers with a gap',
      '1) Uno\n3) Dos',
      '<p>1) Uno</p>\n<p>3) Dos</p>',
      ['warning numbers-repeated 1'],
    ],
    [
      'numbers that repeat',
      '1. Uno\n1. Dos',
      '<p>1. Uno</p>\n<p>1. Dos</p>',
      ['warning numbers-repeated 1'],
    ],
    ['a zero before', '007. Bond', '<p>007. Bond</p>', []],
    [
      'a line that begins with a number',
      'según el artículo\n1. de la ley',
      '<p>según el artículo\n1. de la ley</p>',
      [],
    ],
    ['a list', '3. Uno\n4. Dos', '<ol start="3">\n<li>Uno</li>\n<li>Dos</li>\n</ol>', []],
    ['stars in a word', 'lo llamó «h*jo de p*ta»', '<p>lo llamó «h*jo de p*ta»</p>', []],
    ['stars between figures', '3*4 y luego 5*6', '<p>3*4 y luego 5*6</p>', []],
    ['two stars in a word', 'm**rda y p**ta', '<p>m**rda y p**ta</p>', []],
    [
      'an emphasis around stars',
      '*dijo h*jo de p*ta ayer*',
      '<p>*dijo h*jo de p*ta ayer*</p>',
      ['warning marks-in-word 1', 'warning marks-in-word 1'],
    ],
    ['backquotes between figures', '5`3 y 4`2', '<p>5`3 y 4`2</p>', []],
    ['a tilde', 'unos ~30 o ~40', '<p>unos ~30 o ~40</p>', []],
    [
      'a part of a word',
      '**Sub**título *in*condicional',
      '<p><strong>Sub</strong>título <em>in</em>condicional</p>',
      [],
    ],
    [
      'a star at the end of a word',
      'ese p*t* de siempre',
      '<p>ese p*t* de siempre</p>',
      ['warning marks-in-word 1'],
    ],
    [
      'three stars in words',
      'h***s de p***, y ¡J***r!',
      '<p>h***s de p***, y ¡J***r!</p>',
      ['warning marks-in-word 1'],
    ],
    [
      'emphasis in emphasis at the end of words',
      'Lo llamó c***n y l***a.',
      '<p>Lo llamó c***n y l***a.</p>',
      [],
    ],
    [
      'what is emphasized twice',
      '***Uno** dos* ***tres***',
      '<p><em><strong>Uno</strong> dos</em> <em><strong>tres</strong></em></p>',
      [],
    ],
    [
      'words that machines would show or not',
      '<div><object>Uno</object> <template><p>dos</p></template></div>',
      '<p>Uno</p>\n<p>dos</p>',
      ['warning html-dropped 1'],
    ],
    [
      'words in a drawing and in a formula',
      'Fin.\n\n<div>\n<svg viewBox="0 0 9 9"><title>Mapa</title><text>Madrid 40</text></svg>\n<math><mi>x</mi></math>\n</div>',
      '<p>Fin.</p>',
      ['warning html-dropped 3', 'error html-unread 3', 'error html-unread 3'],
    ],
    [
      'a drawing in a comment',
      'Fin.\n\n<div><!-- <svg><text>Madrid</text></svg> --></div>',
      '<p>Fin.</p>',
      ['warning html-dropped 3', 'warning comment-dropped 3'],
    ],
    [
      'a drawing without words',
      'Fin.\n\n<div><svg viewBox="0 0 9 9"><path d="M0 0"/></svg></div>',
      '<p>Fin.</p>',
      ['warning html-dropped 3'],
    ],
    [
      'a paragraph of a content manager',
      '<p>Este párrafo llegó del gestor.</p>',
      '<p>Este párrafo llegó del gestor.</p>',
      ['warning html-dropped 1'],
    ],
    [
      'a page of a content manager',
      '<div><p>Uno</p><p>Dos<br>y tres</p></div>',
      '<p>Uno</p>\n<p>Dos<br>\ny tres</p>',
      ['warning html-dropped 1'],
    ],
    [
      'a line break of HTML',
      'línea<br>segunda',
      '<p>línea<br>\nsegunda</p>',
      ['warning html-dropped 1'],
    ],
    [
      'a box that unfolds',
      '<details><summary>Uno</summary>dos</details>',
      '<p>Uno<br>\ndos</p>',
      ['warning html-dropped 1'],
    ],
    [
      'a list of choices among words',
      'a <select><option>uno</option><option>dos</option></select>',
      '<p>a <br>\n<br>\nuno<br>\n<br>\ndos</p>',
      Array.from({ length: 6 }, () => 'warning html-dropped 1'),
    ],
    [
      'a scheme in capitals',
      '[k](HTTPS://EXAMPLE.ORG)',
      '<p><a href="https://EXAMPLE.ORG">k</a></p>',
      [],
    ],
    [
      'words in angle brackets',
      'Estimado <nombre>: si a <b y c> d',
      '<p>Estimado &#x3C;nombre>: si a &#x3C;b y c> d</p>',
      [],
    ],
    ['a box', '- [x] Hecho', '<ul>\n<li>[x] Hecho</li>\n</ul>', []],
    ['escaped signs', '1986\\. \\*uno\\* \\[R]: No.', '<p>1986. *uno* [R]: No.</p>', []],
    ['references', 'AT&amp;T &copy; &#191;&nbsp;R&D', '<p>AT&#x26;T © ¿\u00A0R&#x26;D</p>', []],
    ['a backslash of a path', 'C:\\datos', '<p>C:\\datos</p>', []],
    ['hard breaks', 'uno\\\ndos  \ntres', '<p>uno<br>\ndos<br>\ntres</p>', []],
    [
      'lists in lists',
      '- uno\n  1. dos\n  2. tres',
      '<ul>\n<li>uno\n<ol>\n<li>dos</li>\n<li>tres</li>\n</ol>\n</li>\n</ul>',
      [],
    ],
    [
      'a word struck out, and an address',
      '~~no~~ www.example.org',
      '<p><del>no</del> <a href="http://www.example.org">www.example.org</a></p>',
      [],
    ],
    ['code', '`a*b` y ``c`d``', '<p><code>a*b</code> y <code>c`d</code></p>', []],
    [
      'links of every kind',
      '[a](/b "c") [d][e] <https://f.es> ![g *h*](/i.png)\n\n[e]: /j',
      '<p><a href="/b" title="c">a</a> <a href="/j">d</a> <a href="https://f.es">https://f.es</a> <img src="/i.png" alt="g h"></p>',
      [],
    ],
  ])('%s', (_, markdown, html, told) => {
    expect(read(markdown)).toMatchObject({ html, told });
  });

  test('the notes of the author stand after the text, their numbers outside it', () => {
    const { html, text, told } = read(
      'Uno.[^1] Dos.[^b]\n\n[^1]: Según *el acta*.\n\nTres.\n\n[^b]: https://example.org/cifras',
    );
    expect(told).toEqual([]);
    expect(text.trim().split(/\s+/u)).toEqual(
      'Uno. Dos. Tres. Según el acta. https://example.org/cifras'.split(' '),
    );
    expect(html).toContain(
      '<a class="footnote-ref" id="llamada-1" href="#pie-1" data-n="1" aria-label="Nota del autor 1"></a>',
    );
    expect(html).toContain('<li id="pie-2" value="2">');
  });

  test('notes keep the numbers that the text gives them', () => {
    const { html } = read('Uno.[^7] Dos.[^3]\n\n[^7]: Siete.\n\n[^3]: Tres.');
    expect(html).toMatch(/data-n="7".*data-n="3".*value="3".*value="7"/su);
  });

  test('a table has a box of its own', () => {
    const { html, text } = read('| Año | Voto |\n| --- | ---: |\n| 1986 | 3,5 % |');
    expect(html).toContain(
      '<div class="table-box" role="group" tabindex="0" aria-label="Tabla"><table>',
    );
    expect(html).toContain('<td class="align-right">3,5 %</td>');
    expect(text.split(/\s+/u).join(' ').trim()).toBe('Año Voto 1986 3,5 %');
  });
});

test('what is told, in sentences', async () => {
  const { messages } = read(
    '[R]: No.\n\nCierra.\n---\n\nUno.[^1] a<br>b p*t*\n\n    sangría\n\n1. Uno\n1. Dos\n\n+ 20 %\n\n' +
      '| a | b |\n| - | - |\n| 1 | 2 | 3 |\n\n[^2]: Dos.\n\n<!-- Tres. -->\n\n```\nfin',
  );
  await expect(`${messages.join('\n\n')}\n`).toMatchFileSnapshot('every-word.messages.txt');
});

test('any Markdown has its words on the page in their order, or is told', () => {
  const toWords = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  fc.assert(
    fc.property(anyMarkdown(), (markdown) => {
      const { html, text, told } = read(markdown);
      if (told.some((each) => each.startsWith('error'))) return;
      // By another way than the program's own: marks and addresses aside, words follow one another.
      const source = markdown
        .replaceAll(/\]\([^)]*\)|<!-- x -->|<\/?b[^>]*>/gu, ' ')
        .replaceAll(/&(?:amp|lt|nbsp|#13|#x202E);/gu, ' ');
      const alts = [...html.matchAll(/ alt="([^"]*)"/gu)].map(([, alt]) => alt);
      const items = html.split('<li>').length;
      // The numbers of lists come from the browser.
      const numbers = [...html.matchAll(/<ol(?: start="(\d+)")?>/gu)].flatMap(([, start = '1']) =>
        Array.from({ length: items }, (_, index) => Number(start) + index),
      );
      const shown = toWords([text, ...alts, ...numbers].join(' '));
      const left = new Map<string, number>();
      for (const word of shown) left.set(word, (left.get(word) ?? 0) + 1);
      for (const word of toWords(
        source.replaceAll(/^[ >-]*1\. /gmu, ' ').replaceAll(/!\[a\]/gu, ' '),
      )) {
        const joined = shown.some((each) => each.includes(word));
        expect(joined, `${word} of ${JSON.stringify(markdown)}`).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
