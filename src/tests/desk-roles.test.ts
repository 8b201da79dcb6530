import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { createContent, removeContent, serveDesk, type ServedDesk } from './desk.ts';
import { writeFiles } from './site-files.ts';

const ARTICLE = `---
draft: true
title: El puente de Vigo
description: Por completar.
published: 2026-05-04
claims:
  - draft: true
    id: obras
    quote: no habrá obras en Vigo
    speaker: person:ana-ruiz
    verb: dijo
    summary: Por completar
  - id: puente
    quote: “el puente sigue cerrado”
    speaker: group:los vecinos
    verb: responden
    summary: Los vecinos responden que «el puente sigue cerrado».
dates:
  - quote: el lunes
    date: 2026-05-04
    event: Por completar
notes:
  - quote: las obras
    note: Son las del muelle.
mentions:
  - quote: el puente sigue
    ignore: true
---

La alcaldesa, Ana Ruiz, dijo el lunes que no habrá obras en Vigo.

Los vecinos responden que “el puente sigue cerrado”, y recuerdan las obras de Pontedeume.
`;
const FILES: Readonly<Record<string, string>> = {
  'articles/uno.md': ARTICLE,
  'people/ana-ruiz.yaml': 'draft: true\nname: Ana Ruiz\ndescription: Por completar.\n',
  'places/vigo.yaml':
    'name: Vigo\nkind: city\ndescription: Ciudad de Galicia.\ncountry: ES\ncoordinates: { latitude: 42.2328, longitude: -8.7226 }\n',
};

let desk: ServedDesk;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const root = createContent();
  writeFiles(path.join(root, 'content'), FILES);
  desk = await serveDesk(root);
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
});

afterAll(async () => {
  await browser?.close();
  await desk?.close();
  removeContent(desk.root);
});

/** What is opened, the keys pressed there, and what is then there. */
test.each<[name: string, address: string, keys: readonly string[], shown: string]>([
  ['list', '', [], 'ul.rows'],
  ['begin', '', ['paste'], '.begin-form'],
  ['head', 'articulos/uno/#cabecera', [], '#head-title'],
  ['entries', 'articulos/uno/#fichas', [], '.entry'],
  ['merge', 'articulos/uno/#fichas', ['Escape', 'g'], '.entry .picker'],
  ['unknown', 'articulos/uno/#fichas', ['Escape', 'ArrowDown', 'Escape', 'ArrowDown'], '.entry h3'],
  ['date', 'articulos/uno/#texto', [], '.calendar'],
  ['speaker', 'articulos/uno/#texto', ['Escape', 'j', 'Escape', 'q'], '.form .picker'],
  ['end', 'articulos/uno/#texto', ['Escape', 'j', 'Escape', 'f'], '.handle:focus'],
  ['claim', 'articulos/uno/#texto', ['Escape', 'j'], '.form .summary'],
  ['find', 'articulos/uno/#texto', ['Escape', 's'], '.find'],
  ['words', 'articulos/uno/#texto', ['Escape', 's', 'Enter'], '.selection-bar'],
  ['note', 'articulos/uno/#texto', ['Escape', 's', 'Enter', 'n'], '#note'],
  ['name', 'articulos/uno/#texto', ['Escape', 's', 'Enter', 'm'], '.form .picker'],
  ['correct', 'articulos/uno/#texto', ['Escape', 's', 'Enter', 'e'], '#prose'],
  ['problems', 'articulos/uno/#problemas', [], '.problems'],
  ['publish', 'articulos/uno/#problemas', ['Control+Enter'], '.publish'],
  ['help', 'articulos/uno/#problemas', ['?'], 'dialog'],
])('what a screen reader is told of: %s', async (name, address, keys, shown) => {
  await page.goto('about:blank');
  await page.goto(`${desk.origin}/mesa/${address}`);
  await page.waitForSelector(address.endsWith('texto') ? '.glosses .form' : '.head');
  if (address.endsWith('texto') || address.endsWith('fichas'))
    await page.waitForFunction(() => document.activeElement?.matches('textarea'));
  for (const key of keys) {
    if (key === 'paste') await page.evaluate(pasteText);
    else await page.keyboard.press(key);
  }
  await page.waitForSelector(shown);
  const told = await page.locator('body').ariaSnapshot();
  // A day is proposed for what is published: today's.
  const timeless = told.replace(/(?<=placeholder: )\d{4}-\d\d-\d\d/u, 'hoy');
  await expect(`${timeless}\n`).toMatchFileSnapshot(`fixtures/desk-roles/${name}.yaml`);
});

/** Runs in the page. */
function pasteText(): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', 'Un texto pegado.');
  dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
}
