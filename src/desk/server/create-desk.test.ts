import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request as send, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { planRename } from '../../authoring/rename/plan-rename.ts';
import { planRecord } from '../../authoring/editions/plan-record.ts';
import { writeAll } from '../../cli/write-all.ts';
import { readLibrary } from '../../load/read-library.ts';
import type { EntryRef } from '../../schema/ids.ts';
import type { Act } from '../model/intents.ts';
import type { Dropped } from '../model/dropped.ts';
import type { DeskView } from '../model/view.ts';
import { type ContentFiles, createContentFiles, WriteError } from './content-file.ts';
import { createDesk } from './create-desk.ts';

const FILE = 'content/articles/uno.md';
const ARTICLE = `---
title: Uno
description: Una noticia.
published: 2026-05-04
claims:
  - draft: true
    id: obras
    quote: no habrá obras en Vigo
    speaker: none
    verb: dijo
    summary: "Por completar: no habrá obras"

  # La segunda.
  - draft: true
    id: puente
    quote: el puente sigue cerrado
    speaker: none
    summary: Por completar
---

La alcaldesa dijo que no habrá obras en Vigo y que el puente sigue cerrado.
`;

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

let root: string;
let server: Server;
let port: number;
let token: string;

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'glosa-desk-'));
  for (const folder of ['articles', 'people'])
    mkdirSync(path.join(root, 'content', folder), { recursive: true });
  writeFileSync(path.join(root, FILE), ARTICLE);
  await serve();
});

afterEach(() => {
  stop();
  rmSync(root, { recursive: true, force: true });
});

