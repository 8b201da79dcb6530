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
    title: 'a picture is one file that all readers know, with its credit as words',
    html: '<figure data-credit="EFE · CC BY 4.0"><picture><source type="image/avif" srcset="/imagenes/a-480.avif 480w" sizes="100vw"><img src="/noticias/imagenes/a-800.jpg" alt="Una mesa" width="800" height="600" loading="lazy" decoding="async"></picture><figcaption>Pie</figcaption></figure>',
    plain:
      '<figure><img src="https://glosa.example/noticias/imagenes/a-800.jpg" alt="Una mesa" width="800" height="600"><figcaption>Pie <small>EFE · CC BY 4.0</small></figcaption></figure>',
  },
  {
    title: 'a credit without a caption is one',
    html: '<figure data-credit="EFE"><img src="/a.jpg" alt="Una mesa"></figure>',
    plain:
      '<figure><img src="https://glosa.example/a.jpg" alt="Una mesa"><figcaption><small>EFE</small></figcaption></figure>',
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
