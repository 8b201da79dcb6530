import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '../cli/read-model.ts';
import { findFocusExamples } from './focus-examples.ts';
import type { FocusExample } from './focus-examples.ts';
import { KIND_DRAFTS, OWN_DRAFTS, readDraftCases } from './score-draft.ts';

interface Weighed extends FocusExample {
  readonly share: number;
}

type Weights = Record<string, number>;

const TARGET = join(import.meta.dirname, '../extract/claims/focus-weights.ts');
const ROUNDS = 400;
const RATE = 0.2;
/** L2: of 0.1 to 2 the best where each set is judged by what the others teach. */
const PENALTY = 0.5;
/** In pairs of sentences half of the descriptions mean somebody new, in the press one in ten does. */
const SHARE_OF_PAIRS = 0.3;
/** Smaller weights change no choice. */
const LEAST = 0.05;

/**
 * `npm run train:focus` learns from all labelled drafts whom a description means, writes the weights and
 * prints how many of each set are right by what the other sets teach.
 */
function main(): void {
  const model = readModel();
  const sets = [...KIND_DRAFTS, ...OWN_DRAFTS].map((file) => ({
    file,
    examples: readDraftCases(file).flatMap((text) =>
      findFocusExamples(text, model).map((example) => ({
        ...example,
        share: file === 'descriptions.json' ? SHARE_OF_PAIRS : 1,
      })),
    ),
  }));
  let right = 0;
  for (const { file, examples } of sets) {
    const others = sets.filter((other) => other.file !== file).flatMap((other) => other.examples);
    const own = countRight(examples, learn(others));
    right += own;
    console.log(`${file}: ${own} de ${examples.length}`);
  }
  const all = sets.flatMap(({ examples }) => examples);
  const weights = learn(all);
  console.log(`Cada archivo por los demás: ${right} de ${all.length}`);
  console.log(`Todos por todos: ${countRight(all, weights)} de ${all.length}`);
  writeWeights(weights);
}

/** Multinomial logistic regression over the candidates and «nobody», who scores 0, by AdaGrad. */
function learn(examples: readonly Weighed[]): Weights {
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

function toGradient(examples: readonly Weighed[], weights: Weights): Weights {
  const gradient: Weights = {};
  for (const { candidates, answer, share } of examples) {
    const odds = candidates.map((features) => Math.exp(toScore(features, weights)));
    const sum = odds.reduce((all, one) => all + one, 1);
    for (const [index, features] of candidates.entries()) {
      const error = share * (odds[index]! / sum - (index === answer ? 1 : 0));
      for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + error;
    }
  }
  return gradient;
}

function countRight(examples: readonly FocusExample[], weights: Weights): number {
  return examples.filter(({ candidates, answer }) => {
    const scores = candidates.map((features) => toScore(features, weights));
    const most = Math.max(...scores);
    return (most > 0 ? scores.indexOf(most) : -1) === answer;
  }).length;
}

function toScore(features: readonly string[], weights: Weights): number {
  return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
}

function writeWeights(weights: Weights): void {
  const rows = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => {
      const key = /^\w+$/u.test(feature) ? feature : `'${feature}'`;
      return `  ${key}: ${Number(weight.toFixed(2))},`;
    });
  const lines = [
    '/** Log-odds by which a person is meant, learned by `npm run train:focus`: not edited by hand. */',
    'export const FOCUS_WEIGHTS: Readonly<Record<string, number>> = {',
    ...rows,
    '};',
    '',
  ];
  writeFileSync(TARGET, lines.join('\n'));
}

main();
