import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DESK_FAULTS } from '../messages/faults.ts';
import type { Act } from '../model/intents.ts';
import type { DeskView } from '../model/view.ts';
import { createAnswers, type DeskAnswers } from './desk-answers.ts';
import { writeFiles } from '../../tests/site-files.ts';

const ARTICLE = `---
draft: true
title: Uno
description: Una noticia.
published: 2026-05-04
claims:
  - draft: true
    id: obras
    quote: no habrá obras
    speakers:
      - person:vigo
      - person:ana-ruiz
    summary: Por completar
  - draft: true
    id: puente
    quote: el puente sigue cerrado
    speaker: none
    via: person:vigo
    summary: Por completar
mentions:
  - quote: la ciudad
    entry: person:vigo
---

Vigo y Ana Ruiz dicen que no habrá obras en la ciudad y que el puente sigue cerrado.
`;
const FILES: Readonly<Record<string, string>> = {
  'articles/uno.md': ARTICLE,
  'people/vigo.yaml':
    'draft: true\nname: Vigo\naliases:\n  - Vigo capital\ndescription: Ciudad de Galicia.\nroles: []\n',
  'people/ana-ruiz.yaml': 'name: Ana Ruiz\ndescription: Una persona.\n',
};

let root: string;
let answers: DeskAnswers;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'glosa-desk-'));
  writeFiles(path.join(root, 'content'), FILES);
  answers = createAnswers({ root, journals: path.join(root, '.glosa/mesa') });
});

afterEach(() => rmSync(root, { recursive: true }));

test('a proposed person that is a place goes to the other register with all that leads to it, and comes back', async () => {
  const { view, focus } = await act({ want: 'entry-move', ref: 'person:vigo', kind: 'place' });
  expect(focus).toBe('place:vigo');
  expect(read('articles/uno.md')).toBe(ARTICLE.replaceAll('person:vigo', 'place:vigo'));
  expect(existsSync(path.join(root, 'content/people/vigo.yaml'))).toBe(false);
  const entry = view.entries.find(({ ref }) => ref === 'place:vigo');
  expect(entry).toMatchObject({ name: 'Vigo', aliases: ['Vigo capital'], isDraft: true, count: 2 });
  expect(entry?.description).toBe('Ciudad de Galicia.');
  // The gazetteer knows the city.
  expect(entry?.coordinates?.latitude).toBeCloseTo(42.23, 1);
  await act({ want: 'undo' });
  for (const [file, text] of Object.entries(FILES)) expect(read(file)).toBe(text);
  expect(existsSync(path.join(root, 'content/places/vigo.yaml'))).toBe(false);
});

test('two entries of one are made one: who speaks, through whom, and words that mean it lead to the other', async () => {
  const { view } = await act({ want: 'entry-merge', ref: 'person:vigo', into: 'person:ana-ruiz' });
  expect(existsSync(path.join(root, 'content/people/vigo.yaml'))).toBe(false);
  expect(read('people/ana-ruiz.yaml')).toBe(
    'name: Ana Ruiz\ndescription: Una persona.\naliases:\n  - Vigo\n  - Vigo capital\n',
  );
  expect(view.claims.map(({ speaker, others, via }) => [speaker, others, via])).toEqual([
    ['person:ana-ruiz', [], null],
    ['none', [], 'person:ana-ruiz'],
  ]);
  expect(view.exceptions.map(({ entry }) => entry)).toEqual(['person:ana-ruiz']);
  await act({ want: 'undo' });
  for (const [file, text] of Object.entries(FILES)) expect(read(file)).toBe(text);
});

test('a place has its point on a small map, and one that nobody knows has none', async () => {
  await act({ want: 'entry-move', ref: 'person:vigo', kind: 'place' });
  const draw = (ref: string): Promise<unknown> =>
    answers.read('mapa', new URLSearchParams({ ref }));
  expect(await draw('place:vigo')).toMatchObject({
    panel: { markers: [{ label: { lines: ['Vigo'] }, hasDot: true }] },
  });
  await act({ want: 'entry-set', ref: 'place:vigo', fields: { coordinates: '' } });
  expect(await draw('place:vigo')).toEqual({ panel: null });
  await act({ want: 'entry-set', ref: 'place:vigo', fields: { coordinates: '42,2; −8,7' } });
  expect(read('places/vigo.yaml')).toContain('latitude: 42.2');
  await expect(
    act({ want: 'entry-set', ref: 'place:vigo', fields: { coordinates: 'por allí' } }),
  ).rejects.toThrow(DESK_FAULTS.coordinates('por allí'));
});

test('a name that a text does not lead to by itself is said to mean its new entry', async () => {
  const file = path.join(root, 'content/articles/uno.md');
  writeFileSync(file, `${ARTICLE}\nAño Camiones 2019 4.200\n`);
  const query = new URLSearchParams({ slug: 'uno' });
  const { view } = (await answers.read('articulo', query)) as { view: DeskView };
  const start = view.text.indexOf('Camiones');
  const range = { start, end: start + 'Camiones'.length };
  const made = await act({ want: 'entry-create', kind: 'place', name: 'Camiones', range });
  expect(made.focus).toBe('place:camiones');
  expect(made.view.entries.find(({ ref }) => ref === 'place:camiones')?.count).toBe(1);
  expect(made.view.unknown.map(({ name }) => name)).not.toContain('Camiones');
});

test('a published entry stays where other articles look for it', async () => {
  await expect(act({ want: 'entry-move', ref: 'person:ana-ruiz', kind: 'place' })).rejects.toThrow(
    DESK_FAULTS.movePublished,
  );
});

test('what is still to be decided is one line a kind, and what is wrong stands before it', async () => {
  writeFileSync(
    path.join(root, 'content/articles/uno.md'),
    ARTICLE.replace('mentions:', 'notes:\n  - quote: no está\n    note: Nada.\nmentions:'),
  );
  const { view } = (await answers.read('articulo', new URLSearchParams({ slug: 'uno' }))) as {
    view: DeskView;
  };
  const errors = view.problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code }) => code)).toEqual(['quote-missing', 'undecided', 'entry-waiting']);
  expect(errors[1]?.message).toBe('Quedan 2 propuestas por decidir; la primera es la 1.');
  expect(errors[2]?.message).toBe('La ficha «Vigo» está por completar.');
});

test('a name that may be two is told by their names, with the key that says who it is', async () => {
  writeFileSync(
    path.join(root, 'content/people/luis-ruiz.yaml'),
    'name: Luis Ruiz\ndescription: Una persona.\n',
  );
  writeFileSync(
    path.join(root, 'content/articles/uno.md'),
    `${ARTICLE}\nLuis Ruiz calla. Ruiz se fue.\n`,
  );
  const { view } = (await answers.read('articulo', new URLSearchParams({ slug: 'uno' }))) as {
    view: DeskView;
  };
  const told = view.problems.find(({ code }) => /^name-(?:ambiguous|several)$/u.test(code));
  expect(told?.message).toContain('Ana Ruiz o Luis Ruiz');
  expect(told?.message).not.toContain('mentions');
  const start = view.text.lastIndexOf('Ruiz');
  expect(told?.target).toEqual({ in: 'text', start, end: start + 'Ruiz'.length });
});

function read(file: string): string {
  return readFileSync(path.join(root, 'content', file), 'utf8');
}

async function act(wanted: Act): Promise<{ view: DeskView; focus: string | null }> {
  return (await answers.act('articulo', new URLSearchParams({ slug: 'uno' }), wanted)) as {
    view: DeskView;
    focus: string | null;
  };
}
