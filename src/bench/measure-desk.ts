import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Act } from '../desk/model/intents.ts';
import { createAnswers } from '../desk/server/desk-answers.ts';
import { toLongArticle } from '../tests/samples/long-article.ts';
import { startCpuClock } from './cpu-clock.ts';

const ACTS = 24;

/** Milliseconds of CPU that the desk takes to answer for an article of 20,000 words with 100 claims. */
interface DeskCosts {
  readonly opening: number;
  /** One that leaves the text as it is: the middle one of several. */
  readonly act: number;
}

export async function measureDesk(): Promise<DeskCosts> {
  const root = mkdtempSync(path.join(tmpdir(), 'glosa-desk-'));
  mkdirSync(path.join(root, 'content/articles'), { recursive: true });
  writeFileSync(path.join(root, 'content/articles/largo.md'), toLongArticle());
  const answers = createAnswers({ root, journals: path.join(root, '.glosa/mesa') });
  const query = new URLSearchParams({ slug: 'largo' });
  const opening = await toCost(() => answers.read('articulo', query));
  const acts: number[] = [];
  for (let index = 0; index < ACTS; index += 1) {
    const act: Act = { want: 'claim-accept', id: `c${index}`, fields: { summary: 'Dice algo.' } };
    acts.push(await toCost(() => answers.act('articulo', query, act)));
  }
  rmSync(root, { recursive: true });
  const [middle = Number.NaN] = acts.sort((a, b) => a - b).slice(ACTS / 2);
  return { opening, act: middle };
}

async function toCost(run: () => Promise<unknown>): Promise<number> {
  const toCpu = startCpuClock();
  await run();
  return toCpu();
}
