import { LABELS } from './labels.ts';

/** A trained linear-chain CRF. */
export interface TaggerModel {
  /** Weights of each feature, one for each label; features without weights have none. */
  readonly features: { get(feature: string): Float32Array | undefined };
  /** `transitions[(previous + 1) * labels + next]`; row 0 is the start of a sentence. */
  readonly transitions: Float32Array;
}

/** A model from which all features can be read. */
export interface TrainedModel extends TaggerModel {
  readonly features: ReadonlyMap<string, Float32Array>;
}

const HEADER = 'glosa-tagger 1';
/** Weights are kept in steps of this size; finer ones change no decision that was measured. */
const STEP = 0.02;
const LETTER_A = 'A'.charCodeAt(0);
const LINE_END = '\n'.charCodeAt(0);
const MINUS = '-'.charCodeAt(0);
const DIGIT_0 = '0'.charCodeAt(0);

/**
 * The model as text: a header, one line of transitions, then a line for each feature with its
 * non-zero weights, each a letter for the label and a number of steps (`w=madrid\tF12A-3`).
 */
export function formatModel(model: TrainedModel, notice: readonly string[]): string {
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
 * Reads what {@link formatModel} wrote. The weights of a feature are read when they are first asked
 * for: an article asks for a tenth of them.
 *
 * @throws {Error} when the text is not a model of this version.
 */
export function parseModel(text: string): TaggerModel {
  const end = (at: number): number => {
    const found = text.indexOf('\n', at);
    return found === -1 ? text.length : found;
  };
  const header = text.slice(0, end(0));
  if (header !== HEADER) {
    throw new Error(
      `El modelo de nombres empieza por «${header}» y se esperaba «${HEADER}»: vuelve a crearlo con «npm run train».`,
    );
  }
  let row = end(0) + 1;
  while (text.startsWith('# ', row)) row = end(row) + 1;
  const transitions = Float32Array.from(
    text.slice(row, end(row)).split(' '),
    (steps) => Number(steps) * STEP,
  );
  // Where the weights of each feature begin.
  const written = new Map<string, number>();
  for (let at = end(row) + 1; at < text.length; at = end(at) + 1) {
    const tab = text.lastIndexOf('\t', end(at));
    if (tab >= at) written.set(text.slice(at, tab), tab + 1);
  }
  const read = new Map<string, Float32Array>();
  const get = (feature: string): Float32Array | undefined => {
    const known = read.get(feature);
    const from = written.get(feature);
    if (known !== undefined || from === undefined) return known;
    const weights = parseWeights(text, from);
    read.set(feature, weights);
    return weights;
  };
  return { features: { get }, transitions };
}

/** «F12A-3», read sign by sign: thousands of these are read for an article. */
function parseWeights(text: string, from: number): Float32Array {
  const weights = new Float32Array(LABELS.length);
  let label = 0;
  let sign = STEP;
  let steps = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_END) break;
    if (code >= LETTER_A) {
      weights[label] = steps * sign;
      label = code - LETTER_A;
      sign = STEP;
      steps = 0;
    } else if (code === MINUS) sign = -STEP;
    else steps = steps * 10 + code - DIGIT_0;
  }
  weights[label] = steps * sign;
  return weights;
}

function formatWeights(weights: Float32Array): string {
  let text = '';
  weights.forEach((weight, label) => {
    const steps = Math.round(weight / STEP);
    if (steps !== 0) text += `${String.fromCharCode(LETTER_A + label)}${steps}`;
  });
  return text;
}
