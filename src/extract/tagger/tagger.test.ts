import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, NAME_TYPES, fromLabels, toLabels } from './labels.ts';
import type { TaggedName } from './labels.ts';
import { formatModel, parseModel } from './model.ts';
import type { TaggerModel } from './model.ts';
import { findCertainties } from './certainty.ts';
import { trainCrf } from '../../training/train-crf.ts';
import { findBestLabels, scoreToken } from './viterbi.ts';

/** Names side by side: each takes one to four tokens after a gap. */
const names = fc
  .array(
    fc.record({
      type: fc.constantFrom(...NAME_TYPES),
      gap: fc.nat(2),
      size: fc.integer({ min: 1, max: 4 }),
    }),
  )
  .map((pieces) => {
    let at = 0;
    return pieces.map(({ type, gap, size }): TaggedName => {
      const from = at + gap;
      at = from + size;
      return { type, from, to: at };
    });
  });

/** «en X» is a place, «don X» a person: three sentences are enough to learn it. */
const lesson = [
  {
    features: [['w=en'], ['X', '-1=en']],
    labels: toLabels(2, [{ type: 'place', from: 1, to: 2 }]),
  },
  {
    features: [['w=don'], ['X', '-1=don']],
    labels: toLabels(2, [{ type: 'person', from: 1, to: 2 }]),
  },
  { features: [['w=un'], ['x', '-1=un']], labels: toLabels(2, []) },
] as const;
const settings = { epochs: 30, rate: 0.2, l1: 0, rarest: 1, seed: 1 };

const score = (model: TaggerModel, sentence: readonly (readonly string[])[]): Float64Array[] =>
  sentence.map((features) => scoreToken(model, features));

describe('labels', () => {
  it('give back the names that they were made of', () => {
    fc.assert(
      fc.property(names, (given) => {
        expect(fromLabels(toLabels(given.at(-1)?.to ?? 0, given))).toEqual(given);
      }),
    );
  });
});

describe('the tagger', () => {
  it('learns what its sentences show', () => {
    const model = trainCrf(lesson, settings);
    for (const { features, labels } of lesson)
      expect(findBestLabels(model, score(model, features))).toEqual(labels);
  });

  it('writes the same weights each time', () => {
    expect(formatModel(trainCrf(lesson, settings), [])).toBe(
      formatModel(trainCrf(lesson, settings), []),
    );
  });

  it('tags the same after it was written and read', () => {
    const model = parseModel(formatModel(trainCrf(lesson, settings), ['a notice']));
    for (const { features, labels } of lesson)
      expect(findBestLabels(model, score(model, features))).toEqual(labels);
  });

  it('is as sure of what it learned as of nothing else', () => {
    const model = trainCrf(lesson, settings);
    for (const { features, labels } of lesson) {
      const sure = findCertainties(model, score(model, features), labels);
      expect(sure.every((share) => share > 0.5 && share <= 1)).toBe(true);
      const wrong = findCertainties(
        model,
        score(model, features),
        labels.map(() => 0),
      );
      expect(wrong.every((share, index) => labels[index] === 0 || share < 0.5)).toBe(true);
    }
  });

  it('leaves no name open, whatever the features', () => {
    const model = trainCrf(lesson, settings);
    const token = fc.array(fc.constantFrom('w=en', 'X', '-1=don', 'x'));
    fc.assert(
      fc.property(fc.array(token), (sentence) => {
        const labels = findBestLabels(model, score(model, sentence));
        expect(toLabels(labels.length, fromLabels(labels))).toEqual(labels);
        expect(labels.every((label) => LABELS[label] !== undefined)).toBe(true);
      }),
    );
  });

  it('refuses a file that is no model, in words', () => {
    expect(() => parseModel('{}')).toThrow('El modelo de nombres empieza por «{}»');
  });
});
