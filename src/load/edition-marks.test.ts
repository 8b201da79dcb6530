import { expect, test } from 'vitest';
import { toLexicon } from '../annotate/index.ts';
import { formatRecord, parseRecord } from '../editions/edition-file.ts';
import type { Edition } from '../editions/types.ts';
import { renderChanges } from '../exports/render-changes.ts';
import { articleSchema } from '../schema/article.ts';
import { compareEdition, toEdition } from './check-edition.ts';
import { readArticle } from './read-article.ts';

const { lexicon } = toLexicon([]);
const IMAGE =
  '\nimage:\n  file: uno.jpg\n  alt: Un puente.\n  caption: El puente.\n  credit: Ana / EFE';

interface Version {
  readonly body: string;
  readonly image?: string;
}

const toMeta = (image: string | undefined) =>
  articleSchema.parse({
    title: 'Un titular',
    description: 'Una entradilla.',
    published: '2026-05-04',
    ...(image && {
      image: {
        file: 'uno.jpg',
        alt: 'Un puente.',
        caption: 'El puente.',
        credit: 'Ana / EFE',
        ...JSON.parse(image),
      },
    }),
  });

function publish({ body, image }: Version): Edition {
  return toEdition({ markdown: body, meta: toMeta(image) }).edition;
}

/** What is asked of the editor; nothing where nothing is. */
function ask(before: Version, after: Version, isOld = false): string {
  const { marks, ...words } = publish(before);
  const edition = isOld || !marks ? words : { ...words, marks };
  const text = formatRecord({ edition, corrections: [] }, 'Una nota.');
  const image = after.image
    ? Object.entries<string>(JSON.parse(after.image)).reduce(
        (yaml, [field, value]) =>
          yaml.replace(new RegExp(`${field}: .*`, 'u'), `${field}: ${value}`),
        IMAGE,
      )
    : '';
  const file = `---\ntitle: Un titular\ndescription: Una entradilla.\npublished: '2026-05-04'${image}\n---\n\n${after.body}\n`;
  const read = readArticle(
    { slug: 'x', file: 'x.md', text: file, edition: { file: 'x.txt', text } },
    lexicon,
  );
  const [problem] = read.problems.filter(({ code }) => code === 'text-changed');
  return /corrección: (.*?)\. Si el cambio/u.exec(problem?.message ?? '')?.[1] ?? '';
}

/** What readers see of it. */
function show(before: Version, after: Version): string {
  const { changes } = compareEdition(
    { markdown: after.body, meta: toMeta(after.image) },
    publish(before),
  );
  return renderChanges(changes)
    .map(({ value }) => value)
    .join('');
}

const CHANGES: readonly (readonly [string, string | Version, string | Version, string])[] = [
  [
    'where a link leads',
    'Lo dijo en [su blog](https://a.example/1) ayer.',
    'Lo dijo en [su blog](https://a.example/2) ayer.',
    'el enlace de «su blog» llevaba a https://a.example/1 y ahora a https://a.example/2',
  ],
  [
    'a link that is gone',
    'Lo dijo en [su blog](https://a.example/1).',
    'Lo dijo en su blog.',
    '«su blog» ya no lleva a https://a.example/1',
  ],
  [
    'a link that is new',
    'Lo dijo en su blog.',
    'Lo dijo en [su blog](https://a.example/1).',
    '«su blog» lleva ahora a https://a.example/1',
  ],
  [
    'one of two links behind the same words',
    'Hay [más](/a/) y [más](/b/).',
    'Hay [más](/a/) y [más](/c/).',
    'el enlace de «más» llevaba a /b/ y ahora a /c/',
  ],
  [
    'the definition of a link',
    'Según [el acta][1], no.\n\n[1]: https://a.example/acta',
    'Según [el acta][1], no.\n\n[1]: https://b.example/acta',
    'el enlace de «el acta» llevaba a https://a.example/acta y ahora a https://b.example/acta',
  ],
  [
    'a link that goes to other words',
    '[Ana](/ana/) vio a Eva.',
    'Ana vio a [Eva](/ana/).',
    '«Ana» ya no lleva a /ana/; «Eva» lleva ahora a /ana/',
  ],
  [
    'the start of a list',
    '1. Uno.\n2. Dos.',
    '3. Uno.\n4. Dos.',
    '«Uno.» tenía el número 1. y tiene el 3.; «Dos.» tenía el número 2. y tiene el 4.',
  ],
  ['numbers that go', '1. Uno.', '- Uno.', '«Uno.» tenía el número 1. y ya no lo tiene'],
  ['numbers that come', 'Uno.', '1. Uno.', '«Uno.» no tenía número y tiene el 1.'],
  [
    'a quotation that is none any more',
    'Dijo:\n\n> No me iré.\n\nY calló.',
    'Dijo:\n\nNo me iré.\n\nY calló.',
    '«No me iré.» deja de ser una cita («>»)',
  ],
  [
    'words that become a quotation',
    'Dijo:\n\nNo me iré. Nunca.\n\nY calló.',
    'Dijo:\n\n> No me iré.\n>\n> Nunca.\n\nY calló.',
    '«No me iré.» pasa a ser una cita («>»); «Nunca.» pasa a ser una cita («>»)',
  ],
  [
    'an image for another',
    'Uno.\n\n![Un río](/a.png)\n\nDos.',
    'Uno.\n\n![Un río](/b.png)\n\nDos.',
    'la imagen era /a.png y ahora es /b.png',
  ],
  [
    'what an image shows',
    'Uno.\n\n![Un río](/a.png)',
    'Uno.\n\n![Un lago](/a.png)',
    'la descripción de la imagen /a.png decía «Un río» y dice «Un lago»',
  ],
  ['an image that is gone', 'Uno.\n\n![Un río](/a.png)', 'Uno.', 'falta la imagen /a.png'],
  [
    'the image that leads',
    { body: 'Uno.', image: '{"file":"uno.jpg"}' },
    { body: 'Uno.', image: '{"file":"dos.jpg"}' },
    'la imagen era uno.jpg y ahora es dos.jpg',
  ],
  [
    'its caption',
    { body: 'Uno.', image: '{"caption":"El puente."}' },
    { body: 'Uno.', image: '{"caption":"El puente roto."}' },
    'el pie de la imagen decía «El puente.» y dice «El puente roto.»',
  ],
  [
    'its credit',
    { body: 'Uno.', image: '{"credit":"Ana / EFE"}' },
    { body: 'Uno.', image: '{"credit":"Luis / AFP"}' },
    'el crédito de la imagen decía «Ana / EFE» y dice «Luis / AFP»',
  ],
  [
    'a note that is called elsewhere',
    'El censo bajó.[^1] El paro subió.\n\n[^1]: Acta de abril.',
    'El censo bajó. El paro subió.[^1]\n\n[^1]: Acta de abril.',
    'la llamada a la nota «Acta de abril.» estaba tras «El censo bajó.» y ahora está tras «El censo bajó. El paro subió.»',
  ],
  [
    'a note that is called once more',
    'El censo bajó.[^1] El paro subió.\n\n[^1]: Acta de abril.',
    'El censo bajó.[^1] El paro subió.[^1]\n\n[^1]: Acta de abril.',
    'no se llamaba a la nota «Acta de abril.» tras «El censo bajó. El paro subió.»',
  ],
  [
    'two notes that change places',
    'El censo bajó.[^1]\n\nEl paro subió.[^2]\n\n[^1]: Acta.\n\n[^2]: Libro.',
    'El censo bajó.[^2]\n\nEl paro subió.[^1]\n\n[^1]: Acta.\n\n[^2]: Libro.',
    'la llamada a la nota «Acta.» estaba tras «El censo bajó.» y ahora está tras «El paro subió.»; la llamada a la nota «Libro.» estaba tras «El paro subió.» y ahora está tras «El censo bajó.»',
  ],
];