describe('another site in the same browser', () => {
  const own = (): Record<string, string> => ({
    host: `127.0.0.1:${port}`,
    'x-glosa-mesa': token,
    'content-type': 'application/json',
  });
  const ACT = JSON.stringify({ want: 'claim-refuse', id: 'obras' });

  test.each<[string, () => { method?: string; headers: Record<string, string>; body?: string }]>([
    [
      'sends a form',
      () => ({
        headers: {
          host: `127.0.0.1:${port}`,
          origin: 'https://evil.example',
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'want=claim-refuse&id=obras',
      }),
    ],
    [
      'sends a form of text that reads as JSON',
      () => ({
        headers: { host: `127.0.0.1:${port}`, origin: 'null', 'content-type': 'text/plain' },
        body: ACT,
      }),
    ],
    [
      'fetches with JSON',
      () => ({ headers: { ...own(), origin: 'https://evil.example' }, body: ACT }),
    ],
    [
      'is another server of this machine',
      () => ({ headers: { ...own(), origin: 'http://localhost:3000' }, body: ACT }),
    ],
    [
      'fetches without its origin, as the browser says',
      () => ({ headers: { ...own(), 'sec-fetch-site': 'cross-site' }, body: ACT }),
    ],
    [
      'has another port of this machine',
      () => ({ headers: { ...own(), 'sec-fetch-site': 'same-site' }, body: ACT }),
    ],
    [
      'leads a name of its own here',
      () => ({ headers: { ...own(), host: 'evil.example' }, body: ACT }),
    ],
    [
      'leads a name of its own here, with the port',
      () => ({
        headers: { ...own(), host: `evil.example:${port}`, origin: `http://evil.example:${port}` },
        body: ACT,
      }),
    ],
    [
      'names localhost as its own',
      () => ({ headers: { ...own(), host: `localhost.evil.example:${port}` }, body: ACT }),
    ],
    ['names another port', () => ({ headers: { ...own(), host: '127.0.0.1:1' }, body: ACT })],
    [
      'guesses the token',
      () => ({ headers: { ...own(), 'x-glosa-mesa': 'A'.repeat(token.length) }, body: ACT }),
    ],
    [
      'has no token',
      () => ({
        headers: { host: `127.0.0.1:${port}`, 'content-type': 'application/json' },
        body: ACT,
      }),
    ],
    [
      'asks whether it may',
      () => ({
        method: 'OPTIONS',
        headers: { host: `127.0.0.1:${port}`, origin: 'https://evil.example' },
      }),
    ],
    [
      'sends no JSON with the token',
      () => ({ headers: { ...own(), 'content-type': 'text/plain' }, body: ACT }),
    ],
  ])('that %s is refused, and writes nothing', async (_, make) => {
    const { method = 'POST', headers, body } = make();
    const answer = await ask('/mesa/api/articulo?slug=uno', {
      method,
      headers,
      ...(body !== undefined && { body }),
    });
    expect([403, 405, 415]).toContain(answer.status);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(readFileSync(path.join(root, FILE), 'utf8')).toBe(ARTICLE);
  });

  test.each([
    ['reads data', '/mesa/api/lista', { origin: 'http://localhost:3000' }],
    ['reads data with no token', '/mesa/api/lista', { 'x-glosa-mesa': '' }],
    [
      'reads the page with its token',
      '/mesa/',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' },
    ],
    ['reads the page from a name of its own', '/mesa/', { host: 'evil.example' }],
    ['listens to changes', '/mesa/api/cambios', { origin: 'https://evil.example' }],
  ])('that %s is refused', async (_, address, headers) => {
    const answer = await ask(address, { method: 'GET', headers: { ...own(), ...headers } });
    expect(answer.status).toBe(403);
    expect(answer.text).not.toContain(token);
  });

  test('cannot frame the page, and the page asks nobody else', async () => {
    const { headers } = await ask('/mesa/', {
      method: 'GET',
      headers: { host: `127.0.0.1:${port}` },
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('a path outside content', () => {
  test.each([
    '../../../etc/passwd',
    '..%2f..%2fpackage',
    'uno/../../people/ana',
    '/etc/passwd',
    'UNO',
    'uno.md',
    'uno\0',
    '.hidden',
    '',
  ])('%j is refused', async (slug) => {
    const { status } = await read(slug);
    expect(status).toBe(409);
  });

  test('is not reached by a link either', async () => {
    writeFileSync(path.join(root, 'secreto.md'), ARTICLE);
    symlinkSync(path.join(root, 'secreto.md'), path.join(root, 'content/articles/enlace.md'));
    expect((await read('enlace')).status).toBe(409);
  });

  test.each(['person:../../x', 'person:ana/../x', 'organization:%2e%2e', 'x'])(
    'by a reference %j is refused',
    async (ref) => {
      const { status } = await act({ want: 'entry-set', ref, fields: { name: 'X' } });
      expect(status).toBe(409);
    },
  );

  test('nothing is written by GET', async () => {
    await ask(`/mesa/api/articulo?slug=uno&want=claim-refuse&id=obras`, {
      method: 'GET',
      headers: { host: `127.0.0.1:${port}`, 'x-glosa-mesa': token },
    });
    expect(readFileSync(path.join(root, FILE), 'utf8')).toBe(ARTICLE);
  });
});

describe('what is done', () => {
  test('to one claim changes only its lines', async () => {
    await act({
      want: 'claim-accept',
      id: 'obras',
      fields: { summary: 'Nadie dice que no habrá obras.' },
    });
    expect(readFileSync(path.join(root, FILE), 'utf8')).toBe(
      ARTICLE.replace('  - draft: true\n    id: obras', '  - id: obras').replace(
        '"Por completar: no habrá obras"',
        'Nadie dice que no habrá obras.',
      ),
    );
  });

  test('is undone after the server went and came again, to the first bytes', async () => {
    await act({ want: 'claim-accept', id: 'obras', fields: { summary: 'Una.' } });
    await act({ want: 'claim-refuse', id: 'puente' });
    stop();
    await serve();
    expect((await view()).claims.map(({ id }) => id)).toEqual(['obras']);
    expect((await view()).refused.map(({ quote }) => quote)).toEqual(['el puente sigue cerrado']);
    await act({ want: 'undo' });
    await act({ want: 'undo' });
    expect(readFileSync(path.join(root, FILE), 'utf8')).toBe(ARTICLE);
  });

  test('and what another program writes at once are joined', async () => {
    await view();
    const disk = ARTICLE.replace('title: Uno', 'title: Otro').replace('La segunda.', 'Del otro.');
    writeFileSync(path.join(root, FILE), disk);
    await act({ want: 'claim-set', id: 'obras', fields: { kind: 'opinion' } });
    const joined = readFileSync(path.join(root, FILE), 'utf8');
    expect(joined).toContain('title: Otro');
    expect(joined).toContain('# Del otro.');
    expect(joined).toContain('kind: opinion');
  });

  test('while the file may not be written is told, kept, and written when it may', async () => {
    chmodSync(path.join(root, FILE), 0o444);
    await act({ want: 'claim-accept', id: 'obras', fields: { summary: 'Una.' } });
    expect(readFileSync(path.join(root, FILE), 'utf8')).toBe(ARTICLE);
    expect((await view()).save.faults).toEqual([{ file: FILE, code: 'READONLY' }]);
    stop();
    await serve();
    expect((await view()).claims[0]?.isDraft).toBe(false);
    chmodSync(path.join(root, FILE), 0o644);
    expect((await view()).save.faults).toEqual([]);
    expect(readFileSync(path.join(root, FILE), 'utf8')).toContain('summary: Una.');
  });

  test('on a full disk is told and kept; where the file changed in the same lines, both are asked about', async () => {
    let isFull = true;
    const files = createContentFiles(root);
    stop();
    await serve({
      ...files,
      write(file, raw) {
        if (isFull) throw new WriteError('ENOSPC');
        files.write(file, raw);
      },
    });
    await act({ want: 'claim-accept', id: 'obras', fields: { summary: 'La mía.' } });
    expect((await view()).save.faults).toEqual([{ file: FILE, code: 'ENOSPC' }]);
    const disk = ARTICLE.replace('"Por completar: no habrá obras"', 'La del disco.');
    writeFileSync(path.join(root, FILE), disk);
    isFull = false;
    const { save } = await view();
    expect(save.clashes).toHaveLength(1);
    expect(readFileSync(path.join(root, FILE), 'utf8')).toBe(disk);
    const { parts = [] } = save.clashes[0] ?? {};
    expect(parts.filter((part) => typeof part !== 'string')).toEqual([
      expect.objectContaining({
        path: ['claims', 'obras'],
        mine: expect.stringContaining('La mía.'),
        theirs: expect.stringContaining('La del disco.'),
      }),
    ]);
    await act({ want: 'choose', file: FILE, sum: save.clashes[0]?.sum ?? '', choices: ['mine'] });
    expect(readFileSync(path.join(root, FILE), 'utf8')).toContain('La mía.');
  });

  test('several who say it together have a list, and one alone a field', async () => {
    await act({
      want: 'claim-set',
      id: 'obras',
      fields: { speaker: 'group:los vecinos', others: ['document:el informe'] },
    });
    const several = ARTICLE.replace(
      'speaker: none\n    verb',
      'speakers:\n      - group:los vecinos\n      - document:el informe\n    verb',
    );
    expect(readFileSync(path.join(root, FILE), 'utf8')).toBe(several);
    const [claim] = (await view()).claims;
    expect([claim?.speaker, ...(claim?.others ?? [])]).toEqual([
      'group:los vecinos',
      'document:el informe',
    ]);
    await act({ want: 'claim-set', id: 'obras', fields: { verb: 'dijeron' } });
    expect((await view()).claims[0]?.others).toEqual(['document:el informe']);
    await act({ want: 'claim-set', id: 'obras', fields: { speaker: 'none', verb: 'dijo' } });
    expect(readFileSync(path.join(root, FILE), 'utf8')).toBe(ARTICLE);
  });

  test('to a warning is answered with a reason, does not come back, and is told when it answers none', async () => {
    const find = async (code: string) =>
      (await view()).problems.filter((problem) => problem.code === code);
    const [unknown] = await find('name-unknown');
    expect(unknown?.about).toBe('Vigo');
    const about = unknown?.about ?? '';
    expect(
      (await act({ want: 'answer-add', warning: 'name-unknown', about, reason: ' ' })).status,
    ).toBe(409);
    const reason = 'No hace falta.';
    await act({ want: 'answer-add', warning: 'name-unknown', about, reason });
    expect(await find('name-unknown')).toEqual([]);
    expect(readFileSync(path.join(root, FILE), 'utf8')).toBe(
      ARTICLE.replace(
        '---\n\nLa alc',
        'answers:\n  - warning: name-unknown\n    about: Vigo\n    reason: No hace falta.\n---\n\nLa alc',
      ),
    );
    const markdown =
      'La alcaldesa dijo que no habrá obras en el pueblo y que el puente sigue cerrado.';
    await act({ want: 'prose', block: 0, markdown });
    const [stale] = await find('answer-stale');
    expect(stale?.answer).toBe(0);
    await act({ want: 'answer-remove', index: 0 });
    expect(await find('answer-stale')).toEqual([]);
  });

  test('by two windows at once is all done, one after the other', async () => {
    await Promise.all([
      act({ want: 'claim-accept', id: 'obras', fields: { summary: 'Una.' } }),
      act({ want: 'claim-accept', id: 'puente', fields: { summary: 'Otra.' } }),
      act({ want: 'note-add', range: { start: 0, end: 12 }, note: 'Una nota.' }),
    ]);
    const { claims, notes, problems } = await view();
    expect(claims.map(({ isDraft, summary }) => [isDraft, summary])).toEqual([
      [false, 'Una.'],
      [false, 'Otra.'],
    ]);
    expect(notes.map(({ note }) => note)).toEqual(['Una nota.']);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('when prose is corrected lets the quotes follow their words', async () => {
    const before = await view();
    await act({
      want: 'prose',
      block: 0,
      markdown: before.blocks[0]?.markdown.replace('obras en Vigo', 'ninguna obra en Vigo') ?? '',
    });
    const { claims, text } = await view();
    const words = claims.map(({ ranges }) =>
      ranges.map(({ start, end }) => text.slice(start, end)),
    );
    expect(words).toEqual([['no habrá ninguna obra en Vigo'], ['el puente sigue cerrado']]);
  });
});

test('a document that is dropped is read as the draft reads it, and begins an article', async () => {
  const folder = path.resolve(import.meta.dirname, '../../imports/fixtures/good');
  const data = readFileSync(path.join(folder, 'pleno.docx')).toString('base64');
  const dropped = await post('leer', { name: 'pleno.docx', data });
  const read = JSON.parse(dropped.text) as Dropped;
  expect(read.title).toBe('El pleno cambia el nombre de la plaza');
  expect(read.text).toContain('| Mayoría   | 11    |');
  expect(read.remarks.join()).toContain('Gaceta municipal');
  const begun = await post('empezar', { ...read, published: '2026-05-05', isMachine: false });
  const { slug } = JSON.parse(begun.text) as { slug: string };
  const file = readFileSync(path.join(root, `content/articles/${slug}.md`), 'utf8');
  const [picture] = read.pictures;
  const name = `${slug}-1.png`;
  expect(file).toContain(read.text.replace('imagen-1.png', name));
  expect(readFileSync(path.join(root, 'content/images', name)).toString('base64')).toBe(
    picture?.data,
  );
  expect(file).toContain('# Queda fuera el encabezado de las hojas: «Gaceta municipal».');

  const page = readFileSync(path.join(folder, 'diario.html')).toString('base64');
  const saved = JSON.parse((await post('leer', { name: 'diario.html', data: page })).text);
  await post('empezar', { ...saved, isMachine: false });
  const signed = 'content/articles/2024-03-12-la-presa-de-alcorlo-abre-sus-compuertas.md';
  expect(readFileSync(path.join(root, signed), 'utf8')).toContain('authors:\n  - marta-iniguez\n');
  const author = readFileSync(path.join(root, 'content/authors/marta-iniguez.yaml'), 'utf8');
  expect(author).toContain('draft: true\nname: Marta Íñiguez\n');

  const pdf = Buffer.from('%PDF-1.7').toString('base64');
  const refused = await post('leer', { name: 'a.pdf', data: pdf });
  expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('es un PDF')]);
});

test('a published text that changed asks for its correction, and remembers the edition', async () => {
  const published = ARTICLE.replaceAll('  - draft: true\n    id', '  - id')
    .replace('"Por completar: no habrá obras"', 'No habrá obras.')
    .replace('Por completar', 'El puente sigue cerrado.');
  writeFileSync(path.join(root, FILE), published);
  cpSync(
    path.join(import.meta.dirname, '../../../content/site.yaml'),
    path.join(root, 'content/site.yaml'),
  );
  const { articles } = await readLibrary(root);
  writeAll(root, (await planRecord(root, articles)).files);
  expect((await view()).correction).toBeNull();
  const { blocks } = await view();
  const markdown = blocks[0]?.markdown.replace('alcaldesa', 'alcaldesa de Vigo') ?? '';
  await act({ want: 'prose', block: 0, markdown });
  const { correction } = await view();
  expect(correction?.edition).toBe(2);
  expect(correction?.sentence).toBe('Se corrige el texto: se añade «de Vigo».');
  await act({ want: 'correct', text: correction?.sentence ?? '' });
  expect((await view()).correction).toBeNull();
  const { problems } = await readLibrary(root);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  await act({ want: 'undo' });
  await act({ want: 'undo' });
  expect(readFileSync(path.join(root, FILE), 'utf8')).toBe(published);
});

test('an entry that is renamed while its article is open keeps its new name, whatever is undone', async () => {
  const SITE = 'src/load/fixtures/sound/content/site.yaml';
  cpSync(path.join(import.meta.dirname, '../../..', SITE), path.join(root, 'content/site.yaml'));
  const write = (file: string, text: string): void => writeFileSync(path.join(root, file), text);
  write('content/people/ana.yaml', 'name: Ana Ruiz\ndescription: Una persona.\n');
  write(
    FILE,
    ARTICLE.replace(
      'quote: no habrá obras en Vigo\n    speaker: none',
      'quote: no habrá obras en Vigo\n    speaker: person:ana',
    ),
  );
  await view();
  await act({ want: 'entry-set', ref: 'person:ana', fields: { description: 'Alcaldesa.' } });
  await act({ want: 'claim-refuse', id: 'puente' });
  const plan = await planRename(
    root,
    'person:ana' as EntryRef,
    'person:ana-ruiz' as EntryRef,
    false,
  );
  if ('problem' in plan) throw new Error(plan.problem);
  writeAll(root, plan.files);
  const { blocks } = await view();
  expect(blocks).not.toHaveLength(0);
  expect(readFileSync(path.join(root, FILE), 'utf8')).toContain('speaker: person:ana-ruiz');
  await act({ want: 'undo' });
  const text = readFileSync(path.join(root, FILE), 'utf8');
  expect(text).toContain('id: puente');
  expect(text).toContain('speaker: person:ana-ruiz');
  await act({ want: 'undo' });
  expect(existsSync(path.join(root, 'content/people/ana.yaml'))).toBe(false);
});

async function serve(files?: ContentFiles): Promise<void> {
  const desk = createDesk({
    root,
    journals: path.join(root, '.glosa/mesa'),
    ...(files && { files }),
  });
  server = createServer((request, response) =>
    desk.handle(request, response, () => response.end()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  const { text } = await ask('/mesa/', { method: 'GET', headers: { host: `127.0.0.1:${port}` } });
  token = /name="glosa-mesa" content="([^"]+)"/u.exec(text)?.[1] ?? '';
}

function stop(): void {
  server.closeAllConnections();
  server.close();
}

function ask(
  address: string,
  options: { method: string; headers: Record<string, string>; body?: string },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method, headers, body = '' } = options;
    const sent = send({ host: '127.0.0.1', port, path: address, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function read(slug: string): Promise<Answer> {
  const headers = { host: `127.0.0.1:${port}`, 'x-glosa-mesa': token };
  return ask(`/mesa/api/articulo?slug=${encodeURIComponent(slug)}`, { method: 'GET', headers });
}

async function view(): Promise<DeskView> {
  return (JSON.parse((await read('uno')).text) as { view: DeskView }).view;
}

function act(wanted: Act): Promise<Answer> {
  return post('articulo?slug=uno', wanted);
}

function post(name: string, body: unknown): Promise<Answer> {
  return ask(`/mesa/api/${name}`, {
    method: 'POST',
    headers: {
      host: `127.0.0.1:${port}`,
      'x-glosa-mesa': token,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
}
