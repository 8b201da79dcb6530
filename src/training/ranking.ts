import { toScore } from '../extract/claims/find-likeliest.ts';

/** A question with all who may be meant, each by what speaks for or against him. */
export interface RankingExample {
  /** One without features is nobody: he scores 0. */
  readonly candidates: readonly (readonly string[])[];
  /** Indexes of the right ones: two descriptions may mean one person. */
  readonly answers: readonly number[];
  /** How much it weighs. */
  readonly share: number;
}

export type Weights = Record<string, number>;

const ROUNDS = 400;
const RATE = 0.2;
/** L2: of 0.1 to 2 the best where each set is judged by what the others teach. */
const PENALTY = 0.5;
/** Smaller weights change no choice. */
const LEAST = 0.05;

/** Multinomial logistic regression over the candidates of each example, by AdaGrad. */
export function learnRanking(examples: readonly RankingExample[]): Weights {
  const weights: Weights = {};
  const squares: Weights = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [feature, slope] of Object.entries(toGradient(examples, weights))) {
      const penalized = slope + PENALTY * (weights[feature] ?? 0);
      squares[feature] = (squares[feature] ?? 1e-8) + penalized ** 2;
      weights[feature] = (weights[feature] ?? 0) - (RATE * penalized) / Math.sqrt(squares[feature]);
    }
  }
  return weights;
}

function toGradient(examples: readonly RankingExample[], weights: Weights): Weights {
  const gradient: Weights = {};
  for (const { candidates, answers, share } of examples) {
    const odds = candidates.map((features) => Math.exp(toScore(features, weights)));
    const sum = odds.reduce((all, one) => all + one, 0);
    const right = answers.reduce((all, index) => all + odds[index]!, 0);
    for (const [index, features] of candidates.entries()) {
      const wanted = answers.includes(index) ? odds[index]! / right : 0;
      const error = share * (odds[index]! / sum - wanted);
      for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + error;
    }
  }
  return gradient;
}

export function countRight(examples: readonly RankingExample[], weights: Weights): number {
  return examples.filter(({ candidates, answers }) => {
    const scores = candidates.map((features) => toScore(features, weights));
    return answers.includes(scores.indexOf(Math.max(...scores)));
  }).length;
}

/** The module that has the weights: `constant` with what it says of itself. */
export function toWeightsModule(weights: Weights, constant: string, about: string): string {
  const rows = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => {
      const key = /^\w+$/u.test(feature) ? feature : `'${feature}'`;
      return `  ${key}: ${Number(weight.toFixed(2))},`;
    });
  return [
    `/** ${about}, learned by \`npm run train:focus\`: not edited by hand. */`,
    `export const ${constant}: Readonly<Record<string, number>> = {`,
    ...rows,
    '};',
    '',
  ].join('\n');
}
