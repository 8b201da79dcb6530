import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toLongArticle } from '../../tests/samples/long-article.ts';
import type { Act } from '../model/intents.ts';
import { createAnswers } from './desk-answers.ts';

/** Of what opening costs, whatever the machine: a fifth here. */
const ACT_SHARE = 1 / 3;
const ACTS = 12;

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'glosa-desk-'));
  mkdirSync(path.join(root, 'content/articles'), { recursive: true });
  writeFileSync(path.join(root, 'content/articles/largo.md'), toLongArticle());
});

afterEach(() => rmSync(root, { recursive: true }));

test('an act on 20,000 words with a hundred claims takes a third of what opening them takes at most', async () => {
  const answers = createAnswers({ root, journals: path.join(root, '.glosa/mesa') });
  const query = new URLSearchParams({ slug: 'largo' });
  const opening = await toCost(() => answers.read('articulo', query));
  const costs: number[] = [];
  for (let index = 0; index < ACTS; index += 1) {
    const act: Act = { want: 'claim-accept', id: `c${index}`, fields: { summary: 'Dice algo.' } };
    costs.push(await toCost(() => answers.act('articulo', query, act)));
  }
  // The compiler and the collector have their turns too: the middle one says what an act takes.
  const [middle = Number.POSITIVE_INFINITY] = costs.sort((a, b) => a - b).slice(ACTS / 2);
  expect(middle).toBeLessThan(opening * ACT_SHARE);
});

/** Milliseconds of the processor's that something takes. */
async function toCost(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
