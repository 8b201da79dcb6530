import type { Token } from '../../extract/text/tokenize.ts';
import { seededRandom, shuffle } from '../seeded-random.ts';
import { hashText, mix, Perceptron } from './perceptron.ts';

export interface Tagger {
  readonly tags: readonly string[];
  readonly model: Perceptron;
}
const features = new Int32Array(32);

interface Words {
  readonly lower: Int32Array;
  readonly suffixes: Int32Array[];
  readonly shape: Int32Array;
}

export function toWords(tokens: readonly Token[]): Words {
  const lower = Int32Array.from(tokens, (t) => hashText(normal(t.lower)));
  const suffixes = [1, 2, 3, 4, 5].map((n) =>
    Int32Array.from(tokens, (t) => hashText(t.lower.slice(-n))),
  );
  const shape = Int32Array.from(tokens, (t, i) => hashText(toShape(t.text) + (i === 0 ? '^' : '')));
  return { lower, suffixes, shape };
}
function normal(lower: string): string {
  return /^\d/u.test(lower) ? lower.replaceAll(/\d/gu, '0').slice(0, 4) : lower;
}
function toShape(text: string): string {
  if (/^\p{Lu}+$/u.test(text) && text.length > 1) return 'AA';
  if (/^\p{Lu}/u.test(text)) return 'Aa';
  if (/^\d/u.test(text)) return '0';
  if (/^\p{L}/u.test(text)) return 'a';
  return text.slice(0, 2);
}

function fill(
  { lower, suffixes, shape }: Words,
  at: number,
  before: number,
  before2: number,
): number {
  const w = (i: number): number => lower[i] ?? (i < 0 ? 7 : 9);
  const s = (n: number, i: number): number => suffixes[n]![i] ?? (i < 0 ? 7 : 9);
  let n = 0;
  const put = (t: number, value: number): void => {
    features[n++] = mix(value, t);
  };
  put(1, 0);
  put(2, w(at));
  for (let k = 0; k < 5; k += 1) put(3 + k, s(k, at));
  put(10, shape[at]!);
  put(11, before);
  put(12, mix(before, before2));
  put(13, mix(before, w(at)));
  put(14, w(at - 1));
  put(15, w(at - 2));
  put(16, w(at + 1));
  put(17, w(at + 2));
  put(18, s(2, at + 1));
  put(19, mix(s(2, at), w(at + 1)));
  put(20, mix(s(2, at), before));
  put(21, mix(w(at - 1), w(at)));
  put(22, mix(w(at), w(at + 1)));
  put(23, mix(shape[at]!, shape[at + 1] ?? 3));
  put(24, mix(s(2, at), s(2, at + 1)));
  put(25, mix(before, s(2, at + 1)));
  return n;
}

export function tag({ tags, model }: Tagger, tokens: readonly Token[]): string[] {
  const words = toWords(tokens);
  const out: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const count = fill(words, at, out[at - 1] ?? -1, out[at - 2] ?? -1);
    out.push(best(model.score(features, count)));
  }
  return out.map((id) => tags[id]!);
}

function best(scores: Float32Array): number {
  let top = 0;
  for (let c = 1; c < scores.length; c += 1) if (scores[c]! > scores[top]!) top = c;
  return top;
}

export function trainTagger(
  trees: readonly { tokens: readonly Token[]; tags: readonly string[] }[],
  epochs = 6,
  bits = 18,
): Tagger {
  const tags = [...new Set(trees.flatMap((tree) => tree.tags))].toSorted();
  const model = new Perceptron(tags.length, bits);
  const ids = new Map(tags.map((name, id) => [name, id]));
  const data = trees.map((tree) => ({
    words: toWords(tree.tokens),
    gold: tree.tags.map((t) => ids.get(t)!),
  }));
  const random = seededRandom(3);
  const order = data.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { words, gold } = data[index]!;
      let [b1, b2] = [-1, -1];
      for (let at = 0; at < gold.length; at += 1) {
        const count = fill(words, at, b1, b2);
        const found = best(model.score(features, count));
        if (found !== gold[at]) model.learn(features, count, gold[at]!, found);
        model.nextStep();
        b2 = b1;
        b1 = found;
      }
    }
  }
  model.average();
  return { tags, model };
}
