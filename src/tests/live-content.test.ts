import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { identifyProcess } from '../build/swap/process-identity.ts';
import { launchChromium } from './chromium.ts';
import { copyProject, SMALL_CONTENT } from './copy-project.ts';
import { PATIENCE } from './patience.ts';
import { toOuterEnvironment } from './run-build.ts';
import type { Overlay } from '../dev/to-overlay.ts';

const ADDRESS = /http:\/\/localhost:\d+/u;
const TRY_AGAIN_MS = 50;

/** What the server sends to an open page. */
type Message = Overlay | { readonly type: 'full-reload' | 'connected' };

interface Answer {
  readonly status: number;
  readonly text: string;
}

let folder: string;
let server: ChildProcess;
let origin: string;
let output = '';
let page: WebSocket;
const messages: Message[] = [];

beforeAll(async () => {
  // A project of its own: a server of the editor's, on the same files, would show this content.
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'glosa-dev-')));
  copyProject(folder, { content: SMALL_CONTENT });
  edit('people/ana-ruiz.yaml', (text) => `${text}nada: 1\n`);
  leaveUnfinished('people/terminada.yaml', 'name: Terminada\ndescription: Una persona.\n');
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    cwd: folder,
    env: { ...toOuterEnvironment(), ASTRO_TELEMETRY_DISABLED: '1' },
  });
  origin = await new Promise((resolve, reject) => {
    server.on('exit', () => reject(new Error(`The server ended: ${output}`)));
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (text) => {
        output += String(text);
        const address = ADDRESS.exec(output);
        if (address) resolve(address[0]);
      });
  });
  page = new WebSocket(origin.replace('http', 'ws'), 'vite-hmr');
  page.addEventListener('message', ({ data }) => messages.push(JSON.parse(String(data))));
}, PATIENCE);

