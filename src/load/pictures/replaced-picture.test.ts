import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderChanges } from '../../exports/render-changes.ts';
import { callCommand } from '../../tests/call-command.ts';
import { createFileStore } from '../cache/file-store.ts';
import { createCachedReader } from '../cache/cached-reader.ts';
import { formatProblems } from '../format-problems.ts';
import { findUnrecorded, type Library, readLibrary } from '../read-library.ts';

const SITE = path.resolve(import.meta.dirname, '../fixtures/sound/content/site.yaml');
const FILE = 'content/articles/2026-05-04-el-puente.md';
const EDITION = 'content/editions/2026-05-04-el-puente.txt';
const ARTICLE = `---
title: El puente sigue cerrado
description: Los vecinos esperan.
published: 2026-05-04
image: { file: puente.jpg, alt: Un puente., credit: Ana }
---

El puente sigue cerrado.

![Un río crecido](el%20r%C3%ADo.png "| Ana")

Los vecinos esperan.
`;
const LEAD = 'content/images/puente.jpg';
const INNER = 'content/images/el río.png';
const LOOK = /^look: \S+\n/gmu;

let root: string;

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'glosa-replaced-'));
  for (const folder of ['articles', 'images'])
    mkdirSync(path.join(root, 'content', folder), { recursive: true });
  writeFileSync(path.join(root, 'content/site.yaml'), readFileSync(SITE));
  writeFileSync(path.join(root, FILE), ARTICLE);
  await put(LEAD, '#345', 'jpeg');
  await put(INNER, '#363', 'png');
  expect((await callCommand(['record'], root)).status).toBe(0);
});

afterEach(() => rmSync(root, { recursive: true }));

async function put(file: string, colour: string, format: 'jpeg' | 'png', quality = 90) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#eee"/><circle cx="250" cy="150" r="120" fill="${colour}"/></svg>`;
  writeFileSync(
    path.join(root, file),
    await sharp(Buffer.from(svg)).toFormat(format, { quality }).toBuffer(),
  );
}

const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(path.join(root, file), change(readFileSync(path.join(root, file), 'utf8')));

const read = (): Promise<Library> => readLibrary(root, undefined, { now: new Date() });
const tellErrors = ({ problems }: Library): string =>
  formatProblems(problems.filter(({ severity }) => severity === 'error'));

test('a picture that another one replaces asks for a correction, at the line that names it', async () => {
  expect(tellErrors(await read())).not.toContain('otra');
  await put(INNER, '#c33', 'png');
  const told = tellErrors(await read());
  expect(told).toContain(`${FILE}:10\n`);
  expect(told).toContain(
    'la imagen el%20r%C3%ADo.png («Un río crecido») es otra, con el nombre de la publicada. ' +
      'Si el cambio se queda, ejecute «npm run correct -- 2026-05-04-el-puente»',
  );
  await put(INNER, '#363', 'png');
  await put(LEAD, '#c33', 'jpeg');
  expect(tellErrors(await read())).toContain(`${FILE}:5\n`);
});

test('one that was packed anew asks for nothing', async () => {
  await put(LEAD, '#345', 'jpeg', 45);
  const library = await read();
  expect(library.problems).toEqual([]);
  expect(findUnrecorded(library)).toEqual([]);
});

test('the correction is shown, and remembers the picture of now', async () => {
  await put(LEAD, '#c33', 'jpeg');
  const { status, output } = await callCommand(
    ['correct', 'puente', '--text', 'La fotografía era de otro puente.'],
    root,
  );
  expect([status, output]).toEqual([
    0,
    expect.stringContaining('Otra imagen de «Un puente.»: {+puente.jpg+}\n'),
  ]);
  const library = await read();
  expect(library.problems).toEqual([]);
  const [revision = []] = library.articles[0]?.revisions ?? [];
  expect(renderChanges(revision).map(({ value }) => value)).toEqual([
    '<p><b>Imagen sustituida:</b> «Un puente.»</p>',
  ]);
  await put(LEAD, '#345', 'jpeg');
  expect(tellErrors(await read())).toContain('la imagen puente.jpg («Un puente.») es otra');
});

test('a correction that was written by hand is enough', async () => {
  await put(LEAD, '#c33', 'jpeg');
  edit(FILE, (text) =>
    text.replace(
      '---\n\nEl',
      "corrections: [{ date: '2026-05-05', text: La fotografía era de otro puente. }]\n---\n\nEl",
    ),
  );
  expect((await read()).problems).toEqual([]);
  expect((await callCommand(['record'], root)).output).toContain('Guardada 1 edición');
  expect(readFileSync(path.join(root, EDITION), 'utf8')).toContain(
    '~p Un puente.\n+p puente.jpg\n',
  );
  expect(findUnrecorded(await read())).toEqual([]);
});

test('a record of before knows no pictures: it asks for nothing, and learns them', async () => {
  edit(EDITION, (text) => text.replace(LOOK, ''));
  await put(LEAD, '#c33', 'jpeg');
  const library = await read();
  expect(library.problems).toEqual([]);
  expect(findUnrecorded(library)).toEqual([FILE]);
  expect((await callCommand(['record'], root)).output).toContain('Guardada 1 edición');
  expect(readFileSync(path.join(root, EDITION), 'utf8').match(LOOK)).toHaveLength(2);
});

test('a reading with what an earlier one cached sees the other picture too', async () => {
  const readCached = (): Promise<Library> =>
    readLibrary(root, createCachedReader(createFileStore(path.join(root, 'cache'), () => {})), {
      now: new Date(),
    });
  expect((await readCached()).problems).toEqual([]);
  await put(LEAD, '#c33', 'jpeg');
  expect(tellErrors(await readCached())).toContain('es otra');
});
