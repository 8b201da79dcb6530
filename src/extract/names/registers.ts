import { readName } from '../../names/read-name.ts';
import { tokenize } from '../text/tokenize.ts';
import type { RegisterName } from '../types.ts';
import { overlaps } from './put-over.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

interface KnownName {
  readonly words: readonly string[];
  readonly ref: string;
  readonly kind: RegisterName['kind'];
}

/** What a register's name beats: all that it overlaps, unless it lies inside something longer. */
export function applyRegisters(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
  registers: readonly RegisterName[],
  text: string,
): LocatedName[] {
  if (registers.length === 0) return [...names];
  const shape = toShape(text);
  const byFirstWord = indexRegisters(registers);
  const known = sentences.flatMap((tokens, sentence) => {
    const found: LocatedName[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const match = byFirstWord
        .get(tokens[from]!.text)
        ?.find((name) => matchesAt(tokens, from, name.words));
      if (match === undefined || !isName(shape, tokens, from, match)) continue;
      const to = from + match.words.length;
      found.push(toFoundName(sentences, sentence, { type: match.kind, from, to }, match.ref));
      from = to - 1;
    }
    return found;
  });
  const retained = known.filter((name) => !names.some((other) => isInside(name, other)));
  const others = names.filter((name) => !retained.some((other) => overlaps(name, other)));
  return [...retained, ...others].toSorted((a, b) => a.sentence - b.sentence || a.from - b.from);
}

/** Longest names first, so that «Corea del Norte» is tried before «Corea». */
function indexRegisters(registers: readonly RegisterName[]): Map<string, KnownName[]> {
  const index = new Map<string, KnownName[]>();
  const all = registers.flatMap(({ ref, kind, names }) =>
    names.map((name) => ({ ref, kind, words: tokenize(name).map((token) => token.text) })),
  );
  for (const name of all.toSorted((a, b) => b.words.length - a.words.length)) {
    const first = name.words[0];
    if (first === undefined) continue;
    index.set(first, [...(index.get(first) ?? []), name]);
  }
  return index;
}

/** What annotating will say of the words: «Santiago» in «Santiago Peña» is no town. */
function isName(
  shape: string,
  tokens: Sentence,
  from: number,
  { words, kind }: KnownName,
): boolean {
  const start = tokens[from]!.start;
  const end = tokens[from + words.length - 1]!.end;
  return readName(shape, { start, end, kind, form: 'whole', isShouted: false }) === 'name';
}

/** The text with the signs that {@link readName} expects, each in its place. */
function toShape(text: string): string {
  return text
    .replaceAll(/[«»“”„]/gu, '"')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[‐‑–−]/gu, '-');
}

function matchesAt(tokens: Sentence, from: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[from + offset]?.text === word);
}

/** «Moscú» inside «Universidad de Moscú» is not the city. */
function isInside(name: LocatedName, other: LocatedName): boolean {
  return (
    overlaps(name, other) &&
    other.to - other.from > name.to - name.from &&
    other.type === 'organization'
  );
}
