import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { COMPILED } from '../cli/prepare-process.ts';
import { launchChromium } from './chromium.ts';
import { createContent, removeContent } from './desk.ts';
import { UNTIL_IT_HAPPENS } from './patience.ts';

const SLUG = '2023-09-14-kim-putin-cumbre-vostochny';
const SUMMARY = 'Recuerda el apoyo soviético.';
const HERE = import.meta.dirname;

let browser: Browser;
let page: Page;
let root: string;
let file: string;
/** The file as it was before anything was done. */
let first: string;
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  root = createContent(true);
  file = path.join(root, `content/articles/${SLUG}.md`);
  first = readFileSync(file, 'utf8')
    .replace('---\n', '---\ndraft: true\n')
    .replaceAll('  - id: apoyo-sovietico', '  - draft: true\n    id: apoyo-sovietico');
  writeFileSync(file, first);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
});

afterEach(async () => {
  await page.context().close();
  server.kill('SIGKILL');
  removeContent(root);
});

test.each([
  ['before the journal knows of it', { DIE_AT_OPEN_OF: 'journal' }],
  ['before the file is renamed to its name', { DIE_AT_RENAME_TO: 'file' }],
  ['before the journal knows that it was', { DIE_AT_OPEN_OF: 'journal', DIE_AT_OPEN: '2' }],
  ['before it has answered', { DIE_AT_ANSWER: 'POST' }],
])('a server that is killed %s loses nothing, and the open tab goes on', async (_, death) => {
  await serve(0, toPlaces(death));
  await open();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(SUMMARY);
  const died = once(server, 'exit');
  await page.keyboard.press('Enter');
  expect(await died).toEqual([null, 'SIGKILL']);

  // The tab says so, and takes what is done and typed meanwhile.
  await page.getByRole('alert').filter({ hasText: 'La mesa no responde' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await page.keyboard.press('U');
  expect([first, toAccepted(first)]).toContain(readFileSync(file, 'utf8'));

  await serve(Number(new URL(origin).port), {});
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await expect.poll(() => readFileSync(file, 'utf8'), UNTIL_IT_HAPPENS).toBe(toAccepted(first));
  await expect.poll(isAccepted, UNTIL_IT_HAPPENS).toBe(true);

  // Once, and it can be undone by the server that did not do it.
  await page.keyboard.press('u');
  await expect.poll(() => readFileSync(file, 'utf8'), UNTIL_IT_HAPPENS).toBe(first);
  await page.waitForSelector('.head .icon:nth-of-type(1)[aria-disabled="true"]');
});

test('what was done while no server was there is done by the next, though the tab was closed', async () => {
  await serve(0, {});
  await open();
  server.kill('SIGKILL');
  await page.getByRole('alert').filter({ hasText: 'La mesa no responde' }).waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(SUMMARY);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  // Keys wait while an answer is out; what a key has done, the browser keeps.
  await page.waitForFunction((slug) => localStorage.getItem(`mesa-enviado:${slug}`) !== null, SLUG);
  const context = page.context();
  await page.close();
  expect(readFileSync(file, 'utf8')).toBe(first);

  await serve(Number(new URL(origin).port), {});
  page = await context.newPage();
  await page.goto(`${origin}/mesa/articulos/${SLUG}/`);
  await expect.poll(() => readFileSync(file, 'utf8'), UNTIL_IT_HAPPENS).toBe(toAccepted(first));
});

async function serve(port: number, env: Readonly<Record<string, string>>): Promise<void> {
  server = spawn(
    process.execPath,
    [
      ...['--import', pathToFileURL(path.join(HERE, 'die-at-call.ts')).href],
      ...[path.join(HERE, 'serve-desk.ts'), root, String(port)],
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: path.resolve(COMPILED), ...env },
    },
  );
  const { stdout } = server;
  if (!stdout) throw new Error('Expected an output');
  const [address] = (await once(stdout, 'data')) as [Buffer];
  origin = String(address).trim();
}

/** The places of a death as the server knows them. */
function toPlaces(death: Readonly<Record<string, string>>): Record<string, string> {
  const places: Readonly<Record<string, string>> = {
    file,
    journal: path.join(root, `.glosa/mesa/${SLUG}.jsonl`),
  };
  return Object.fromEntries(
    Object.entries(death).map(([name, place]) => [name, places[place] ?? place]),
  );
}

async function open(): Promise<void> {
  await page.goto(`${origin}/mesa/articulos/${SLUG}/`);
  await page.waitForFunction(() => document.activeElement?.closest('.form') !== null);
}

function toAccepted(text: string): string {
  return text
    .replace('  - draft: true\n    id: apoyo-sovietico', '  - id: apoyo-sovietico')
    .replace(/(?<=id: apoyo-sovietico[\s\S]*?summary: ).*/u, SUMMARY);
}

function isAccepted(): Promise<boolean> {
  return page.evaluate(() => document.querySelector('.queue .proposed') === null);
}
