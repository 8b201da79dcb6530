import { readModel } from '../cli/read-model.ts';
import { percent, printCounts, toInterval } from './print-counts.ts';
import { KIND_DRAFTS, OWN_DRAFTS, readDraftCases, scoreDraft, sumCounts } from './score-draft.ts';
import type { Measure } from './score-draft.ts';
import type { TaggerModel } from '../extract/index.ts';

const TITLES = {
  people: 'personas',
  places: 'lugares',
  organizations: 'organizaciones',
  claims: 'afirmaciones',
} as const;
const FORMS = {
  '': 'afirmaciones',
  'direct ': 'directas',
  'mixed ': 'parciales',
  'indirect ': 'paráfrasis',
} as const;
const RATES = [
  ['claims', 'gold', 'cobertura'],
  ['claims', 'found', 'precisión'],
  ['speakers', 'gold', 'hablante'],
  ['quotes', 'gold', 'cita exacta'],
] as const;

/** Prints how many of the kinds are wholly right, and what an editor has to do to our own texts. */
export function printDrafts(showMisses: boolean): void {
  const model = readModel();
  for (const file of KIND_DRAFTS) {
    const kinds = readDraftCases(file).map((text) => ({ text, score: scoreDraft(text, model) }));
    const right = kinds.filter(({ score }) => score.faults.length === 0).length;
    console.log(`\nBorradores, ${file}: ${right} de ${kinds.length} del todo bien`);
    if (!showMisses) continue;
    for (const { text, score } of kinds)
      for (const fault of score.faults) console.log(`  ${text.shows}: ${fault}`);
  }
  for (const file of OWN_DRAFTS) printOwn(file, model, showMisses);
}

/** Names, claims and their forms of whole texts, with what an editor has to mend in each. */
function printOwn(
  file: (typeof OWN_DRAFTS)[number],
  model: TaggerModel | null,
  showMisses: boolean,
): void {
  const scores = readDraftCases(file).map((text) => scoreDraft(text, model));
  const counts = sumCounts(scores);
  console.log(`\nBorradores, ${file} (${scores.length}):`);
  for (const measure of Object.keys(TITLES) as (keyof typeof TITLES)[])
    printCounts(TITLES[measure], counts[measure]);
  for (const [kind, title] of Object.entries(FORMS)) {
    console.log(`  ${title}, con el intervalo del 95 % de confianza:`);
    for (const [measure, part, name] of RATES) {
      const key = `${kind}${measure}` as Measure;
      const [low, high] = toInterval(counts[key].right, counts[key][part]);
      console.log(
        `    ${name.padEnd(14)} ${percent(counts[key].right, counts[key][part])} (${percent(low, 1)} a ${percent(high, 1)}) de ${counts[key][part]}`,
      );
    }
  }
  const edits = scores.reduce((sum, { faults }) => sum + faults.length, 0);
  console.log(`  arreglos por texto: ${(edits / scores.length).toFixed(2)}`);
  if (showMisses)
    console.log(scores.flatMap(({ faults }) => faults.map((fault) => `  ${fault}`)).join('\n'));
}
