import path from 'node:path';
import { expect, test } from 'vitest';
import { annotateArticle, NO_META, toLexicon } from '../annotate/index.ts';
import { checkLinks } from './check-links.ts';
import type { Article } from './read-article.ts';
import type { Author } from './read-authors.ts';
import type { Entry } from './read-registers.ts';

const LEXICON = toLexicon([]).lexicon;
const BODY = `## La cumbre en Noruega

## La cumbre en Noruega

## Resumen

## ¿Y España?

Texto con [enlace](URL) dentro.`;

function read(slug: string, markdown: string, aliases: string[] = []): Article {
  const meta = { ...NO_META, aliases, topics: ['Diplomacia', 'C++', 'C'] };
  const annotated = annotateArticle({ markdown, linesBefore: 4, meta }, LEXICON);
  return { slug, file: `${slug}.md`, meta, annotated } as unknown as Article;
}

function findMissing(markdown: string): string[] {
  const entry = (ref: string, formerly: string[] = []) => ({ ref, data: { formerly } });
  return checkLinks({
    articles: [read('uno', markdown), read('kim-y-putin', '## Un título\n\nTexto.', ['kim-antes'])],
    entries: [
      entry('person:kim-jong-un', ['person:kim-antes']),
      entry('place:moscu'),
    ] as unknown as Entry[],
    authors: [{ id: 'ana-ruiz', data: { formerly: ['a-ruiz'] } }] as unknown as Author[],
    url: 'https://glosa.example/noticias/',
    years: [],
    publicFolders: [path.resolve('public')],
  }).map(({ line, message }) => `${line}: ${message}`);
}

test.each([
  '/',
  '/articulos/kim-y-putin/',
  '/autores/',
  '/autores/ana-ruiz/',
  '/autores/a-ruiz/',
  '/atom.xml',
  '/articulos/kim-antes/#un-titulo',
  '/articulos/kim-y-putin',
  '/articulos/kim-y-putin/#un-titulo',
  '/articulos/kim-y-putin/anotaciones.json',
  '/personas/kim-jong-un/',
  '/personas/kim-antes/',
  '/personas/',
  '/personas/2/',
  '/temas/',
  '/temas/diplomacia/',
  '/temas/diplomacia/2/',
  '/temas/c-mas-mas/',
  '/favicon.svg',
  '#la-cumbre-en-noruega',
  '#la-cumbre-en-noruega-2',
  '#seccion-resumen',
  '#resumen',
  '#y-espana',
  'https://example.org/no-existe/',
  'https://glosa.example.org/no-existe/',
  'https://glosa.example/otra/cosa/',
  'https://glosa.example/noticias/articulos/kim-y-putin/',
  'mailto:a@example.org',
])('a link to %s is sound', (url) => {
  expect(findMissing(BODY.replace('URL', url))).toEqual([]);
});

