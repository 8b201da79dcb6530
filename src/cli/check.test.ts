import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callCommand } from '../tests/call-command.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const BROKEN_HEAD = `---
title: Uno
published: 2026-05-04
claims:
  - id: sin-resumen
    quote: palabras
    speaker: none
  - id: ausente
    quote: esto no está
    speaker: person:nadie
    kind: fact
    summary: Nadie dice nada.
---

Unas palabras.

<!-- sin cierre
`;
const DRAFT = `---
draft: true
title: Dos
description: Por completar.
published: 2026-05-04
dates:
  - { quote: jueves, date: 2026-05-07, event: Por completar. }
---

El jueves llovió.
`;
const stub = (name: string): string => `draft: true\nname: ${name}\ndescription: Por completar.\n`;

let folder: string;
const check = async (...args: readonly string[]): Promise<string> =>
  (await callCommand(['check', ...args], folder)).output.replaceAll(folder, '@');

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-check-one-'));
  cpSync(path.join(PROJECT, 'src/load/fixtures/sound/content'), path.join(folder, 'content'), {
    recursive: true,
  });
  const write = (file: string, text: string): void =>
    writeFileSync(path.join(folder, 'content', file), text);
  write('articles/uno.md', BROKEN_HEAD);
  write('articles/dos.md', DRAFT);
  write('articles/tres.md', DRAFT.replace('El jueves llovió.', 'El jueves habló ZOE LUNA.'));
  write('people/eva-sobra.yaml', stub('Eva Sobra'));
  write('people/zoe-luna.yaml', stub('Zoé Luna'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('one article is checked to its end: its head and its body, and nothing of others', async () => {
  const output = await check('content/articles/uno.md');
  expect(output).toContain('Revisado: content/articles/uno.md.');
  expect(output).toContain('Falta el campo «description».');
  expect(output).toContain('Falta el campo «summary» de la afirmación «sin-resumen».');
  expect(output).toContain('«person:nadie», que no está en los registros');
  expect(output).toContain(
    'uno.md:9\n  error: No se encuentra en el texto la cita de la afirmación «ausente»',
  );
  expect(output).toContain('uno.md:17\n  error: Un comentario empieza');
  expect(output).not.toMatch(/dos\.md|people\//u);
  expect(output).toMatch(/En el resto de «content»: \d+ avisos\./u);
});

test('a folder is checked without the rest', async () => {
  const output = await check('people');
  expect(output).toContain('content/people/eva-sobra.yaml:1');
  expect(output).not.toContain('content/articles/dos.md');
});

test('what a draft still waits for is a line each, with their count', async () => {
  const output = await check('content/articles/dos.md');
  expect(output).toContain(`content/articles/dos.md
  aviso: Al borrador le faltan 2 textos por escribir:
    content/articles/dos.md:4  «description»
    content/articles/dos.md:7  «event» de la fecha «jueves»
`);
});

test('entries that wait and that no article names are told with the command that removes them', async () => {
  const output = await check();
  expect(output).toContain('La ficha de «Eva Sobra» es un borrador y ningún artículo la nombra.');
  expect(output).toContain('La ficha de «Zoé Luna» es un borrador. Complétela');
  expect(output).not.toContain('«ZOE LUNA» no tiene ficha');
  expect(output).toContain('  rm content/people/eva-sobra.yaml\n');
});
