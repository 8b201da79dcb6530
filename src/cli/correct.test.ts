import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readLibrary } from '../load/read-library.ts';
import { callCommand } from '../tests/call-command.ts';

const SITE = path.resolve(import.meta.dirname, '../load/fixtures/sound/content/site.yaml');
const ARTICLE = `---
title: Los mineros # titular
description: Esperaron muchas horas.
published: 2026-05-04
claims:
  # Lo dijo el alcalde.
  - { id: sin-dinero, quote: no hay dinero, speaker: none, summary: No hay dinero. }
  - { id: cuatro-horas, quote: esperaron cuatro horas, speaker: none, summary: Esperaron. }
---

Los mineros esperaron cuatro horas en la plaza.

El alcalde dijo que no hay dinero.
`;
const FILE = 'content/articles/2026-05-04-los-mineros.md';
const EDITION = 'content/editions/2026-05-04-los-mineros.txt';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'glosa-correct-'));
  await mkdir(path.join(root, 'content/articles'), { recursive: true });
  await cp(SITE, path.join(root, 'content/site.yaml'));
  await writeFile(path.join(root, FILE), ARTICLE);
});

afterEach(() => rm(root, { recursive: true }));

const read = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');

async function edit(change: (text: string) => string, file = FILE): Promise<void> {
  await writeFile(path.join(root, file), change(await read(file)));
}

