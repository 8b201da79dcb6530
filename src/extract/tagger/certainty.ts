import { LABELS, canEnd } from './labels.ts';
import type { TaggerModel } from './model.ts';
import { ALLOWED } from './viterbi.ts';

const COUNT = LABELS.length;

/**
 * How sure the model is of each label of a sentence: its probability over all sequences, from 0 to 1.
 * @param sentence the scores of each token, as `scoreToken` gives them
 * @param labels one for each token, as `findBestLabels` gives them
 */
export function findCertainties(
  model: TaggerModel,
  sentence: readonly Float64Array[],
  labels: readonly number[],
): number[] {
  const length = sentence.length;
  const steps = Float64Array.from(model.transitions, (weight, cell) =>
    ALLOWED[cell] ? Math.exp(weight) : 0,
  );
  const emission = sentence.map(toProbabilities);
  const forward: Float64Array[] = [];
  for (let at = 0; at < length; at += 1) {
    const reach = (label: number): number => {
      if (at === 0) return steps[label]!;
      let sum = 0;
      for (let before = 0; before < COUNT; before += 1)
        sum += forward[at - 1]![before]! * steps[(before + 1) * COUNT + label]!;
      return sum;
    };
    forward.push(toShares(emission[at]!.map((value, label) => value * reach(label))));
  }
  let backward: Float64Array = Float64Array.from(LABELS, (_, label) => (canEnd(label) ? 1 : 0));
  const certainties = new Array<number>(length);
  for (let at = length - 1; at >= 0; at -= 1) {
    const after = backward;
    certainties[at] = toShares(forward[at]!.map((value, label) => value * after[label]!))[
      labels[at]!
    ]!;
    backward = toShares(
      Float64Array.from(LABELS, (_, label) => {
        let sum = 0;
        for (let next = 0; next < COUNT; next += 1)
          sum += steps[(label + 1) * COUNT + next]! * emission[at]![next]! * after[next]!;
        return sum;
      }),
    );
  }
  return certainties;
}

function toProbabilities(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  return scores.map((score) => Math.exp(score - highest));
}

/** The same values, changed in place so that their sum is 1. */
function toShares(values: Float64Array): Float64Array {
  let sum = 0;
  for (const value of values) sum += value;
  for (let at = 0; at < values.length; at += 1) values[at]! /= sum;
  return values;
}
