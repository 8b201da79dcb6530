import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '../cli/read-model.ts';
import { findFocusExamples } from './focus-examples.ts';
import { readGold } from './gold.ts';
import { countRight, learnRanking, toWeightsModule } from './ranking.ts';
import type { RankingExample } from './ranking.ts';
import { KIND_DRAFTS, OWN_DRAFTS, readDraftCases } from './score-draft.ts';
import type { DraftCase } from './score-draft.ts';
import { findTurnExamples } from './turn-examples.ts';

interface LabelledSet {
  readonly file: string;
  readonly texts: readonly DraftCase[];
}

const CLAIMS = join(import.meta.dirname, '../extract/claims');
/**
 * What an example of a set weighs where not 1: in pairs of sentences half of the descriptions mean somebody new, in
 * the press one in ten does; the three plain sentences must hold whatever the press teaches.
 */
const SHARES: Readonly<Record<string, number>> = { 'descriptions.json': 0.3, 'sentences.json': 3 };

/**
 * `npm run train:focus` learns from all labelled drafts whom a description means and whose turn it is where a
 * verb has no subject, writes the weights and prints how many of each set are right by what the other sets teach.
 */
function main(): void {
  const model = readModel();
  const sets: LabelledSet[] = [...KIND_DRAFTS, ...OWN_DRAFTS].map((file) => ({
    file,
    texts: readDraftCases(file),
  }));
  sets.push({ file: 'sentences.json', texts: readSentences() });
  const descriptions = learn('Descripciones', sets, (text) => findFocusExamples(text, model));
  writeFileSync(
    join(CLAIMS, 'focus-weights.ts'),
    toWeightsModule(descriptions, 'FOCUS_WEIGHTS', 'Log-odds by which a person is meant'),
  );
  const turns = learn('Turnos', sets, (text) => findTurnExamples(text, model));
  writeFileSync(
    join(CLAIMS, 'turn-weights.ts'),
    toWeightsModule(turns, 'TURN_WEIGHTS', 'Log-odds by which somebody has the turn'),
  );
}

/** The gold of sentences, whose labels are the names of whoever speaks. */
function readSentences(): DraftCase[] {
  return readGold()
    .get('sentences.json')!
    .map(({ shows, text, published, timeZone, claims }) => ({
      shows,
      text,
      published,
      timeZone,
      people: claims.flatMap(({ speaker }) => speaker ?? []),
      places: [],
      organizations: [],
      claims: claims as DraftCase['claims'],
    }));
}

function learn(
  title: string,
  sets: readonly LabelledSet[],
  find: (text: DraftCase) => readonly Omit<RankingExample, 'share'>[],
): Record<string, number> {
  const found = sets.map(({ file, texts }) => {
    const share = SHARES[file] ?? 1;
    return { file, examples: texts.flatMap(find).map((example) => ({ ...example, share })) };
  });
  let right = 0;
  for (const { file, examples } of found) {
    const others = found.filter((other) => other.file !== file).flatMap((other) => other.examples);
    const own = examples.length === 0 ? 0 : countRight(examples, learnRanking(others));
    right += own;
    console.log(`${title}, ${file}: ${own} de ${examples.length}`);
  }
  const all = found.flatMap(({ examples }) => examples);
  const weights = learnRanking(all);
  console.log(`${title}, cada archivo por los demás: ${right} de ${all.length}`);
  console.log(`${title}, todos por todos: ${countRight(all, weights)} de ${all.length}`);
  return weights;
}

main();
