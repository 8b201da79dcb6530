import { expect, test } from 'vitest';
import type { EntryRef } from '../schema/ids.ts';
import { annotateArticle } from './annotate-article.ts';
import { toLexicon } from './lexicon.ts';
import { NO_META } from './resolve-annotations.ts';
import type { NamedEntry } from './types.ts';

const named = (ref: string, ...names: string[]): NamedEntry => ({
  ref: ref as EntryRef,
  kind: ref.slice(0, ref.indexOf(':')) as NamedEntry['kind'],
  names,
});
const { lexicon } = toLexicon([
  named('person:valls', 'Mireia Valls'),
  named('place:valls', 'Valls'),
  named('person:laria', 'Covadonga Laria'),
  named('place:covadonga', 'Covadonga'),
  named('person:limon', 'Aurora Limón'),
  named('place:limon', 'Limón'),
  named('organization:canarias', 'Dreamland Gran Canaria', 'Gran Canaria'),
  named('place:canarias', 'Gran Canaria'),
  named('organization:madrid', 'Real Madrid', 'Madrid'),
  named('place:madrid', 'Madrid'),
  named('place:reus', 'Reus'),
]);
const PEOPLE = 'Hablan Mireia Valls, Covadonga Laria y Aurora Limón.';

/** What the last paragraph names, and what it tells. */
function read(text: string): { found: string[]; told: string[] } {
  const markdown = `${PEOPLE}\n\n${text}`;
  const source = { markdown, linesBefore: 0, meta: NO_META };
  const { text: plain, annotations, problems } = annotateArticle(source, lexicon);
  const found = annotations.mentions.slice(3);
  return {
    found: found.map(({ start, end, ref }) => `${plain.slice(start, end)}=${ref.split(':')[0]}`),
    told: problems.map(({ code }) => code),
  };
}

test.each([
  ['Llueve en Valls', 'Valls=place'],
  ['Se jugará fuera de Valls', 'Valls=place'],
  ['Las dos colles de Valls actúan hoy', 'Valls=place'],
  ['El fuego arde al norte de Valls', 'Valls=place'],
  ['En la comarca de Valls graniza', 'Valls=place'],
  ['En Valls, la concejala pidió calma', 'Valls=place'],
  ['Valls, capital del Alt Camp, duerme', 'Valls=place'],
  ['Según Valls, todo va bien', 'Valls=person'],
  ['Valls, portavoz vecinal, calló', 'Valls=person'],
  ['Doña Valls no vino; lo dijo la ministra Valls', 'Valls=person'],
  ['El santuario de Covadonga cierra', 'Covadonga=place'],
  ['«Covadonga explica el hielo», dice', 'Covadonga=person'],
  ['No habrá más obras, afirmó Limón.', 'Limón=person'],
  ['«Es tarde», insistió Limón ante el juez', 'Limón=person'],
  ['A Limón lo silbaron', 'Limón=person'],
  ['Superó al Gran Canaria (88-79)', 'Gran Canaria=organization'],
  ['Regresará hoy a Gran Canaria', 'Gran Canaria=place'],
  ['Mañana hay vuelos a Gran Canaria', 'Gran Canaria=place'],
  ['El Madrid mandó tres cuartos', 'Madrid=organization'],
  ['Será en Madrid', 'Madrid=place'],
])('the words beside a name that two share show the one: «%s»', (text, only) => {
  const { found, told } = read(text);
  expect(new Set(found)).toEqual(new Set([only]));
  expect(told).toEqual([]);
});

test('who was named just before goes on as the subject', () => {
  const { found } = read(
    'Se queja la vecina Mireia Valls, de la asociación. Valls ha reunido 1.200 firmas.',
  );
  expect(found).toEqual(['Mireia Valls=person', 'Valls=person']);
});

test.each(['Ha sido el año de Valls', 'Hablaron de Valls', 'Todo depende de Gran Canaria'])(
  'and where they do not tell, the editor is told: «%s»',
  (text) => {
    const { found, told } = read(text);
    expect(found).toEqual([]);
    expect(told).toEqual(['name-ambiguous']);
  },
);

test.each([
  ['La autovía que une Valls con Reus cerró', 'Valls=place'],
  ['La carretera de Reus a Valls cerró', 'Valls=place'],
  ['El tren sale de Valls a las seis', 'Valls=place'],
  ['Llegaron desde Reus y Valls', 'Valls=place'],
  ['La lonja de Limón abre', 'Limón=place'],
  ['Se juega entre Reus y Valls', 'Valls=place'],
  ['Se juega entre Valls y Reus', 'Valls=place'],
  ['La vía de Valls a Reus cerró', 'Valls=place'],
])('roads, exits and buildings have towns: «%s»', (text, only) => {
  expect(read(text).found).toContain(only);
});

test('nobody is called by a surname before he is named', () => {
  const source = { linesBefore: 0, meta: NO_META };
  const markdown = 'Valls amaneció helada. Lo cuenta Mireia Valls.';
  const { annotations } = annotateArticle({ ...source, markdown }, lexicon);
  expect(annotations.mentions.map(({ ref }) => ref)).toEqual(['place:valls', 'person:valls']);
});

test('a club beside a town and a man of its name has its article', () => {
  const { lexicon: three } = toLexicon([
    named('organization:girona', 'Girona FC', 'Girona'),
    named('place:girona', 'Girona'),
    named('person:girona', 'Marc Girona'),
    named('organization:escogido', 'Leones del Escogido', 'Escogido'),
  ]);
  const markdown =
    'Marc Girona dirige. El Girona fichó a dos en Girona. Ganan los Leones del Escogido; pierde el Escogido.';
  const { annotations } = annotateArticle({ markdown, linesBefore: 0, meta: NO_META }, three);
  const kinds = annotations.mentions.map(({ ref }) => ref.split(':')[0]);
  expect(kinds).toEqual(['person', 'organization', 'place', 'organization', 'organization']);
});
