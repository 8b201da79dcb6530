import { readModel } from '../cli/read-model.ts';
import { percent, printCounts } from './print-counts.ts';
import { readDraftCases, scoreDraft, sumCounts } from './score-draft.ts';
import type { DraftScore } from './score-draft.ts';
import { seededRandom } from './seeded-random.ts';

const TITLES = {
  people: 'personas',
  places: 'lugares',
  organizations: 'organizaciones',
  claims: 'afirmaciones',
  quotes: 'citas exactas',
  speakers: 'hablantes',
} as const;
/** Samples with replacement for a 95 % interval. */
const SAMPLES = 2000;
const TAIL = 0.025;

/** Prints how many of the kinds are wholly right, and what an editor has to do to our own texts. */
export function printDrafts(showMisses: boolean): void {
  const model = readModel();
  for (const file of ['kinds.json', 'more-kinds.json', 'third-kinds.json']) {
    const kinds = readDraftCases(file).map((text) => ({ text, score: scoreDraft(text, model) }));
    const right = kinds.filter(({ score }) => score.faults.length === 0).length;
    console.log(`\nBorradores, ${file}: ${right} de ${kinds.length} del todo bien`);
    if (!showMisses) continue;
    for (const { text, score } of kinds)
      for (const fault of score.faults) console.log(`  ${text.shows}: ${fault}`);
  }
  const own = readDraftCases('own.json').map((text) => scoreDraft(text, model));
  const counts = sumCounts(own);
  console.log(`\nBorradores, textos propios (${own.length}):`);
  for (const measure of Object.keys(TITLES) as (keyof typeof TITLES)[])
    printCounts(TITLES[measure], counts[measure]);
  const recall = (scores: readonly DraftScore[]): number => {
    const { claims } = sumCounts(scores);
    return claims.right / claims.gold;
  };
  const [low, high] = findInterval(own, recall);
  console.log(
    `  afirmaciones, cobertura al 95 % de confianza: de ${percent(low, 1)} a ${percent(high, 1)}`,
  );
  const edits = own.reduce((sum, { faults }) => sum + faults.length, 0);
  console.log(`  arreglos por texto: ${(edits / own.length).toFixed(2)}`);
  if (showMisses)
    console.log(own.flatMap(({ faults }) => faults.map((fault) => `  ${fault}`)).join('\n'));
}

/** The bounds between which a measure lies in 95 of 100 samples of the texts, drawn with replacement. */
function findInterval(
  scores: readonly DraftScore[],
  measure: (scores: readonly DraftScore[]) => number,
): [number, number] {
  const random = seededRandom(1);
  const values = Array.from({ length: SAMPLES }, () =>
    measure(scores.map(() => scores[Math.floor(random() * scores.length)]!)),
  ).toSorted((a, b) => a - b);
  return [values[Math.floor(SAMPLES * TAIL)]!, values[Math.ceil(SAMPLES * (1 - TAIL)) - 1]!];
}
