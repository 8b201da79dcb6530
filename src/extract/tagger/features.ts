import { findCapitalRuns } from '../names/capital-runs.ts';
import type { CapitalRun } from '../names/capital-runs.ts';
import type { DocumentMemory } from '../names/document-memory.ts';
import { findKnownType, findPlaceAt, isFirstName, isLastName } from '../names/gazetteer.ts';
import { isPlaceNoun } from '../names/place-nouns.ts';
import { CONNECTORS, ORGANIZATION_HEADS, PLACE_HEADS, TITLES } from '../../names/trigger-words.ts';
import { findFiniteForm } from '../verbs/reporting-verbs.ts';
import { isCapitalized, isWord, joinWords } from '../text/tokenize.ts';
import type { Token } from '../text/tokenize.ts';

/** Everything that the features of one token look at. */
interface View {
  readonly tokens: readonly Token[];
  readonly shapes: readonly string[];
  readonly gazetteer: readonly (readonly string[])[];
  readonly runs: readonly (CapitalRun | null)[];
  readonly isAllCapitals: boolean;
  readonly memory: DocumentMemory;
}

const LONGEST_PREFIX = 4;
const LONGEST_SUFFIX = 5;
const MARK = /^["“”«»'‘’]$/u;
/** Letters at the end of a noun that tell what it is: «ministro», «capital». */
const NOUN_END = 4;
/** Words between an office and the name: «el presidente de Francia, Emmanuel Macron». */
const TITLE_REACH = 6;
/** A headline in capitals tells nothing by its capitals. */
const ALL_CAPITALS = { words: 3, share: 0.7 };

/** The features of every token of a sentence, as the strings that the model has weights for. */
export function findFeatures(tokens: readonly Token[], memory: DocumentMemory): string[][] {
  const view: View = {
    tokens,
    shapes: tokens.map((token) => toShape(token.text)),
    gazetteer: findGazetteerTags(tokens),
    runs: findCapitalRuns(tokens),
    isAllCapitals: isMostlyCapitals(tokens),
    memory,
  };
  return tokens.map((_, index) => [
    ...wordFeatures(view, index),
    ...contextFeatures(view, index),
    ...gazetteerFeatures(view, index),
    ...runFeatures(view, index),
    ...documentFeatures(view, index),
  ]);
}

function wordFeatures({ tokens, shapes, isAllCapitals }: View, index: number): string[] {
  const { text, lower } = tokens[index]!;
  const features = ['b', `w=${lower}`, `W=${text}`, `s=${shapes[index]}`];
  for (let size = 1; size <= LONGEST_PREFIX && size < lower.length; size += 1) {
    features.push(`p=${lower.slice(0, size)}`);
  }
  for (let size = 1; size <= LONGEST_SUFFIX && size < lower.length; size += 1) {
    features.push(`x=${lower.slice(-size)}`);
  }
  if (index === 0 || (index === 1 && /^[-—"«“(]$/u.test(tokens[0]!.text))) features.push('first');
  if (isAllCapitals) features.push('allcaps');
  if (/^\p{Lu}{2,}s?$/u.test(text)) features.push('acronym');
  if (/\d/u.test(text)) features.push('digit');
  if (text.includes('-')) features.push('hyphen');
  return features;
}

function contextFeatures(view: View, index: number): string[] {
  const { shapes } = view;
  const word = (offset: number): string => wordAt(view, index + offset);
  const shape = (offset: number): string => shapes[index + offset] ?? '_';
  return [
    `-1=${word(-1)}`,
    `+1=${word(1)}`,
    `-2=${word(-2)}`,
    `+2=${word(2)}`,
    `s-1=${shape(-1)}`,
    `s+1=${shape(1)}`,
    `s-1s=${shape(-1)} ${shape(0)}`,
    `ss+1=${shape(0)} ${shape(1)}`,
    `s3=${shape(-1)} ${shape(0)} ${shape(1)}`,
    `-1s=${word(-1)} ${shape(0)}`,
    `s+1w=${shape(0)} ${word(1)}`,
    `-2-1=${word(-2)} ${word(-1)}`,
    `+1+2=${word(1)} ${word(2)}`,
    `-1w=${word(-1)} ${word(0)}`,
    `w+1=${word(0)} ${word(1)}`,
    `-1x=${word(-1).slice(-3)}`,
    `+1x=${word(1).slice(-3)}`,
  ];
}

function gazetteerFeatures({ tokens, gazetteer }: View, index: number): string[] {
  const features: string[] = [];
  for (const tag of gazetteer[index]!) features.push(`g=${tag}`);
  for (const tag of gazetteer[index - 1] ?? []) features.push(`g-1=${tag}`);
  for (const tag of gazetteer[index + 1] ?? []) features.push(`g+1=${tag}`);
  const { lower } = tokens[index]!;
  if (TITLES.has(lower)) features.push('title');
  if (PLACE_HEADS.has(lower)) features.push('placehead');
  if (ORGANIZATION_HEADS.has(lower)) features.push('orghead');
  for (let back = 1; back <= 3 && index - back >= 0; back += 1) {
    const before = tokens[index - back]!.lower;
    if (TITLES.has(before)) features.push(`title-${back}`);
    if (back <= 2 && isPlaceNoun(before)) features.push(`placehead-${back}`);
    if (back === 1 && ORGANIZATION_HEADS.has(before)) features.push('orghead-1');
  }
  return features;
}

function runFeatures(view: View, index: number): string[] {
  const { tokens, runs } = view;
  const run = runs[index] ?? null;
  if (run === null) return ['norun'];
  const { from, to } = run;
  const first = tokens[from]!;
  const place = `${toBucket(index - from)}/${toBucket(to - from)}`;
  const features = [
    `r=${place}`,
    `rL=${wordAt(view, from - 1)}`,
    `rR=${wordAt(view, to)}`,
    `rLL=${wordAt(view, from - 2)} ${wordAt(view, from - 1)}`,
    `rF=${first.lower}`,
    `rZ=${tokens[to - 1]!.lower}`,
  ];
  if (from === 0) features.push('rfirst');
  if (MARK.test(wordAt(view, from - 1)) && MARK.test(wordAt(view, to))) features.push('rmarks');
  const governor = findGovernor(view, from);
  if (governor !== null) features.push(`rN=${governor}`, `rNx=${governor.slice(-NOUN_END)}`);
  const known = findKnownType(joinWords(tokens, from, to));
  if (known !== null) features.push(`rK=${known}`);
  if (index !== from && ORGANIZATION_HEADS.has(first.lower)) features.push('rorg');
  if (index !== from && PLACE_HEADS.has(first.lower)) features.push('rplace');
  if (isFirstName(first.text)) features.push('rname', `rname ${place}`);
  if (isLastName(tokens[to - 1]!.text)) features.push('rlast');
  const distance = findTitleBefore(tokens, from);
  if (distance !== null) features.push(`rtitle=${Math.min(distance, 3)}`);
  if (findFiniteForm(wordAt(view, to)) !== null) features.push('rsayR');
  if (findFiniteForm(wordAt(view, from - 1)) !== null) features.push('rsayL');
  if (wordAt(view, to) === ',') {
    if (TITLES.has(wordAt(view, to + 1))) features.push('rtitleR');
    if (/^(?:de|que|el|la|un|una)$/u.test(wordAt(view, to + 1))) features.push('rcomma');
  }
  if (CONNECTORS.has(tokens[index]!.lower) && !isCapitalized(tokens[index])) {
    const { lower } = tokens[index]!;
    features.push(
      `c=${lower}`,
      `cL=${lower} ${wordAt(view, index - 1)}`,
      `cR=${lower} ${wordAt(view, index + 1)}`,
    );
  }
  return features;
}

/** «el gol de la | Real», «portavoz del | PNV»: the noun that a run hangs from by «de», or null. */
function findGovernor(view: View, from: number): string | null {
  const article = /^(?:el|la|los|las)$/u.test(wordAt(view, from - 1)) ? from - 1 : from;
  if (!/^del?$/u.test(wordAt(view, article - 1))) return null;
  const noun = view.tokens[article - 2];
  return noun !== undefined && /^\p{Ll}+$/u.test(noun.text) ? noun.lower : null;
}

function documentFeatures({ tokens, runs, memory }: View, index: number): string[] {
  const token = tokens[index]!;
  const known = memory.words.get(token.text);
  if (known === undefined) return [];
  const features = [
    `d=${memory.lower.has(token.lower) ? 'l' : ''}${known.isNameInside ? 'i' : ''}${index === 0 ? '0' : ''}`,
  ];
  const run = runs[index];
  const isAlone = run !== null && run !== undefined && run.to - run.from === 1;
  if (known.endsPerson) features.push(isAlone ? 'dperson1' : 'dperson');
  else if (known.endsRun) features.push(isAlone ? 'dend1' : 'dend');
  if (known.opensRun) features.push('dopen');
  if (known.followsTitle) features.push('dtitle');
  if (known.followsPlacePreposition) features.push('din');
  const before = tokens[index - 1]?.lower;
  const after = tokens[index + 1]?.lower;
  for (const word of known.before) if (word !== before) features.push(`dL=${word}`);
  for (const word of known.after) if (word !== after) features.push(`dR=${word}`);
  return features;
}

function wordAt({ tokens }: View, index: number): string {
  if (index < 0) return '<';
  return tokens[index]?.lower ?? '>';
}

/** «McDonald» → `XxXx+`, «2.500» → `d.d+`: the kinds of signs, repeats folded. */
function toShape(word: string): string {
  let shape = '';
  let previous = '';
  for (const sign of word) {
    const kind = /\p{Lu}/u.test(sign)
      ? 'X'
      : /\p{L}/u.test(sign)
        ? 'x'
        : /\d/u.test(sign)
          ? 'd'
          : sign;
    if (kind !== previous) shape += kind;
    else if (!shape.endsWith('+')) shape += '+';
    previous = kind;
  }
  return shape.slice(0, 8);
}

function toBucket(count: number): string {
  return count <= 4 ? String(count) : count <= 7 ? '5' : '8';
}

function findGazetteerTags(tokens: readonly Token[]): string[][] {
  const tags: string[][] = tokens.map(() => []);
  tokens.forEach((token, index) => {
    const match = findPlaceAt(tokens, index);
    if (match !== null) {
      for (let offset = 0; offset < match.length; offset += 1) {
        const part =
          match.length === 1 ? 'U' : offset === 0 ? 'B' : offset === match.length - 1 ? 'L' : 'I';
        tags[index + offset]!.push(`${part}${match.kind}`);
      }
    }
    if (isFirstName(token.text)) tags[index]!.push('first');
    if (isLastName(token.text)) tags[index]!.push('last');
  });
  return tags;
}

function isMostlyCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter(isWord);
  const capitals = words.filter(isCapitalized).length;
  return words.length > ALL_CAPITALS.words && capitals / words.length > ALL_CAPITALS.share;
}

/** Words between the run and an office named before it in the same clause, or null. */
function findTitleBefore(tokens: readonly Token[], from: number): number | null {
  for (let distance = 0; distance < TITLE_REACH; distance += 1) {
    const token = tokens[from - 1 - distance];
    if (token === undefined || /^[.;:"]$/u.test(token.text)) return null;
    if (TITLES.has(token.lower)) return distance;
  }
  return null;
}
