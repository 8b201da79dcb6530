// biome-ignore-all lint/suspicious/noTemplateCurlyInString: source code as it is written.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listBelow } from './build/list-below.ts';
import { KIND_MANUAL } from './schema/claim.ts';
import { findSourceTexts, type SourceText } from './tests/source-texts.ts';
import { createSpanishTest, gatherSpanishWords } from './tests/spanish-texts.ts';

/** What readers see is said in `words/`, and nowhere in these. */
const FOR_READERS = [
  'components',
  'layouts',
  'pages',
  'client',
  'exports',
  'data',
  'map',
  'share',
] as const;
/** What editors are told is said in one file of each of these. */
const FOR_EDITORS = [
  'annotate',
  'authoring',
  'build',
  'cli',
  'desk',
  'dev',
  'fonts',
  'hosts',
  'imports',
  'kept',
  'load',
  'schema',
  'settings',
];
const HOME = /^words\/|^[a-z]+\/messages(?:\.ts$|\/)|^annotate\/problems\.ts$/u;

interface Exception {
  /** Files whose paths begin so. */
  readonly place: string;
  /** These texts alone; all where none is named. */
  readonly texts?: readonly string[] | undefined;
}

/** What may stand elsewhere, by the reason why. */
const EXCEPTIONS: Readonly<Record<string, readonly Exception[]>> = {
  'The core stands below words/: the names of the links that it writes.': [
    { place: 'annotate/render-card-link.ts', texts: ['Ficha de la afirmación …', 'Nota …'] },
    { place: 'annotate/markdown/box-tables.ts', texts: ['Tabla'] },
    {
      place: 'annotate/markdown/place-footnotes.ts',
      texts: ['Nota del autor …', 'Notas del autor', 'Volver a la llamada …'],
    },
  ],
  'Spanish as articles have it, to be found in them.': [
    { place: 'annotate/bare-names.ts' },
    { place: 'annotate/resolve-speaker.ts' },
    { place: 'annotate/own-words/number-words.ts' },
    { place: 'annotate/own-words/check-dates.ts' },
    { place: 'annotate/own-words/clock.ts' },
    { place: 'annotate/own-words/measures.ts' },
    { place: 'annotate/own-words/scales.ts' },
    { place: 'annotate/own-words/hedges.ts' },
    { place: 'annotate/own-words/reckon-days.ts' },
    { place: 'annotate/own-words/find-figures.ts' },
    { place: 'annotate/own-words/find-shares.ts' },
    { place: 'annotate/own-words/find-demonym.ts' },
    { place: 'annotate/own-words/units.ts' },
    { place: 'client/search/drop-asking.ts' },
    { place: 'client/search/spanish-stem.ts' },
    { place: 'exports/search/common-words.ts' },
  ],
  'Ids of the page of an article.': [{ place: 'annotate/heading-ids.ts' }],
  'The first bytes of files, and the names of fields in the heads that other programs write.': [
    { place: 'imports/find-format.ts', texts: ['Rar!', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'] },
    { place: 'imports/read-markdown.ts' },
  ],
  'Names that browsers have for keys and for parts of their own.': [
    { place: 'client/reading/card-sheet.ts', texts: ['Escape'] },
    { place: 'client/reading/reading-keys.ts', texts: ['Enter'] },
    { place: 'client/reading/sentences.ts', texts: ['Segmenter'] },
  ],
  'Addresses of the site.': [{ place: 'load/check-links.ts' }],
  'A language, by its code.': [
    { place: 'exports/sitemaps.ts', texts: ['es'] },
    { place: 'exports/to-rss.ts', texts: ['es'] },
  ],
  'Names of types in JSON-LD, web annotations and GeoJSON.': [
    { place: 'exports/to-annotations.ts', texts: ['Annotation'] },
    {
      place: 'exports/json-ld/',
      texts: ['City', 'Claim', 'Country', 'Occupation', 'Organization', 'Person', 'Place', 'Role'],
    },
    { place: 'map/land-level.ts', texts: ['Polygon'] },
  ],
  'Lines, commands and fonts by the names that others gave them.': [
    { place: 'pages/comprobar.astro', texts: ['node comprobar.mjs …'] },
    { place: 'hosts/to-caddyfile.ts', texts: ['    error 404'] },
    {
      place: 'exports/to-robots.ts',
      texts: ['Allow: /', 'Disallow: /', 'Sitemap: …', 'Amazonbot', 'Bytespider'],
    },
    {
      place: 'exports/well-known.ts',
      texts: ['Canonical: ', 'Contact: ', 'Expires: ', 'Policy: '],
    },
    { place: 'layouts/Reading.astro', texts: ['reading-text h-entry'] },
    { place: 'components/archive/render-author-page.ts', texts: ['role p-job-title'] },
  ],
  'Names of fonts, and the text and the letters by which they are measured.': [
    { place: 'share/drawn-letters.ts' },
    { place: 'share/share-fonts.ts', texts: ['Share…'] },
    { place: 'fonts/font-css.ts' },
    { place: 'fonts/metrics.ts' },
    { place: 'fonts/subsets.ts' },
  ],
  'Keys, by the names that the browser and the keyboard give them; the name of the program; classes.':
    [
      {
        place: 'desk/client/',
        texts: [
          ...['Intro', 'Enter', 'Esc', 'Escape', 'Ctrl', 'Backspace', 'Delete'],
          ...['Dead', 'Tab'],
          ...['Glosa', '… · Glosa', 'date ……', 'form entry'],
        ],
      },
    ],
  'Names of fields, in their order.': [
    { place: 'desk/model/article-edits.ts' },
    { place: 'authoring/rename/edit-yaml.ts' },
  ],
  'Content: what a proposed text says until an editor writes it.': [
    { place: 'schema/placeholder.ts', texts: ['Por completar'] },
  ],
  'The manual of a field, in the schema and in the open data.': [
    { place: 'schema/claim.ts', texts: [KIND_MANUAL] },
  ],
};

interface Stray extends SourceText {
  readonly file: string;
}

const files = listBelow(import.meta.dirname).filter(
  (file) => /\.(?:tsx?|astro)$/u.test(file) && !/\.test\.ts$|\.d\.ts$/u.test(file),
);
const texts = new Map(files.map((file) => [file, readTexts(file)]));
const known = gatherSpanishWords(files.filter((file) => HOME.test(file)).flatMap(textsOf));
const isSpanish = createSpanishTest(known);
const exceptions = Object.values(EXCEPTIONS).flat();

describe('Spanish', () => {
  test.each(FOR_READERS)('for readers is said in words/, not in %s/', (folder) => {
    expect(findStrays(folder)).toEqual([]);
  });

  test.each(FOR_EDITORS)('for editors is said in one file of %s/', (folder) => {
    expect(findStrays(folder)).toEqual([]);
  });

  test('for readers stands once', () => {
    const said = files.filter((file) => file.startsWith('words/')).flatMap(textsOf);
    const sentences = said.filter((text) => isSpanish(text) && /\s/u.test(text.text.trim()));
    const byText = Map.groupBy(sentences, ({ text }) => text.trim());
    expect([...byText].filter(([, same]) => same.length > 1).map(([text]) => text)).toEqual([]);
  });

  test('stands elsewhere only where an exception is still needed', () => {
    const strays = [...FOR_READERS, ...FOR_EDITORS].flatMap(findSpanish);
    const unused = exceptions.flatMap(({ place, texts: those = [undefined] }) =>
      those
        .filter(
          (text) => !strays.some((stray) => fits(stray, { place, ...(text && { texts: [text] }) })),
        )
        .map((text) => [place, text]),
    );
    expect(unused).toEqual([]);
  });
});

describe('a sentence is found', () => {
  test.each([
    ['in an element', 'x.astro', '<p>Nada</p>'],
    [
      'in an element beside others',
      'x.astro',
      '---\nconst a = 1;\n---\n<p>{a}: <b>{a}</b> veces</p>',
    ],
    ['in an attribute', 'x.astro', '<nav aria-label="lista" />'],
    ['in an attribute that is computed', 'x.astro', "<p title={isNew ? 'Lo nuevo' : 'Lo otro'} />"],
    ['in the page’s front matter', 'x.astro', "---\nconst title = 'Temas';\n---\n<p>{title}</p>"],
    ['in the script of a component', 'x.astro', "<p /><script>say('Copiado');</script>"],
    ['in a template of HTML', 'x.ts', 'html`<p>${name} en ${count}</p>`'],
    ['in an attribute of a template', 'x.ts', 'html`<nav aria-label="letras"></nav>`'],
    ['in an attribute that a style shows', 'x.ts', 'html`<p data-says="Copiar"></p>`'],
    ['inside a template inside another', 'x.ts', 'html`<p>${a && html`<b>nada</b>`}</p>`'],
    ['in HTML that is a plain string', 'x.ts', "const list = '<h2>Correcciones</h2>';"],
    ['in a string with an accent', 'x.ts', "const one = 'mención';"],
    ['in a string without one', 'x.ts', "const all = 'ver todas las de este texto';"],
    ['around what is put into it', 'x.ts', 'const title = `${name} en los textos`;'],
    ['in an error', 'x.ts', "throw new Error('No se puede leer el archivo');"],
    ['in a question', 'x.ts', "const question = '¿Seguir?';"],
  ])('%s', (_, file, source) => {
    expect(findSourceTexts(file, source).filter(isSpanish)).not.toEqual([]);
  });

  test.each([
    ['modules and types', "import { a } from './Personas.ts';\nlet b: 'Personas' | 'Lugares';"],
    ['addresses and ids', "const path = '/personas/'; const id = 'afirmaciones';"],
    ['selectors', "const all = '#lista > *';"],
    ['classes', 'html`<p class="entry-facts list"></p>`'],
    ['keys of the web', "const type = 'text/html; charset=utf-8';"],
    ['faults of the program', "throw new Error('Expected a person in la lista');"],
    ['the manual of a field', "const name = z.string().meta({ description: 'Nombre completo.' });"],
  ])('and not in %s', (_, source) => {
    expect(findSourceTexts('x.ts', source).filter(isSpanish)).toEqual([]);
  });
});

function findStrays(folder: string): string[] {
  return findSpanish(folder)
    .filter((stray) => !exceptions.some((exception) => fits(stray, exception)))
    .map(({ file, line, text }) => `${file}:${line}: ${text}`);
}

function findSpanish(folder: string): Stray[] {
  return files
    .filter((file) => file.startsWith(`${folder}/`) && !HOME.test(file))
    .flatMap((file) => textsOf(file).map((text) => ({ file, ...text })))
    .filter(isSpanish);
}

function fits({ file, text }: Stray, { place, texts }: Exception): boolean {
  return file.startsWith(place) && (texts?.includes(text) ?? true);
}

function textsOf(file: string): readonly SourceText[] {
  return texts.get(file) ?? [];
}

function readTexts(file: string): SourceText[] {
  return findSourceTexts(file, readFileSync(path.join(import.meta.dirname, file), 'utf8'));
}
