/** Rows of weights, one for each hash of a feature, one column for each class; averaged. */
export class Perceptron {
  readonly classes: number;
  readonly mask: number;
  readonly weights: Float32Array;
  readonly #sums: Float32Array;
  #step = 1;
  readonly scores: Float32Array;

  constructor(classes: number, bits: number) {
    this.classes = classes;
    this.mask = (1 << bits) - 1;
    this.weights = new Float32Array((1 << bits) * classes);
    this.#sums = new Float32Array((1 << bits) * classes);
    this.scores = new Float32Array(classes);
  }

  score(features: Int32Array, count: number): Float32Array {
    const { scores, weights, classes, mask } = this;
    scores.fill(0);
    for (let i = 0; i < count; i += 1) {
      const row = (features[i]! & mask) * classes;
      for (let c = 0; c < classes; c += 1) scores[c]! += weights[row + c]!;
    }
    return scores;
  }

  learn(features: Int32Array, count: number, right: number, wrong: number): void {
    const { weights, classes, mask } = this;
    for (let i = 0; i < count; i += 1) {
      const row = (features[i]! & mask) * classes;
      weights[row + right]! += 1;
      this.#sums[row + right]! += this.#step;
      weights[row + wrong]! -= 1;
      this.#sums[row + wrong]! -= this.#step;
    }
  }

  nextStep(): void {
    this.#step += 1;
  }

  average(): void {
    for (let i = 0; i < this.weights.length; i += 1)
      this.weights[i]! -= this.#sums[i]! / this.#step;
  }
}

export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
