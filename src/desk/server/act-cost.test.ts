import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toLongArticle } from '../../tests/samples/long-article.ts';
import type { Act } from '../model/intents.ts';

vi.mock('../../annotate/index.ts', { spy: true });
vi.mock('../../text/speech/find-speech.ts', { spy: true });

// Tests of other files run in the same process, and may have loaded these modules without spies.
vi.resetModules();
const markdown = await import('../../annotate/index.ts');
const speech = await import('../../text/speech/find-speech.ts');
const { createAnswers } = await import('./desk-answers.ts');

const ACTS = 12;

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'glosa-desk-'));
  mkdirSync(path.join(root, 'content/articles'), { recursive: true });
  writeFileSync(path.join(root, 'content/articles/largo.md'), toLongArticle());
});

afterEach(() => rmSync(root, { recursive: true }));

// Reading 20,000 words takes most of what opening them takes: an act is quick by not doing it again.
test('acts that leave the text as it is do not read it again', async () => {
  const answers = createAnswers({ root, journals: path.join(root, '.glosa/mesa') });
  await answers.read('articulo', new URLSearchParams({ slug: 'largo' }));
  expect(toReadings()).toEqual({ markdown: 1, speech: 1 });
  for (let index = 0; index < ACTS; index += 1) {
    const act: Act = { want: 'claim-accept', id: `c${index}`, fields: { summary: 'Dice algo.' } };
    await answers.act('articulo', new URLSearchParams({ slug: 'largo' }), act);
  }
  expect(toReadings()).toEqual({ markdown: 1, speech: 1 });
});

/** How often the whole text was read. */
function toReadings(): { readonly markdown: number; readonly speech: number } {
  return {
    markdown: vi.mocked(markdown.prepareArticle).mock.calls.length,
    speech: vi.mocked(speech.findSpeech).mock.calls.length,
  };
}
