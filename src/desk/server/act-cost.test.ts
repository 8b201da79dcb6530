import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as markdown from '../../annotate/index.ts';
import * as speech from '../../text/speech/find-speech.ts';
import { toLongArticle } from '../../tests/samples/long-article.ts';
import type { Act } from '../model/intents.ts';
import { createAnswers } from './desk-answers.ts';

vi.mock('../../annotate/index.ts', { spy: true });
vi.mock('../../text/speech/find-speech.ts', { spy: true });

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