afterAll(async () => {
  page?.close();
  if (server?.exitCode === null) {
    server.kill();
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

test('content that was never sound is shown as problems, and comes when it is repaired', async () => {
  const heldBack = await readPage('/articulos/uno/');
  expect(heldBack.status).toBe(503);
  expect(heldBack.text).toContain('content/people/ana-ruiz.yaml:3');
  expect(heldBack.text).toContain('/@vite/client');
  expect(await waitFor(isOverlay)).toMatchObject({ err: { title: '1 error.' } });

  edit('people/ana-ruiz.yaml', (text) => text.replace('nada: 1\n', ''));
  await reloadUntil('/articulos/uno/', ({ status }) => status === 200);
});

test('an edited article is shown', async () => {
  edit('articles/uno.md', (text) => `${text}\nUn párrafo más.\n`);
  await reloadUntil('/articulos/uno/', ({ text }) => text.includes('Un párrafo más.'));
});

test('an edited entry is shown in the articles that name it', async () => {
  edit('people/ana-ruiz.yaml', (text) => text.replace(/description: .*/u, 'description: Otra.'));
  await reloadUntil('/articulos/uno/', ({ text }) => text.includes('Otra.'));
});

test('an article that comes is listed, and one that goes is not', async () => {
  const file = path.join(folder, 'content/articles/dos.md');
  writeFileSync(
    file,
    '---\ntitle: El segundo\ndescription: Otra noticia.\npublished: 2026-01-02\n---\n\nTexto.\n',
  );
  await reloadUntil('/', ({ text }) => SECOND.test(text));
  expect((await readPage('/articulos/dos/')).status).toBe(200);

  rmSync(file);
  await reloadUntil('/', ({ text }) => !SECOND.test(text));
});

test('a draft is listed and shown as one, whatever is still to be written in it', async () => {
  const file = path.join(folder, 'content/articles/borrador.md');
  writeFileSync(
    file,
    `---
draft: true
title: Un borrador
description: Por completar.
published: 2026-01-03
claims:
  - { draft: true, id: uno, quote: vendría, speaker: none, summary: Por completar. }
  - { id: dos, quote: no está, speaker: person:nadie, summary: Nada. }
---

Dijo que vendría. [Aquí](/no-existe/).
`,
  );
  await reloadUntil('/articulos/borrador/', ({ text }) =>
    text.includes('Borrador: no se publica. Una afirmación lleva «draft: true» y no se ve aquí.'),
  );
  expect((await readPage('/')).text).toMatch(/<strong>Borrador/u);
  expect((await readPage('/articulos/uno/')).text).not.toContain('Borrador');
  rmSync(file);
  await reloadUntil('/', ({ text }) => !DRAFT.test(text));
});

test('an article that waits for its moment is shown as waiting', async () => {
  edit('articles/uno.md', (text) =>
    text.replace(/published: .*/u, "published: '2999-01-01T08:00:00+01:00'"),
  );
  await reloadUntil('/articulos/uno/', ({ text }) =>
    text.includes('En espera: se publica el 1 de enero de 2999 a las 8:00 (Europe/Madrid).'),
  );
  expect((await readPage('/')).text).toContain('/articulos/uno/');
});

test('what a killed command was writing is ended before content is read, and while it is shown', async () => {
  expect(output).toContain('Una orden anterior se interrumpió mientras escribía');
  expect(existsSync(path.join(folder, 'content/people/terminada.yaml'))).toBe(true);

  leaveUnfinished('people/otra.yaml', 'name: Otra\ndescription: Otra persona.\n');
  await reloadUntil('/articulos/uno/', () =>
    existsSync(path.join(folder, 'content/people/otra.yaml')),
  );
  expect(existsSync(path.join(folder, JOURNAL))).toBe(false);
});

test('errors lie over the last sound page, with file, line and sentence, until they are repaired', async () => {
  const before = edit('articles/uno.md', (text) =>
    text.replace(/quote: .*/u, 'quote: <b>nunca dicho</b>'),
  );
  // On a busy machine the file is read, too, while it is still empty.
  const overlay = await waitFor(
    (message) => isOverlay(message) && JSON.stringify(message).includes('nunca dicho'),
  );
  expect(overlay).toMatchObject({
    err: {
      message: expect.stringMatching(
        /^<b>content\/articles\/uno\.md:\d+<\/b>\nerror: No se encuentra/u,
      ),
      loc: { file: path.join(folder, 'content/articles/uno.md') },
    },
  });
  expect(JSON.stringify(overlay)).toContain('&lt;b&gt;nunca dicho&lt;/b&gt;');
  expect((await readPage('/articulos/uno/')).status).toBe(200);

  edit('articles/uno.md', () => before);
  await waitFor(isReload);
});

const JOURNAL = 'content/.unfinished.json';

/** Leaves the disk as a command does that is killed when all that it writes is whole, and nothing moved. */
function leaveUnfinished(file: string, text: string): void {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const beside = path.posix.join('content', path.posix.dirname(file), '.beside.new');
  mkdirSync(path.dirname(path.join(folder, beside)), { recursive: true });
  writeFileSync(path.join(folder, beside), text);
  const holder = { ...identifyProcess(), pid, started: 'before' };
  const steps = [{ file: `content/${file}`, beside }];
  writeFileSync(path.join(folder, JOURNAL), JSON.stringify({ holder, isReady: true, steps }));
}

/** Saves in one go, in each of which a page may still be loading when the next comes. */
const SAVES = 4;
const BURSTS = 25;
/** Titles as lists set them: a short word never ends a line. */
const SECOND = /El\s+segundo/u;
const DRAFT = /Un\s+borrador/u;
/** Milliseconds within which a page is made, loads and listens. */
const WHILE_LOADING = 400;

test('each of 100 saves reaches an open page, also those that come while it is loading', async () => {
  const browser = await launchChromium();
  try {
    const open = await browser.newPage();
    await open.goto(`${origin}/articulos/uno/`);
    for (let burst = 1; burst <= BURSTS; burst += 1) {
      for (let save = 1; save <= SAVES; save += 1) {
        const words = `Guardado ${burst}, ${save}.`;
        edit(
          'articles/uno.md',
          (text) => `${text.replace(/\n\nGuardado .*\n$/u, '\n')}\n${words}\n`,
        );
        // The moments of saving are spread over those of loading; none is waited for.
        await sleep(((burst * SAVES + save) * 37) % WHILE_LOADING);
      }
      await open.getByText(`Guardado ${burst}, ${SAVES}.`).waitFor();
    }
  } finally {
    await browser.close();
  }
});

test('the desk is served, and no other page of this machine may read it', async () => {
  const page = await fetch(`${origin}/mesa/`, { headers: { origin: 'http://localhost:3000' } });
  expect(page.status).toBe(403);
  expect(page.headers.get('access-control-allow-origin')).toBeNull();
  const own = await fetch(`${origin}/mesa/`);
  expect(own.status).toBe(200);
  const [, token = ''] = /name="glosa-mesa" content="([^"]+)"/u.exec(await own.text()) ?? [];
  const list = await fetch(`${origin}/mesa/api/lista`, { headers: { 'x-glosa-mesa': token } });
  expect(JSON.stringify(await list.json())).toContain('"slug":"uno"');
  const script = await fetch(`${origin}/mesa/app.js`);
  expect(script.headers.get('content-type')).toContain('text/javascript');
});

function isOverlay(message: Message): boolean {
  return message.type === 'error';
}

function isReload(message: Message): boolean {
  return message.type === 'full-reload';
}

/** Does what a browser does with an open page, until it shows what was changed. */
async function reloadUntil(address: string, isRight: (page: Answer) => boolean): Promise<void> {
  do await waitFor(isReload);
  while (!isRight(await readPage(address)));
}

/** The next message of a kind; those that came before the last one asked for are gone. */
async function waitFor(isRight: (message: Message) => boolean): Promise<Message> {
  while (server.exitCode === null) {
    const message = messages.shift();
    if (message && isRight(message)) return message;
    if (!message) await sleep(TRY_AGAIN_MS);
  }
  throw new Error(`Expected another message. The server ended:\n${output}`);
}

/** @returns the text before */
function edit(file: string, change: (text: string) => string): string {
  const absolute = path.join(folder, 'content', file);
  const before = readFileSync(absolute, 'utf8');
  writeFileSync(absolute, change(before));
  return before;
}

async function readPage(address: string): Promise<Answer> {
  const response = await fetch(origin + address, { headers: { accept: 'text/html' } });
  return { status: response.status, text: await response.text() };
}
