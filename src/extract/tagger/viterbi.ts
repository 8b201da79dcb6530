import { LABELS, canEnd, canFollow } from './labels.ts';
import type { TaggerModel } from './model.ts';

const COUNT = LABELS.length;

/** The most likely label of each token, given the {@link scoreToken scores} of each. */
export function findBestLabels(model: TaggerModel, sentence: readonly Float64Array[]): number[] {
  if (sentence.length === 0) return [];
  const backward: Int8Array[] = [];
  let best = new Float64Array(COUNT).fill(Number.NEGATIVE_INFINITY);
  sentence.forEach((scores, position) => {
    const next = new Float64Array(COUNT).fill(Number.NEGATIVE_INFINITY);
    const from = new Int8Array(COUNT).fill(-1);
    for (let label = 0; label < COUNT; label += 1) {
      const firstPrevious = position === 0 ? -1 : 0;
      const lastPrevious = position === 0 ? -1 : COUNT - 1;
      for (let previous = firstPrevious; previous <= lastPrevious; previous += 1) {
        if (!ALLOWED[(previous + 1) * COUNT + label]) continue;
        const score =
          (previous < 0 ? 0 : best[previous]!) + model.transitions[(previous + 1) * COUNT + label]!;
        if (score > next[label]!) {
          next[label] = score;
          from[label] = previous;
        }
      }
      next[label]! += scores[label]!;
    }
    best = next;
    backward.push(from);
  });
  return followBack(backward, best);
}

/** `ALLOWED[(previous + 1) * COUNT + next]` is 1 where {@link canFollow} holds. */
export const ALLOWED = Uint8Array.from({ length: (COUNT + 1) * COUNT }, (_, cell) =>
  canFollow(Math.floor(cell / COUNT) - 1, cell % COUNT) ? 1 : 0,
);

/** The sum of the weights of a token's features, for each label. */
export function scoreToken(
  { features: weights }: TaggerModel,
  features: readonly string[],
): Float64Array {
  const scores = new Float64Array(COUNT);
  for (const feature of features) {
    const row = weights.get(feature);
    if (row === undefined) continue;
    for (let label = 0; label < COUNT; label += 1) scores[label]! += row[label]!;
  }
  return scores;
}

function followBack(backward: readonly Int8Array[], last: Float64Array): number[] {
  let label = 0;
  last.forEach((score, candidate) => {
    if (canEnd(candidate) && (score > last[label]! || !canEnd(label))) label = candidate;
  });
  const labels = new Array<number>(backward.length);
  for (let position = backward.length - 1; position >= 0; position -= 1) {
    labels[position] = label;
    label = backward[position]![label]!;
  }
  return labels;
}
