import { expect, test } from 'vitest';
import { toFeedHtml } from './to-feed-html.ts';

const URL = 'https://glosa.example/noticias/articulos/uno/';
const CASES = [
  {
    title: 'marks, names and notes leave their words',
    html: '<p>Dijo <mark id="a-x" data-claims="x">que <a id="m-1" data-mention="person:kim" href="#persona-kim">Kim</a><a class="claim-ref" href="#afirmacion-x" data-n="1"></a></mark> y <span id="n-1" data-notes="n-1">ya</span>.</p>',
    plain: '<p>Dijo que Kim y ya.</p>',
  },
  {
    title: 'a dated expression keeps its day',
    html: '<p><time id="d-1" datetime="2023-09-13">el miércoles</time></p>',
    plain: '<p><time datetime="2023-09-13">el miércoles</time></p>',
  },
  {
    title: 'addresses become absolute',
    html: '<p><a href="/noticias/acerca/">uno</a> <a href="../dos/">dos</a> <a href="https://example.org/#x">tres</a> <img src="foto.jpg" alt="Foto"></p>',
    plain:
      '<p><a href="https://glosa.example/noticias/acerca/">uno</a> <a href="https://glosa.example/noticias/articulos/dos/">dos</a> <a href="https://example.org/#x">tres</a> <img src="https://glosa.example/noticias/articulos/uno/foto.jpg" alt="Foto"></p>',
  },
  {
    title: 'a link of the author into the page leaves its words',
    html: '<p><a href="#abajo">abajo</a></p><h2 id="abajo">Abajo</h2>',
    plain: '<p>abajo</p><h2>Abajo</h2>',
  },
];

test.each(CASES)('$title', ({ html, plain }) => {
  expect(toFeedHtml(html, URL)).toBe(plain);
});
