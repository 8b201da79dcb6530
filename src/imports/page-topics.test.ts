import { expect, test } from 'vitest';
import { readImport } from './read-import.ts';

const tag = (word: string): string => `<meta property="article:tag" content="${word}">`;
const data = (keywords: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', keywords })}</script>`;

test.each<[string, string, readonly string[]]>([
  [
    'tags, each in its element',
    tag('Trigo') + tag('El campo') + tag('Trigo'),
    ['Trigo', 'El campo'],
  ],
  ['tags before what search engines are told', tag('Trigo') + data('uno, dos'), ['Trigo']],
  ['words of the data, in one text', data('Trigo, El campo ,'), ['Trigo', 'El campo']],
  ['words of the data, in a list', data(['Trigo', 7, null, 'El campo']), ['Trigo', 'El campo']],
  ['no «keywords» of the head', '<meta name="keywords" content="trigo, mejor trigo">', []],
  ['an empty tag', tag(' '), []],
])('the topics of a page: %s', async (_, head, topics) => {
  const page = `<!doctype html><html><head>${head}</head><body><h1>Título</h1><p>Uno.</p></body></html>`;
  const { entries } = await readImport(Buffer.from(page), 'x.html');
  expect(entries[0]?.read().topics).toEqual(topics);
});
