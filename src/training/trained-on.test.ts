import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toTrainedOn, TRAINED_ON_FILE } from './trained-on.ts';

test('the tagger was trained on the reporting verbs that the program has', () => {
  expect(
    toTrainedOn(),
    'The finite forms of the reporting verbs are other ones than the tagger saw: train again, `npm run train -- <folder of CESS-ESP>`',
  ).toBe(readFileSync(TRAINED_ON_FILE, 'utf8'));
});
