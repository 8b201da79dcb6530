import type { Figure } from './find-figures.ts';

/** UTF-16 units of a few words. */
const REACH = 96;
/** What each figure of a text counts: the words after it, up to three, and which figures count nothing that is said. */
export interface Counted {
  readonly nouns: ReadonlyMap<string, ReadonlySet<number>>;
  readonly free: ReadonlySet<number>;
}

const AFTER = /^(?: (?:mil(?:lones)?(?: de)?))?(?: de)?((?: \p{L}+){1,3})/u;
const NO_NOUN =
  /^(?:ell[oa]s|cada|est[oa]s|es[oa]s|de|del|y|e|o|u|a|al|en|por|para|con|sin|que|se|el|la|los|las|un|una|su|sus|es|son|fue|era|según|más|menos|como|entre|hasta|desde|sobre|ya|no|ni|cuando|donde|ante|tras|contra|primer[oa]?|había|ha|han|está|están)$/u;

export function toCounted(text: string, figures: readonly Figure[]): Counted {
  const nouns = new Map<string, Set<number>>();
  const free = new Set<number>();
  for (const { start, end, values } of figures) {
    const words = readNouns(text, end);
    const isOfPair =
      /^-\d/u.test(text.slice(end, end + 2)) || /\d-$/u.test(text.slice(start - 2, start));
    if (words.length === 0 && !isOfPair) for (const value of values) free.add(value);
    for (const word of words) {
      const known = nouns.get(word) ?? new Set();
      for (const value of values) known.add(value);
      nouns.set(word, known);
    }
  }
  return { nouns, free };
}

/** The words that follow a figure and may be what it counts, in small letters. */
export function readNouns(text: string, end: number): string[] {
  const after =
    AFTER.exec(text.slice(end, end + REACH))?.[1]
      ?.trim()
      .toLowerCase() ?? '';
  const words = after === '' ? [] : after.split(' ');
  const stop = words.findIndex((word) => NO_NOUN.test(word));
  return stop === -1 ? words : words.slice(0, stop);
}

/** What is said of whoever was called otherwise: «tres vecinos» are three people. */
const GENERAL =
  /^(?:personas?|hombres?|mujeres|veces|vez|cosas?|casos?|trabajador[ae]s|ciudadan[oa]s|puestos?|otr[oa]s?|nuev[oa]s?|grandes?|primer[oa]s?|últim[oa]s?|miembros?|muert[oa]s|víctimas|herid[oa]s|fallecid[oa]s)$/u;

/**
 * Whether a text counts the same thing with other figures alone, and this one stands for something else: «catorce
 * comedores» of twelve that fourteen votes against seven allowed.
 */
export function isOfAnother(value: number, noun: string, { nouns, free }: Counted): boolean {
  if (GENERAL.test(noun) || free.has(value)) return false;
  const counted = nouns.get(noun);
  return counted !== undefined && !counted.has(value);
}
