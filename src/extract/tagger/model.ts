import { LABELS } from './labels.ts';

/** A trained linear-chain CRF. */
export interface TaggerModel {
  /** Weights of each feature, one for each label. */
  readonly features: ReadonlyMap<string, Float32Array>;
  /** `transitions[(previous + 1) * labels + next]`; row 0 is the start of a sentence. */
  readonly transitions: Float32Array;
}

const HEADER = 'glosa-tagger 1';
/** Weights are kept in steps of this size; finer ones change no decision that was measured. */
const STEP = 0.02;
const LETTER_A = 'A'.charCodeAt(0);
const WEIGHT = /([A-Q])(-?\d+)/gu;

/**
 * The model as text: a header, one line of transitions, then a line for each feature with its
 * non-zero weights, each a letter for the label and a number of steps (`w=madrid\tF12A-3`).
 */
export function formatModel(model: TaggerModel, notice: readonly string[]): string {
  const lines = [...model.features]
    .map(([name, weights]) => `${name}\t${formatWeights(weights)}`)
    .filter((line) => !line.endsWith('\t'))
    .toSorted();
  const transitions = Array.from(model.transitions, (weight) => Math.round(weight / STEP)).join(
    ' ',
  );
  return [HEADER, ...notice.map((line) => `# ${line}`), transitions, ...lines, ''].join('\n');
}

/**
 * Reads what {@link formatModel} wrote.
 *
 * @throws {Error} when the text is not a model of this version.
 */
export function parseModel(text: string): TaggerModel {
  const lines = text.split('\n');
  if (lines[0] !== HEADER) {
    throw new Error(
      `El modelo de nombres empieza por «${lines[0] ?? ''}» y se esperaba «${HEADER}»: vuelve a crearlo con «npm run train».`,
    );
  }
  let row = 1;
  while (lines[row]?.startsWith('# ') === true) row += 1;
  const transitions = Float32Array.from(lines[row]!.split(' '), (steps) => Number(steps) * STEP);
  const features = new Map<string, Float32Array>();
  for (const line of lines.slice(row + 1)) {
    const tab = line.lastIndexOf('\t');
    if (tab < 0) continue;
    const weights = new Float32Array(LABELS.length);
    for (const match of line.slice(tab + 1).matchAll(WEIGHT)) {
      weights[match[1]!.charCodeAt(0) - LETTER_A] = Number(match[2]) * STEP;
    }
    features.set(line.slice(0, tab), weights);
  }
  return { features, transitions };
}

function formatWeights(weights: Float32Array): string {
  let text = '';
  weights.forEach((weight, label) => {
    const steps = Math.round(weight / STEP);
    if (steps !== 0) text += `${String.fromCharCode(LETTER_A + label)}${steps}`;
  });
  return text;
}