test.each([
  [
    '/articulos/no-existe/',
    'El enlace a «/articulos/no-existe/» lleva a una página que no existe en el sitio. Corríjalo o quítelo.',
  ],
  [
    '/articulos/kim-y-puttin/',
    'El enlace a «/articulos/kim-y-puttin/» lleva a una página que no existe en el sitio. ¿Quiso decir «/articulos/kim-y-putin/»? Corríjalo o quítelo.',
  ],
  [
    '/articulos/kim-y-putin/#un-titular',
    'El enlace a «/articulos/kim-y-putin/#un-titular» lleva a un título que no existe. ¿Quiso decir «#un-titulo»? Corríjalo o quítelo.',
  ],
  [
    '/personas/kim-jong-um/',
    'El enlace a «/personas/kim-jong-um/» lleva a una página que no existe en el sitio. ¿Quiso decir «/personas/kim-jong-un/»? Corríjalo o quítelo.',
  ],
  [
    '/articulo/uno/',
    'El enlace a «/articulo/uno/» lleva a una página que no existe en el sitio. ¿Quiso decir «/articulos/uno/»? Corríjalo o quítelo.',
  ],
  [
    'https://glosa.example/noticias/articulos/zzz/',
    'El enlace a «https://glosa.example/noticias/articulos/zzz/» lleva a una página que no existe en el sitio. Corríjalo o quítelo.',
  ],
  [
    '#la-cumbre',
    'El enlace a «#la-cumbre» lleva a un título que no existe. ¿Quiso decir «#la-cumbre-en-noruega»? Corríjalo o quítelo.',
  ],
  ['#otro', 'El enlace a «#otro» lleva a un título que no existe. Corríjalo o quítelo.'],
  [
    '/rss',
    'El enlace a «/rss» lleva a una página que no existe en el sitio. ¿Quiso decir «/rss.xml»? Corríjalo o quítelo.',
  ],
  [
    '/Articulos/kim-y-putin/',
    'El enlace a «/Articulos/kim-y-putin/» lleva a una página que no existe en el sitio. ¿Quiso decir «/articulos/kim-y-putin/»? Corríjalo o quítelo.',
  ],
  [
    '/persona/kim-jong/',
    'El enlace a «/persona/kim-jong/» lleva a una página que no existe en el sitio. ¿Quiso decir «/personas/kim-jong-un/»? Corríjalo o quítelo.',
  ],
  [
    'http://Glosa.example/noticias/personas/kim-jong',
    'El enlace a «http://Glosa.example/noticias/personas/kim-jong» lleva a una página que no existe en el sitio. ¿Quiso decir «/personas/kim-jong-un/»? Corríjalo o quítelo.',
  ],
  [
    '#la-cumbre-en-norega',
    'El enlace a «#la-cumbre-en-norega» lleva a un título que no existe. ¿Quiso decir «#la-cumbre-en-noruega»? Corríjalo o quítelo.',
  ],
  [
    '/temas/diplomasia/',
    'El enlace a «/temas/diplomasia/» lleva a una página que no existe en el sitio. ¿Quiso decir «/temas/diplomacia/»? Corríjalo o quítelo.',
  ],
  [
    '<#¿Y España?>',
    'El enlace a «#¿Y España?» lleva a un título que no existe. ¿Quiso decir «#y-espana»? Corríjalo o quítelo.',
  ],
  [
    '</articulos/kim-y-putin/#Un título>',
    'El enlace a «/articulos/kim-y-putin/#Un título» lleva a un título que no existe. ¿Quiso decir «#un-titulo»? Corríjalo o quítelo.',
  ],
  [
    '/articulos/KIM-y-putin/',
    'El enlace a «/articulos/KIM-y-putin/» lleva a una página que no existe en el sitio. ¿Quiso decir «/articulos/kim-y-putin/»? Corríjalo o quítelo.',
  ],
])('a link to %s is told', (url, message) => {
  expect(findMissing(BODY.replace('URL', url))).toEqual([`13: ${message}`]);
});

test('an image that is not there is told', () => {
  expect(findMissing('Texto ![foto](/fotos/no-existe.jpg).')).toEqual([
    '5: La imagen «/fotos/no-existe.jpg» no existe. Guárdela en «public/» con ese nombre o corrija la ruta.',
  ]);
  expect(findMissing('Texto ![marca](/favicon.svg).')).toEqual([]);
});

test.each([
  [
    '[vacío]()',
    'El enlace de «vacío» no lleva a ninguna parte. Escriba su dirección entre los paréntesis o quite los corchetes.',
  ],
  [
    '[](https://example.org)',
    'Un enlace a «https://example.org» no tiene palabras que pulsar. Escríbalas entre los corchetes o quítelo.',
  ],
  [
    '[ ](/articulos/uno/)',
    'Un enlace a «/articulos/uno/» no tiene palabras que pulsar. Escríbalas entre los corchetes o quítelo.',
  ],
])('%s is an error', (link, message) => {
  const { annotated } = read('uno', `Texto ${link} aquí.`);
  expect(annotated.problems.map(({ severity, message: told }) => [severity, told])).toEqual([
    ['error', message],
  ]);
});

test('headings have ids of their own, whatever they say', () => {
  const { annotated } = read(
    'uno',
    ['Uno', 'Uno 2', 'Uno', 'Año nuevo', 'A solas', '金', '«»!', 'Persona A', 'm-1']
      .map((each) => `## ${each}`)
      .join('\n\n'),
  );
  expect(annotated.headings).toEqual([
    'uno',
    'uno-2',
    'uno-3',
    'ano-nuevo',
    'seccion-a-solas',
    'seccion',
    'seccion-2',
    'seccion-persona-a',
    'seccion-m-1',
  ]);
  for (const id of annotated.headings) expect(annotated.html).toContain(`<h2 id="${id}">`);
});
