import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleSchema } from '../schema/article.ts';
import { findMarkup } from '../schema/find-markup.ts';
import { personSchema } from '../schema/person.ts';
import { formatProblems } from './format-problems.ts';
import { readLibrary } from './read-library.ts';

const ARTICLE = { title: 'Uno', description: 'Dos.', published: '2026-05-04' };

describe('a text with signs that are for a program', () => {
  test.each([
    ['Kim <b>promete</b> apoyo', 'html', '<b>'],
    ['Kim promete<br>apoyo', 'html', '<br>'],
    ['<p class="entradilla">Kim promete', 'html', '<p class="entradilla">'],
    ['Kim promete apoyo</STRONG>', 'html', '</STRONG>'],
    ['<script>alert(1)</script>', 'html', '<script>'],
    ['Kim <a href="https://example.org">promete</a>', 'html', '<a href="https://example.org">'],
    ['Kim<o:p></o:p> promete', 'html', '<o:p>'],
    ['Kim <!-- ¿seguro? --> promete', 'html', '<!-- ¿seguro? -->'],
    ['Kim dijo &quot;sí&quot;', 'entity', '&quot;'],
    ['AT&amp;T promete', 'entity', '&amp;'],
    ['Kim&nbsp;promete', 'entity', '&nbsp;'],
    ['Kim promet&iacute;a', 'entity', '&iacute;'],
    ['Espa&#241;a promete', 'entity', '&#241;'],
    ['Espa&#xF1;a promete', 'entity', '&#xF1;'],
    ['&lt;b&gt;Kim&lt;/b&gt; promete', 'entity', '&lt;'],
    ['Kim ve *Titanic*', 'markdown', '*Titanic*'],
    ['Kim **promete** apoyo', 'markdown', '**promete**'],
    ['Kim ve _Titanic_.', 'markdown', '_Titanic_'],
    ['Kim ~~promete~~ calla', 'markdown', '~~promete~~'],
    ['La orden `npm` calla', 'markdown', '`npm`'],
    ['Kim [habla](https://example.org).', 'markdown', '[habla](https://example.org)'],
    ['![Kim](kim.jpg) habla', 'markdown', '![Kim](kim.jpg)'],
    ['## Kim habla', 'markdown', '## Kim habla'],
    ['Kim habla.\n# Putin calla', 'markdown', '# Putin calla'],
    ['> Kim habla', 'markdown', '> Kim habla'],
  ])('%s', (title, kind, marked) => {
    expect(findMarkup({ title })).toEqual([{ path: ['title'], kind, marked }]);
  });

  test.each([
    'AT&T y R&D; Marks & Spencer; Johnson&Johnson;',
    'Si a < b y c > d, o x<y>z',
    'El <nombre> del formulario',
    'Lo llamó «h*jo de p*ta»',
    '3*4 y luego 5*6, 2 * 3 * 4',
    'El archivo mi_foto_vieja.jpg de @ana_ruiz_',
    'Un asterisco* y otro*',
    'Dijo «no [va a] dimitir» (ayer) y «calló [sic]»',
    'C#, C++ y ~50 %',
    '#1 en ventas; # es almohadilla y a > b',
    '> 5 % de paro',
    'El corazón <3 y la flecha <- o ->',
  ])('is not: %s', (title) => {
    expect(findMarkup({ title })).toEqual([]);
  });
});

test('is sought in all that is ours, and not in words of the article, addresses and answers', () => {
  const claim = { id: 'uno', quote: '<b>', speaker: 'group:los <b>', summary: 'Di <i>algo' };
  const article = articleSchema.parse({
    ...ARTICLE,
    topics: ['Mar', '<b>Puerto'],
    source: { name: '<i>Agencia', url: 'https://example.org/_a_/' },
    claims: [
      { ...claim, verb: '<u>dijo' },
      { ...claim, id: 'dos', draft: true },
    ],
    notes: [{ quote: '*uno*', note: 'Es *así*.' }],
    dates: [{ quote: '&amp;', prefix: '<b>', suffix: '<b>', date: '2026', event: 'A &amp; B' }],
    corrections: [{ date: '2026-05-05', text: 'Decía <b>dos</b>.' }],
    added: [{ words: 'Oslo', note: 'De _allí_.' }],
    image: { file: '_foto_.jpg', alt: '<b>Foto', caption: '<b>Pie', credit: '<b>Ana' },
    answers: [{ warning: 'html-dropped', about: '<b>', reason: 'Es <b>así</b>.' }],
  });
  expect(findMarkup(article).map(({ path: place }) => place.join('.'))).toEqual(
    expect.arrayContaining([
      'topics.1',
      'source.name',
      'claims.0.speaker',
      'claims.0.summary',
      'claims.0.verb',
      'notes.0.note',
      'dates.0.event',
      'corrections.0.text',
      'added.0.note',
      'image.alt',
      'image.caption',
      'image.credit',
    ]),
  );
  expect(findMarkup(article)).toHaveLength(12);
  const person = personSchema.parse({
    name: 'Ana <b>Ruiz</b>',
    aliases: ['*Ana*'],
    description: 'Autora de _Mar_.',
    sources: [{ name: '<b>Aquí' }],
    roles: [{ title: '<i>jefa' }],
  });
  expect(findMarkup(person).map(({ path: place }) => place.join('.'))).toEqual([
    'name',
    'aliases.0',
    'description',
    'sources.0.name',
    'roles.0.title',
  ]);
});

describe('of a whole site', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'glosa-marked-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('all of it is told at once, with field and line', async () => {
    const files = {
      'site.yaml': `name: El <b>Faro</b>
description: Noticias de *aquí*.
url: https://faro.example
timeZone: Europe/Madrid
publisher: { name: Faro &amp; Mar }
policies: { corrections: 'Se <i>anotan</i>.', unnamedSources: No hay., verification: Ninguna. }
`,
      'articles/2026-05-04-uno.md': `---
title: "El puerto \\x3Ci\\x3Ecierra"
description: El puerto cierra &quot;hoy&quot;.
published: '2026-05-04'
claims:
  - id: cierre
    quote: el puerto cierra hoy
    speaker: person:ana
    summary: Ana dice que el *puerto* cierra «mañana».
---

Ana dijo que el puerto cierra hoy.
`,
      'people/ana.yaml': "name: Ana\ndescription: '<p>Vecina.</p>'\n",
      'authors/eva.yaml': 'name: Eva\nrole: __Redactora__\n',
      'places/lima.yaml': 'draft: true\nname: <b>Lima</b>\nkind: city\ndescription: Capital.\n',
    };
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(folder, 'content', name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const { problems } = await readLibrary(folder);
    await expect(`${formatProblems(problems)}\n`).toMatchFileSnapshot('find-marked.messages.txt');
  });
});
