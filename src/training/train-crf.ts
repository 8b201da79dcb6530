import { LABELS, canEnd } from '../extract/tagger/labels.ts';
import type { TaggerModel } from '../extract/tagger/model.ts';
import { ALLOWED } from '../extract/tagger/viterbi.ts';

/** A sentence to learn from: the features of each token and its label. */
export interface TrainingSentence {
  readonly features: readonly (readonly string[])[];
  readonly labels: readonly number[];
}

interface NumberedSentence {
  readonly features: readonly Int32Array[];
  readonly labels: readonly number[];
}

/** Probabilities of one sentence under the current weights. */
interface Lattice {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly emission: Float64Array;
  readonly scale: Float64Array;
  readonly total: number;
}

const COUNT = LABELS.length;
/** Of the settings tried in five folds, those that measured best; `npm run eval` prints the measure. */
const TRAINING = {
  epochs: 12,
  rate: 0.05,
  /** Pull of weights to zero: what the text does not support disappears from the file. */
  l1: 0.00002,
  /** A feature that occurs less often teaches nothing general. */
  rarest: 2,
  seed: 20231,
};

/**
 * Trains a linear-chain CRF: stochastic gradient ascent on the log-likelihood with AdaGrad step
 * sizes and an L1 penalty. The same sentences give the same model, on any machine.
 */
export function trainCrf(sentences: readonly TrainingSentence[], settings = TRAINING): TaggerModel {
  const ids = numberFeatures(sentences, settings.rarest);
  const numbered = sentences.map((sentence) => toNumbers(sentence, ids));
  const weights = new Learner(ids.size * COUNT, settings.rate, settings.l1);
  const transitions = new Learner((COUNT + 1) * COUNT, settings.rate, 0);
  const random = seededRandom(settings.seed);
  const order = numbered.map((_, index) => index);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) learn(numbered[index]!, weights, transitions);
  }
  weights.settle();
  const features = new Map<string, Float32Array>();
  for (const [name, id] of ids) {
    const row = Float32Array.from(weights.values.subarray(id * COUNT, (id + 1) * COUNT));
    if (row.some((weight) => weight !== 0)) features.set(name, row);
  }
  return { features, transitions: Float32Array.from(transitions.values) };
}

/** Weights with AdaGrad: each has its own step size; L1 is applied when a weight is next touched. */
class Learner {
  readonly values: Float64Array;
  readonly #squares: Float64Array;
  readonly #seen: Int32Array;
  readonly #rate: number;
  readonly #l1: number;
  #step = 0;

  constructor(size: number, rate: number, l1: number) {
    this.values = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(1e-8);
    this.#seen = new Int32Array(size);
    this.#rate = rate;
    this.#l1 = l1;
  }

  nextStep(): void {
    this.#step += 1;
  }

