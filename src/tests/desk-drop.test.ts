import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { createContent, removeContent, serveDesk, type ServedDesk } from './desk.ts';

const GOOD = path.resolve(import.meta.dirname, '../imports/fixtures/good');

let desk: ServedDesk;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  desk = await serveDesk(createContent());
  browser = await launchChromium();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await desk?.close();
  removeContent(desk.root);
});

async function drop(name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file = '', data = '']) => {
      const held = new DataTransfer();
      const content = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      held.items.add(new File([content], file));
      return held;
    },
    [name, bytes.toString('base64')],
  );
  await page.dispatchEvent('.begin', 'drop', { dataTransfer: transfer });
}

test('a document that is dropped fills the form with what it states, and begins its article', async () => {
  await page.goto(`${desk.origin}/mesa/`);
  await drop('informe.pdf', Buffer.from('%PDF-1.7'));
  await page.waitForSelector('.fault');
  expect(await page.textContent('.fault')).toContain('«informe.pdf» es un PDF');

  await drop('pleno.docx', readFileSync(path.join(GOOD, 'pleno.docx')));
  await page.waitForSelector('#begin-title');
  expect(await page.inputValue('#begin-title')).toBe('El pleno cambia el nombre de la plaza');
  expect(await page.textContent('.begin-form')).toContain('«Gaceta municipal»');
  await page.fill('#begin-published', '2024-05-04');
  await page.focus('#begin-machine');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.entry');
  const file = 'content/articles/2024-05-04-el-pleno-cambia-el-nombre-de-la-plaza.md';
  const article = readFileSync(path.join(desk.root, file), 'utf8');
  expect(article).toContain('| Mayoría   | 11    |');
  expect(article).toContain('[^1]: Acta del pleno de marzo.');
});

test('a passage pasted from a page keeps its list and its table', async () => {
  await page.goto(`${desk.origin}/mesa/`);
  await page.waitForSelector('.paste');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/plain',
      'Propone:\ncerrar el puente;\nreforzarlo.\nAño\tCoches\n2019\t300',
    );
    clipboardData.setData(
      'text/html',
      "<meta charset='utf-8'><p style='color: red'>Propone:</p><ul><li>cerrar el puente;</li><li>reforzarlo.</li></ul>" +
        '<table><tr><th>Año</th><th>Coches</th></tr><tr><td>2019</td><td>300</td></tr></table>',
    );
    dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
  });
  await page.fill('#begin-title', 'Un puente');
  await page.fill('#begin-description', 'Sus obras.');
  await page.fill('#begin-published', '2024-05-05');
  await page.focus('#begin-machine');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.head nav');
  const file = path.join(desk.root, 'content/articles/2024-05-05-un-puente.md');
  expect(readFileSync(file, 'utf8')).toContain(
    'Propone:\n\n- cerrar el puente;\n- reforzarlo.\n\n| Año  | Coches |\n| ---- | ------ |\n| 2019 | 300    |\n',
  );
});
