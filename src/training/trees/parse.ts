import type { Token } from '../../extract/text/tokenize.ts';
import { seededRandom, shuffle } from '../seeded-random.ts';
import { hashText, mix, Perceptron } from './perceptron.ts';
import { toWords } from './tag.ts';

const [SHIFT, LEFT, RIGHT] = [0, 1, 2];
export interface Parser {
  readonly relations: readonly string[];
  readonly actions: Perceptron;
  readonly labels: Perceptron;
}
export interface Parse {
  readonly heads: number[];
  readonly relations: string[];
}

interface Input {
  n: number;
  w: Int32Array;
  t: Int32Array;
  c: Int32Array;
  quote: Int32Array;
  commas: Int32Array;
  verbs: Int32Array;
}

function toInput(tokens: readonly Token[], tags: readonly string[]): Input {
  const n = tokens.length;
  const w = new Int32Array(n + 1);
  w.set(toWords(tokens).lower);
  w[n] = 77;
  const t = new Int32Array(n + 1);
  const c = new Int32Array(n + 1);
  const quote = new Int32Array(n + 1);
  const commas = new Int32Array(n + 2);
  const verbs = new Int32Array(n + 2);
  let open = 0;
  for (let i = 0; i < n; i += 1) {
    t[i] = hashText(tags[i]!);
    c[i] = hashText(tags[i]!.replace(/\.[SP]?$/u, ''));
    const text = tokens[i]!.text;
    if (/^["“”«»]$/u.test(text)) open = 1 - open;
    quote[i] = open;
    commas[i + 1] = commas[i]! + (/^[,;:(—–-]$/u.test(text) ? 1 : 0);
    verbs[i + 1] = verbs[i]! + (/^(?:VERB|AUX)\.Fin/u.test(tags[i]!) ? 1 : 0);
  }
  t[n] = c[n] = 78;
  return { n, w, t, c, quote, commas, verbs };
}

class State {
  readonly stack: number[] = [];
  next = 0;
  readonly head: Int32Array;
  readonly rel: Int32Array;
  readonly l1: Int32Array;
  readonly l2: Int32Array;
  readonly r1: Int32Array;
  readonly r2: Int32Array;
  readonly nl: Int32Array;
  readonly nr: Int32Array;
  constructor(n: number) {
    const make = (): Int32Array => new Int32Array(n + 1).fill(-1);
    this.head = make();
    this.rel = make();
    this.l1 = make();
    this.l2 = make();
    this.r1 = make();
    this.r2 = make();
    this.nl = new Int32Array(n + 1);
    this.nr = new Int32Array(n + 1);
  }
  attach(h: number, d: number, rel: number): void {
    this.head[d] = h;
    this.rel[d] = rel;
    if (d < h) {
      this.l2[h] = this.l1[h]!;
      this.l1[h] = d;
      this.nl[h]! += 1;
    } else {
      this.r2[h] = this.r1[h]!;
      this.r1[h] = d;
      this.nr[h]! += 1;
    }
  }
}
const features = new Int32Array(96);

function fill(x: Input, s: State): number {
  const { stack } = s;
  const k = stack.length;
  const s0 = k > 0 ? stack[k - 1]! : -1,
    s1 = k > 1 ? stack[k - 2]! : -1,
    s2 = k > 2 ? stack[k - 3]! : -1;
  const b0 = s.next,
    b1 = b0 + 1,
    b2 = b0 + 2;
  const W = (i: number): number => (i < 0 || i > x.n ? 5 : x.w[i]!);
  const T = (i: number): number => (i < 0 || i > x.n ? 5 : x.t[i]!);
  const C = (i: number): number => (i < 0 || i > x.n ? 5 : x.c[i]!);
  const L = (i: number): number => (i < 0 ? 5 : s.rel[i]! + 11);
  const at = (a: Int32Array, i: number): number => (i < 0 ? -1 : a[i]!);
  const s0l = at(s.l1, s0),
    s0r = at(s.r1, s0),
    s0l2 = at(s.l2, s0),
    s0r2 = at(s.r2, s0);
  const s1l = at(s.l1, s1),
    s1r = at(s.r1, s1),
    s1r2 = at(s.r2, s1),
    b0l = at(s.l1, b0),
    b0l2 = at(s.l2, b0);
  const gap = s0 < 0 ? 0 : Math.min(b0 - s0, 9);
  const gap1 = s1 < 0 ? 0 : Math.min(s0 - s1, 9);
  const com = s0 < 0 ? 0 : Math.min(x.commas[b0]! - x.commas[s0 + 1]!, 3);
  const ver = s0 < 0 ? 0 : Math.min(x.verbs[b0]! - x.verbs[s0 + 1]!, 3);
  const ver1 = s1 < 0 ? 0 : Math.min(x.verbs[s0]! - x.verbs[s1 + 1]!, 3);
  const q = (s0 < 0 ? 2 : x.quote[s0]!) * 3 + (x.quote[b0] ?? 2);
  const vl0 = s0 < 0 ? 0 : Math.min(s.nl[s0]!, 3),
    vr0 = s0 < 0 ? 0 : Math.min(s.nr[s0]!, 4),
    vr1 = s1 < 0 ? 0 : Math.min(s.nr[s1]!, 4),
    vb = Math.min(s.nl[b0]!, 3);
  let n = 0;
  const f1 = (a: number): void => {
    features[n] = mix(a, n + 1);
    n += 1;
  };
  const f2 = (a: number, b: number): void => {
    features[n] = mix(mix(a, n + 1), b);
    n += 1;
  };
  const f3 = (a: number, b: number, c: number): void => {
    features[n] = mix(mix(mix(a, n + 1), b), c);
    n += 1;
  };
  const f4 = (a: number, b: number, c: number, d: number): void => {
    features[n] = mix(mix(mix(mix(a, n + 1), b), c), d);
    n += 1;
  };
  f1(W(s0));
  f1(T(s0));
  f2(W(s0), T(s0));
  f1(W(s1));
  f1(T(s1));
  f2(W(s1), T(s1));
  f1(W(b0));
  f1(T(b0));
  f2(W(b0), T(b0));
  f1(W(b1));
  f1(T(b1));
  f1(T(b2));
  f1(W(b2));
  f1(C(s2));
  f1(W(s2));
  f2(W(s0), W(b0));
  f3(W(s0), T(s0), T(b0));
  f3(T(s0), W(b0), T(b0));
  f2(T(s0), T(b0));
  f2(W(s1), W(s0));
  f3(W(s1), T(s1), T(s0));
  f3(T(s1), W(s0), T(s0));
  f2(T(s1), T(s0));
  f3(T(s1), T(s0), T(b0));
  f3(C(s0), C(b0), C(b1));
  f4(C(s0), C(b0), C(b1), C(b2));
  f4(C(s1), C(s0), C(b0), C(b1));
  f4(C(s2), C(s1), C(s0), C(b0));
  f3(C(s0), C(b0), W(b1));
  f3(W(s1), C(s0), C(b0));
  f3(C(s1), W(s0), C(b0));
  f3(C(s1), C(s0), W(b0));
  f3(T(s0), T(b0), gap);
  f3(T(s1), T(s0), gap1);
  f3(W(s0), T(b0), gap);
  f4(C(s0), C(b0), com, ver);
  f4(C(s1), C(s0), com, ver1);
  f3(C(s0), C(b0), q);
  f2(C(s0), L(s0l));
  f2(C(s0), L(s0r));
  f3(C(s0), C(s0l), L(s0l));
  f3(C(s0), C(s0r), L(s0r));
  f3(W(s0), L(s0l), L(s0r));
  f4(C(s0), L(s0l), L(s0l2), C(b0));
  f4(C(s0), L(s0r), L(s0r2), C(b0));
  f4(C(s1), L(s1l), L(s1r), C(s0));
  f4(C(s1), L(s1r), L(s1r2), C(s0));
  f3(C(b0), L(b0l), L(b0l2));
  f4(C(s0), C(b0), C(s0l), C(b0l));
  f4(C(s1), C(s0), C(s0r), C(b0));
  f4(C(s1), C(s0), C(s1r), C(b0));
  f4(C(s0), C(b0), L(s0l), L(b0l));
  f4(C(s1), C(s0), L(s1r), L(s0l));
  f3(C(s0), vl0, vr0);
  f3(C(s1), vr1, C(s0));
  f3(C(b0), vb, C(s0));
  f2(W(s0), vr0);
  f2(W(s1), vr1);
  f3(W(s0l), C(s0), C(b0));
  f3(W(s0r), C(s0), C(b0));
  f3(W(s0l), C(s0), C(s1));
  f3(W(b0l), C(s0), C(b0));
  f3(W(s1r), C(s1), C(s0));
  f3(W(s0l), W(s1), C(s0));
  f3(C(s0), C(b0), C(b0 - 1));
  f3(C(s0), W(b0), W(b0 - 1));
  f3(C(s0), C(b0), W(b0 - 1));
  f3(C(s1), C(s0), W(s0 - 1));
  f2(W(b0), W(b1));
  f3(C(s0), W(b0), W(b1));
  f3(C(s0), L(s0l), W(b0));
  f3(C(s1), C(s2), C(b0));
  f1(0);
  return n;
}

/** Cost of each action under the gold heads (dynamic oracle of the arc-hybrid system); 99 where it is not allowed. */
function costs(s: State, gold: Int32Array, n: number, out: Int32Array): void {
  const { stack, next } = s;
  const k = stack.length;
  const s0 = k > 0 ? stack[k - 1]! : -1,
    s1 = k > 1 ? stack[k - 2]! : -1;
  out[SHIFT] = out[LEFT] = out[RIGHT] = 99;
  if (next < n) {
    let cost = 0;
    for (let i = 0; i < k; i += 1) {
      if (i < k - 1 && gold[next] === stack[i]) cost += 1;
      if (gold[stack[i]!] === next) cost += 1;
    }
    out[SHIFT] = cost;
  }
  if (k > 0) {
    let deps = 0;
    for (let d = next; d < n; d += 1) if (gold[d] === s0) deps += 1;
    const h = gold[s0]!;
    out[LEFT] = deps + (h === s1 || h > next ? 1 : 0);
    if (k > 1) out[RIGHT] = deps + (h >= next ? 1 : 0);
  }
}

function bestOf(scores: Float32Array, allowed: (c: number) => boolean): number {
  let top = -1;
  for (let c = 0; c < scores.length; c += 1)
    if (allowed(c) && (top < 0 || scores[c]! > scores[top]!)) top = c;
  return top;
}

function labelFeatures(count: number, action: number): void {
  for (let i = 0; i < count; i += 1) features[i] = mix(features[i]!, action + 31);
}

export function parse(
  { relations, actions, labels }: Parser,
  tokens: readonly Token[],
  tags: readonly string[],
): Parse {
  const x = toInput(tokens, tags);
  const s = new State(x.n);
  while (s.stack.length > 0 || s.next < x.n) {
    const count = fill(x, s);
    const k = s.stack.length;
    const action = bestOf(actions.score(features, count), (c) =>
      c === SHIFT ? s.next < x.n : c === LEFT ? k > 0 : k > 1,
    );
    if (action === SHIFT) {
      s.stack.push(s.next);
      s.next += 1;
      continue;
    }
    labelFeatures(count, action);
    const rel = bestOf(labels.score(features, count), () => true);
    const d = s.stack.pop()!;
    s.attach(action === LEFT ? s.next : s.stack.at(-1)!, d, rel);
  }
  return {
    heads: Array.from(s.head.subarray(0, x.n)),
    relations: Array.from(s.rel.subarray(0, x.n), (r) => relations[r]!),
  };
}

export interface ParserTree {
  tokens: readonly Token[];
  tags: readonly string[];
  heads: readonly number[];
  relations: readonly string[];
}

export function trainParser(
  trees: readonly ParserTree[],
  epochs = 8,
  bits = 20,
  labelBits = 17,
): Parser {
  const relations = [...new Set(trees.flatMap((t) => t.relations))].toSorted();
  const ids = new Map(relations.map((r, i) => [r, i]));
  const actions = new Perceptron(3, bits);
  const labels = new Perceptron(relations.length, labelBits);
  const data = trees.map((t) => ({
    x: toInput(t.tokens, t.tags),
    gold: Int32Array.from(t.heads),
    rels: t.relations.map((r) => ids.get(r)!),
  }));
  const random = seededRandom(5);
  const order = data.map((_, i) => i);
  const cost = new Int32Array(3);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { x, gold, rels } = data[index]!;
      const s = new State(x.n);
      while (s.stack.length > 0 || s.next < x.n) {
        const count = fill(x, s);
        costs(s, gold, x.n, cost);
        const scores = actions.score(features, count);
        const found = bestOf(scores, (c) => cost[c]! < 99);
        const least = Math.min(cost[0]!, cost[1]!, cost[2]!);
        const right = bestOf(scores, (c) => cost[c] === least);
        if (cost[found]! > least) actions.learn(features, count, right, found);
        actions.nextStep();
        const action = cost[found]! > least && (epoch < 1 || random() > 0.9) ? right : found;
        if (action === SHIFT) {
          s.stack.push(s.next);
          s.next += 1;
          continue;
        }
        const d = s.stack.pop()!;
        const h = action === LEFT ? s.next : s.stack.at(-1)!;
        labelFeatures(count, action);
        const guess = bestOf(labels.score(features, count), () => true);
        if (gold[d] === h && guess !== rels[d]) labels.learn(features, count, rels[d]!, guess);
        labels.nextStep();
        s.attach(h, d, gold[d] === h && guess !== rels[d] && epoch < 1 ? rels[d]! : guess);
      }
    }
  }
  actions.average();
  labels.average();
  return { relations, actions, labels };
}