  shrink(index: number): void {
    const missed = this.#step - this.#seen[index]!;
    this.#seen[index] = this.#step;
    const value = this.values[index]!;
    if (value === 0 || missed === 0 || this.#l1 === 0) return;
    const pull = (this.#l1 * missed * this.#rate) / Math.sqrt(this.#squares[index]!);
    this.values[index] = value > pull ? value - pull : value < -pull ? value + pull : 0;
  }

  add(index: number, gradient: number): void {
    this.#squares[index]! += gradient * gradient;
    this.values[index]! += (this.#rate * gradient) / Math.sqrt(this.#squares[index]!);
  }

  /** Applies the penalty that is still owed. */
  settle(): void {
    for (let index = 0; index < this.values.length; index += 1) this.shrink(index);
  }
}

function learn(
  { features, labels }: NumberedSentence,
  weights: Learner,
  transitions: Learner,
): void {
  weights.nextStep();
  for (const token of features) {
    for (const id of token) {
      for (let label = 0; label < COUNT; label += 1) weights.shrink(id * COUNT + label);
    }
  }
  const steps = Float64Array.from(transitions.values, (value, cell) =>
    ALLOWED[cell] ? Math.exp(value) : 0,
  );
  const lattice = buildLattice(features, weights.values, steps);
  const { forward, backward, emission, scale, total } = lattice;
  const moves = new Float64Array(steps.length);
  features.forEach((token, position) => {
    const row = position * COUNT;
    const gold = labels[position]!;
    for (let label = 0; label < COUNT; label += 1) {
      const expected = (forward[row + label]! * backward[row + label]!) / total;
      const gradient = (label === gold ? 1 : 0) - expected;
      if (Math.abs(gradient) > 1e-7)
        for (const id of token) weights.add(id * COUNT + label, gradient);
      if (position === 0) moves[label]! += gradient;
    }
    if (position === 0) return;
    moves[(labels[position - 1]! + 1) * COUNT + gold]! += 1;
    for (let previous = 0; previous < COUNT; previous += 1) {
      const before = forward[row - COUNT + previous]! / (scale[position]! * total);
      if (before === 0) continue;
      for (let label = 0; label < COUNT; label += 1) {
        const cell = (previous + 1) * COUNT + label;
        moves[cell]! -= before * steps[cell]! * emission[row + label]! * backward[row + label]!;
      }
    }
  });
  moves.forEach((gradient, cell) => {
    if (ALLOWED[cell] && gradient !== 0) transitions.add(cell, gradient);
  });
}

/** Forward and backward probabilities, rescaled at each token so that nothing overflows. */
function buildLattice(
  features: readonly Int32Array[],
  weights: Float64Array,
  steps: Float64Array,
): Lattice {
  const length = features.length;
  const emission = new Float64Array(length * COUNT);
  features.forEach((token, position) => {
    const row = emission.subarray(position * COUNT, (position + 1) * COUNT);
    for (const id of token) {
      for (let label = 0; label < COUNT; label += 1) row[label]! += weights[id * COUNT + label]!;
    }
    const highest = row.reduce((a, b) => Math.max(a, b));
    for (let label = 0; label < COUNT; label += 1) row[label] = Math.exp(row[label]! - highest);
  });
  const forward = new Float64Array(length * COUNT);
  const scale = new Float64Array(length);
  for (let position = 0; position < length; position += 1) {
    const row = position * COUNT;
    let sum = 0;
    for (let label = 0; label < COUNT; label += 1) {
      let reach = position === 0 ? steps[label]! : 0;
      for (let previous = 0; position > 0 && previous < COUNT; previous += 1) {
        reach += forward[row - COUNT + previous]! * steps[(previous + 1) * COUNT + label]!;
      }
      forward[row + label] = reach * emission[row + label]!;
      sum += forward[row + label]!;
    }
    scale[position] = sum;
    for (let label = 0; label < COUNT; label += 1) forward[row + label]! /= sum;
  }
  const backward = new Float64Array(length * COUNT);
  const last = (length - 1) * COUNT;
  let total = 0;
  for (let label = 0; label < COUNT; label += 1) {
    backward[last + label] = canEnd(label) ? 1 : 0;
    total += forward[last + label]! * backward[last + label]!;
  }
  for (let position = length - 2; position >= 0; position -= 1) {
    const row = position * COUNT;
    const next = row + COUNT;
    for (let label = 0; label < COUNT; label += 1) {
      let sum = 0;
      for (let after = 0; after < COUNT; after += 1) {
        sum +=
          steps[(label + 1) * COUNT + after]! * emission[next + after]! * backward[next + after]!;
      }
      backward[row + label] = sum / scale[position + 1]!;
    }
  }
  return { forward, backward, emission, scale, total };
}

function numberFeatures(
  sentences: readonly TrainingSentence[],
  rarest: number,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of sentences) {
    for (const feature of features.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const ids = new Map<string, number>();
  for (const [feature, count] of counts) if (count >= rarest) ids.set(feature, ids.size);
  return ids;
}

function toNumbers(
  { features, labels }: TrainingSentence,
  ids: ReadonlyMap<string, number>,
): NumberedSentence {
  return {
    labels,
    features: features.map((token) =>
      Int32Array.from(token.map((feature) => ids.get(feature) ?? -1).filter((id) => id >= 0)),
    ),
  };
}

/** Mulberry32, small and the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}
