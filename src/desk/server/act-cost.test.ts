import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toLongArticle } from '../../tests/samples/long-article.ts';
import type { Act } from '../model/intents.ts';
import { createAnswers } from './desk-answers.ts';

/** Milliseconds of the processor's: what an editor waits for, on a machine that does nothing else. */
const ACT_MAX = 100;
const OPEN_MAX = 1000;
const ACTS = 12;

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'glosa-desk-'));
  mkdirSync(path.join(root, 'content/articles'), { recursive: true });
  writeFileSync(path.join(root, 'content/articles/largo.md'), toLongArticle());
});

afterEach(() => rmSync(root, { recursive: true }));

test('20,000 words with a hundred claims open at once, and an act on them is answered at once', async () => {
  const answers = createAnswers({ root, journals: path.join(root, '.glosa/mesa') });
  const query = new URLSearchParams({ slug: 'largo' });
  expect(await toCost(() => answers.read('articulo', query))).toBeLessThan(OPEN_MAX);
  const costs: number[] = [];
  for (let index = 0; index < ACTS; index += 1) {
    const act: Act = { want: 'claim-accept', id: `c${index}`, fields: { summary: 'Dice algo.' } };
    costs.push(await toCost(() => answers.act('articulo', query, act)));
  }
  // The compiler and the collector have their turns too: the middle one says what an act takes.
  const [middle = Number.POSITIVE_INFINITY] = costs.sort((a, b) => a - b).slice(ACTS / 2);
  expect(middle).toBeLessThan(ACT_MAX);
});

/** Milliseconds of the processor's that something takes. */
async function toCost(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