async function findErrors(): Promise<string[]> {
  const { problems } = await readLibrary(root, undefined, { now: new Date() });
  return problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

const toFourteen = (text: string): string =>
  text.replaceAll('esperaron cuatro horas', 'esperaron catorce horas');

test('a text binds nobody before it is recorded, and asks for a correction afterwards', async () => {
  await edit((text) => text.replace('la plaza', 'la calle'));
  expect(await findErrors()).toEqual([]);
  expect(await callCommand(['record'], root)).toEqual({
    status: 0,
    output: 'Guardada 1 edición en «content/editions»: añádalas a git con sus artículos.\n',
  });
  expect(await findErrors()).toEqual([]);
  await edit(toFourteen);
  expect(await findErrors()).toEqual(['text-changed']);
  // It is remembered: that it is not would be wrong advice.
  expect((await callCommand(['check'], root)).output).not.toContain('Sin edición guardada');
});

test('a correction is written with its edition, names the claims that it touches, and changes nothing else', async () => {
  await callCommand(['record'], root);
  await edit(toFourteen);
  const { status, output } = await callCommand(
    ['correct', 'mineros', '--text', ' Decía «cuatro»; dice\n«catorce». '],
    root,
  );
  expect(output).toContain('Los mineros esperaron [-cuatro-] {+catorce+} horas en la plaza.');
  expect(output).toContain('toca a las afirmaciones cuatro-horas');
  expect(status).toBe(0);
  expect((await read(FILE)).replace(/date: '[^']+'/u, "date: 'X'")).toBe(
    toFourteen(ARTICLE).replace(
      '---\n\nLos',
      "corrections:\n  - date: 'X'\n    text: Decía «cuatro»; dice «catorce».\n    claims: [cuatro-horas]\n---\n\nLos",
    ),
  );
  expect(await read(EDITION)).toMatch(
    /\n\ncorrection: \S+\n- Los mineros esperaron cuatro horas en la plaza\.\n\+ Los mineros esperaron catorce horas en la plaza\.\n$/u,
  );
  const library = await readLibrary(root);
  expect(library.problems).toEqual([]);
  expect(library.articles[0]).toMatchObject({ isRecorded: true, revisions: [[{ part: 'text' }]] });
});

test('the next change asks for the next correction', async () => {
  await callCommand(['record'], root);
  for (const [from, to] of [
    ['plaza', 'calle'],
    ['calle', 'avenida'],
  ] as const) {
    await edit((text) => text.replace(from, to));
    expect(await findErrors()).toEqual(['text-changed']);
    expect((await callCommand(['correct', FILE, '--text', `Decía «${from}».`], root)).status).toBe(
      0,
    );
    expect(await findErrors()).toEqual([]);
  }
  const [article] = (await readLibrary(root)).articles;
  expect(article?.meta.corrections.map(({ text }) => text)).toEqual([
    'Decía «plaza».',
    'Decía «calle».',
  ]);
  expect(article?.revisions.map(([change]) => change?.after)).toEqual([
    ['Los mineros esperaron cuatro horas en la calle.'],
    ['Los mineros esperaron cuatro horas en la avenida.'],
  ]);
});

test('a correction written by hand is remembered with what it changed, and not asked for again', async () => {
  await callCommand(['record'], root);
  await edit((text) =>
    text
      .replace('la plaza', 'la calle')
      .replace(
        '---\n\nLos',
        "corrections:\n  - { date: '2026-05-05', text: Decía «plaza». }\n---\n\nLos",
      ),
  );
  expect(await findErrors()).toEqual([]);
  expect((await callCommand(['correct', 'mineros'], root)).output).toContain('Guardada 1 edición');
  expect((await readLibrary(root)).articles[0]?.isRecorded).toBe(true);
  await edit((text) => text.replace('la calle', 'la avenida'));
  expect(await findErrors()).toEqual(['text-changed']);
});

test('a headline that changes is corrected too', async () => {
  await callCommand(['record'], root);
  await edit((text) => text.replace('title: Los mineros', 'title: Los mineros ganan'));
  const { output } = await callCommand(
    ['correct', 'mineros', '--text', 'Se precisa el titular.'],
    root,
  );
  expect(output).toContain('Titular: Los mineros {+ganan+}');
  expect(await read(EDITION)).toContain('\n-t Los mineros\n+t Los mineros ganan\n');
});

test('typography asks for nothing', async () => {
  await callCommand(['record'], root);
  await edit((text) =>
    text.replace('mineros esperaron', 'mineros\nesperaron').replace('plaza.', 'plaza .'),
  );
  expect((await readLibrary(root)).problems).toEqual([]);
  expect((await callCommand(['correct', 'mineros'], root)).output).toContain(
    'no hay nada que corregir',
  );
});

test('a file of another system keeps its ends of lines, and so does git with the edition', async () => {
  await callCommand(['record'], root);
  await edit((text) => text.replaceAll('\n', '\r\n'));
  await edit((text) => text.replaceAll('\n', '\r\n'), EDITION);
  expect((await readLibrary(root)).problems).toEqual([]);
  await edit((text) => text.replace('la plaza', 'la calle'));
  expect((await callCommand(['correct', 'mineros', '--text', 'Decía «plaza».'], root)).status).toBe(
    0,
  );
  expect((await read(FILE)).replaceAll('\r\n', '')).not.toContain('\n');
  expect(await findErrors()).toEqual([]);
});

describe('nothing is written', () => {
  async function expectRefusal(args: readonly string[], sentence: string): Promise<void> {
    const before = [await read(FILE), await read(EDITION).catch(() => null)];
    const { status, output } = await callCommand(['correct', ...args], root);
    expect(output).toContain(sentence);
    expect(status).toBe(1);
    expect([await read(FILE), await read(EDITION).catch(() => null)]).toEqual(before);
  }

  test('of what was never recorded', () =>
    expectRefusal(['mineros', '--text', 'x'], 'no consta qué se publicó'));

  test('without a terminal and without the sentence', async () => {
    await callCommand(['record'], root);
    await edit(toFourteen);
    await expectRefusal(['mineros'], 'Falta --text');
  });

  test.each([
    [['mineros', '--text', ' '], 'no sirve como corrección'],
    [['mineros', '--text', 'uno\u202Edos'], 'no sirve como corrección'],
    [['nadie', '--text', 'x'], 'se llama «nadie»; hay 2026-05-04-los-mineros'],
    [[], 'Uso: npm run correct'],
    [['uno', 'dos'], 'Uso: npm run correct'],
  ])('with %j', async (args, sentence) => {
    await callCommand(['record'], root);
    await edit(toFourteen);
    await expectRefusal(args, sentence);
  });

  test('while something else is wrong', async () => {
    await callCommand(['record'], root);
    await edit((text) => text.replace('cuatro horas en', 'catorce horas en'));
    await expectRefusal(['mineros', '--text', 'x'], 'No se encuentra en el texto la cita');
  });

  test('where one of the two files cannot be', async () => {
    await callCommand(['record'], root);
    await edit(toFourteen);
    await rm(path.join(root, EDITION));
    await mkdir(path.join(root, EDITION));
    await expectRefusal(['mineros', '--text', 'x'], 'no consta qué se publicó');
  });
});

test('two people who correct two paragraphs are merged by git', async () => {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const commit = (): string => git('commit', '-qam', 'x');
  await callCommand(['record'], root);
  git('init', '-q', '-b', 'main');
  git('add', '.');
  commit();
  const typography = (from: string, to: string) => edit((text) => text.replace(from, to), EDITION);
  git('checkout', '-q', '-b', 'otra');
  await typography('la plaza', 'la calle');
  commit();
  git('checkout', '-q', 'main');
  await typography('el alcalde', 'el edil');
  await typography('El alcalde', 'El edil');
  commit();
  git('merge', '-q', 'otra');
  expect(await read(EDITION)).toContain('la calle.\n\n= El edil');
});

test('sentences are asked for at the terminal', async () => {
  await callCommand(['record'], root);
  await edit(toFourteen);
  vi.doMock('./ask-for.ts', () => ({ askFor: () => Promise.resolve('Decía «cuatro».') }));
  vi.resetModules();
  const { callCommand: callAgain } = await import('../tests/call-command.ts');
  const { status } = await callAgain(['correct', 'mineros'], root);
  vi.doUnmock('./ask-for.ts');
  expect(status).toBe(0);
  expect(await findErrors()).toEqual([]);
});