const toVersion = (version: string | Version): Version =>
  typeof version === 'string' ? { body: version } : version;

test.each(CHANGES)('asks for a correction of %s', (_, before, after, expected) => {
  const versions = [toVersion(before), toVersion(after)] as const;
  expect(ask(...versions)).toBe(expected);
  expect(show(...versions)).not.toBe('');
  // A file of before knows nothing of it.
  expect(ask(...versions, true)).toBe('');
  const edition = publish(versions[0]);
  const record = { edition, corrections: [] };
  expect(parseRecord(formatRecord(record, ''))).toEqual(record);
});

test.each([
  ['emphasis', 'Lo *dijo* ayer.', 'Lo dijo **ayer**.'],
  ['a heading', 'Uno.\n\n## Dos\n\nTres.', 'Uno.\n\n### Dos\n\nTres.'],
  ['dots of a list', '- Uno.\n- Dos.', 'Uno.\n\nDos.'],
  ['signs of a list', '1. Uno.\n2. Dos.', '1) Uno.\n2) Dos.'],
  ['a quotation that is parted', '> Uno. Dos.', '> Uno.\n>\n> Dos.'],
  ['a safe address of the same', '[a](http://A.example/x)', '[a](https://a.example/x/)'],
  ['where visits come from', '[a](https://a.example/x)', '[a](https://a.example/x?utm_source=b)'],
  ['how a link is written', '[a](https://a.example/x)', '[a][1]\n\n[1]: https://a.example/x'],
  ['a note of the author', 'Uno.[^1]\n\n[^1]: Dos.', 'Uno.[^a]\n\n[^a]: Dos.'],
  ['words of an alternative', '![Un «río»](/a.png)\n\nUno.', '![Un "río"](/a.png)\n\nUno.'],
])('asks for none of %s', (_, before, after) => {
  expect(ask({ body: before }, { body: after })).toBe('');
});

test('readers see what it was and what it is', () => {
  const shown = CHANGES.map(([, before, after]) => show(toVersion(before), toVersion(after)));
  expect(shown[0]).toBe(
    '<p><b>Enlace de «su blog»:</b> <del>https://a.example/1</del> <ins>https://a.example/2</ins></p>',
  );
  expect(shown[9]).toBe('<p><b>Deja de mostrarse como cita:</b> «No me iré.»</p>');
  expect(shown[6]).toContain('<b>Número de «Uno.»:</b> <del>1.</del> <ins>3.</ins>');
});

test('a change of the words of a link is one change', () => {
  expect(
    ask({ body: 'En [su blog](/a/) dijo que no.' }, { body: 'En [su diario](/a/) dijo que no.' }),
  ).toBe('decía «En su blog dijo que no.», dice «En su diario dijo que no.»');
});

test('a file that knows of no credits and no calls asks for no correction of them', () => {
  const before = publish({ body: 'Uno.[^1] Dos.\n\n[^1]: Acta.', image: '{"credit":"Ana"}' });
  const {
    calls: _calls,
    credit: _credit,
    ...marks
  } = before.marks ?? {
    ...{ kinds: [], links: [], images: [], caption: '' },
  };
  const known = parseRecord(
    formatRecord({ edition: { ...before, marks }, corrections: [] }, 'Una nota.'),
  );
  if ('why' in known) throw new TypeError('Expected a record');
  const after = { markdown: 'Uno. Dos.[^1]\n\n[^1]: Acta.', meta: toMeta('{"credit":"Luis"}') };
  expect(compareEdition(after, known.edition).changes).toEqual([]);
  expect(compareEdition(after, before).changes).toHaveLength(2);
});
