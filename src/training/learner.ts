/** Weights with AdaGrad: each has its own step size; L1 is applied when a weight is next touched. */
export class Learner {
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
