import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DESK_FAULTS } from '../messages/faults.ts';
import type { Once } from '../model/about.ts';
import type { Act } from '../model/intents.ts';
import type { DeskView } from '../model/view.ts';
import { createAnswers, type DeskAnswers } from './desk-answers.ts';

const FILE = 'content/articles/uno.md';
const ARTICLE = `---
title: Uno
description: Una noticia.
published: 2026-05-04
---

La alcaldesa dijo que no habrá obras en Vigo y que el puente sigue cerrado.
`;
const WORDS = { start: 22, end: 44 };
const ADD: Act = { want: 'claim-add', range: WORDS };

let root: string;
let answers: DeskAnswers;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'glosa-desk-'));
  mkdirSync(path.join(root, 'content/articles'), { recursive: true });
  writeFileSync(path.join(root, FILE), ARTICLE);
  start();
});

afterEach(() => rmSync(root, { recursive: true }));

test('an act that is sent again is done once, by the same server and by the next', async () => {
  const once = { id: 'a', about: 'no habrá obras en Vigo' };
  const first = await act(ADD, once);
  const text = read();
  expect(first.focus).not.toBe(null);
  expect((await act(ADD, once)).focus).toBe(first.focus);
  start();
  expect((await act(ADD, once)).focus).toBe(first.focus);
  expect(read()).toBe(text);
  expect((await act(ADD, { ...once, id: 'b' })).focus).not.toBe(first.focus);
});

test.each(['undo', 'redo'] as const)('the same is true of «%s»', async (want) => {
  for (const id of ['a', 'b', 'c']) await act(ADD, { id, about: null });
  if (want === 'redo')
    for (const id of ['d', 'e']) await act({ want: 'undo' }, { id, about: null });
  await act({ want }, { id: 'f', about: null });
  const text = read();
  await act({ want }, { id: 'f', about: null });
  start();
  await act({ want }, { id: 'f', about: null });
  expect(read()).toBe(text);
});

test('an act is refused where the words that it means are others by then', async () => {
  writeFileSync(path.join(root, FILE), ARTICLE.replace('La alcaldesa', 'Ayer la alcaldesa'));
  await expect(act(ADD, { id: 'a', about: 'no habrá obras en Vigo' })).rejects.toThrow(
    DESK_FAULTS.moved,
  );
});

test('an act is refused where the note that it means is another by then', async () => {
  const range = { start: 0, end: 12 };
  await act({ want: 'note-add', range, note: 'Uno.' }, { id: 'a', about: 'La alcaldesa' });
  const set: Act = { want: 'note-set', index: 0, note: 'Dos.' };
  await expect(act(set, { id: 'b', about: 'el puente' })).rejects.toThrow(DESK_FAULTS.moved);
  await act(set, { id: 'c', about: 'La alcaldesa' });
  expect(read()).toContain('note: Dos.');
});

test('two windows and another program at once lose nothing of any', async () => {
  const all = [
    act(ADD, { id: 'a', about: 'no habrá obras en Vigo' }),
    act(
      { want: 'note-add', range: { start: 0, end: 12 }, note: 'Una.' },
      { id: 'b', about: 'La alcaldesa' },
    ),
    act({ want: 'head-set', fields: { description: 'Otra noticia.' } }, { id: 'c', about: null }),
  ];
  const theirs = readFileSync(path.join(root, FILE), 'utf8').replace('title: Uno', 'title: Dos');
  writeFileSync(path.join(root, FILE), theirs);
  await Promise.all(all);
  const text = read();
  for (const words of [
    'title: Dos',
    'quote: no habrá obras en Vigo',
    'note: Una.',
    'Otra noticia.',
  ])
    expect(text).toContain(words);
});

test('words that stand twice are told apart by those around them', async () => {
  const words = 'no habrá obras en Vigo';
  writeFileSync(path.join(root, FILE), `${ARTICLE.trimEnd()} Dijo que ${words}.\n`);
  const body = ARTICLE.split('---\n').at(-1)?.trim() ?? '';
  const start = `${body} Dijo que `.length;
  const range = { start, end: start + words.length };
  await act({ want: 'claim-add', range }, { id: 'a', about: words });
  const query = new URLSearchParams({ slug: 'uno' });
  const { view } = (await answers.read('articulo', query)) as { view: DeskView };
  expect(view.claims.map(({ ranges }) => ranges)).toEqual([[range]]);
  expect(read()).toMatch(/prefix: .*Dijo que/u);
});

function start(): void {
  answers = createAnswers({ root, journals: path.join(root, '.glosa/mesa') });
}

function read(): string {
  return readFileSync(path.join(root, FILE), 'utf8');
}

async function act(wanted: Act, once: Once): Promise<{ focus: string | null }> {
  const query = new URLSearchParams({ slug: 'uno' });
  return (await answers.act('articulo', query, { ...wanted, once })) as { focus: string | null };
}
