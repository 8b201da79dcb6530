import { findSentences } from '../extract/text/sentences.ts';
import { isCapitalized } from '../extract/text/tokenize.ts';
import type { Token } from '../extract/text/tokenize.ts';
import type { NameType } from '../extract/tagger/labels.ts';
import { isCommonWord } from '../names/known-names.ts';
import type { DraftCase } from './score-draft.ts';
import type { TypedDocument } from './training-data.ts';

type TypedName = TypedDocument['names'][number];
type Listed = readonly [type: NameType, name: string];

/** Names that the lists have whole, however the text writes them. */
const ALSO_WRITTEN: Readonly<Record<string, readonly string[]>> = {
  'Estados Unidos': ['EE. UU.', 'EE.UU.', 'EE. UU', 'EE UU', 'EEUU'],
  'Naciones Unidas': ['ONU'],
  'Unión Europea': ['UE'],
};
const CAPITAL = /^\p{Lu}/u;
const NOT_ALONE = /^(?:El|La|Los|Las|Un|Una|De|Del|En|No|Por|Con)$/u;
const ACRONYM_BEHIND = /^ \((\p{Lu}[\p{L}\d-]+)[,)]/u;
const THOROUGHFARE = /(?<!\p{L})(?:calle|plaza|avenida|barrio|río|campo) $/iu;
/** Ends a sentence or opens a quotation: a capital behind it tells nothing. */
const BEFORE_OPENER = /^(?:["“«(¿¡:—–-]|.*[.?!…])$/u;
const OPENS_TEXT = /(?:^|[.?!…:]\s+|\n\s*)[«“"‘(¿¡»—–-]*$/u;
const SMALL_INSIDE = /^(?:de|del|la|las|los|el|y)$/u;

/**
 * A labelled draft as a text to learn from: the names of its lists where they stand, whole or
 * short («Ruiz», «la Fiscalía»), and what else has a capital inside a sentence, which is no
 * person, place or body as the lists are complete. Null where a listed name stands nowhere.
 */
export function toTypedDraft({
  shows,
  text,
  people,
  places,
  organizations,
}: DraftCase): TypedDocument | null {
  const names: TypedName[] = [];
  const isTaken = (start: number, end: number): boolean =>
    names.some((name) => name.start < end && start < name.end);
  const put = (type: NameType, start: number, end: number): void => {
    if (!isTaken(start, end)) names.push({ type, start, end });
  };
  const listed: Listed[] = [
    ...organizations.map((name) => ['organization', name] as const),
    ...people.map((name) => ['person', name] as const),
    ...places.map((name) => ['place', name] as const),
  ];
  for (const [type, name] of longestFirst(listed)) {
    const spellings = [name, name.toUpperCase(), ...(ALSO_WRITTEN[name] ?? [])];
    const spots = spellings.flatMap((spelled) =>
      findWhole(text, spelled).map((start) => ({ start, end: start + spelled.length })),
    );
    if (spots.length === 0) return null;
    for (const { start, end } of spots) put(type, start, end);
  }
  const isPlace = new Set(places);
  const acronyms = names.flatMap(({ type, end }): Listed[] => {
    const acronym = type === 'organization' ? ACRONYM_BEHIND.exec(text.slice(end))?.[1] : undefined;
    return acronym === undefined ? [] : [['organization', acronym]];
  });
  for (const [type, name] of longestFirst([...listed.flatMap(findShortNames), ...acronyms])) {
    if (isPlace.has(name)) continue;
    for (const start of findWhole(text, name)) {
      const before = text.slice(0, start);
      const isWord = !name.includes(' ') && type === 'organization';
      const isOpener = OPENS_TEXT.test(before.slice(-8)) && isCommonWord(name.toLowerCase());
      if (!isWord || !(isOpener || THOROUGHFARE.test(before)))
        put(type, start, start + name.length);
    }
  }
  for (const run of findUnlistedRuns(text, isTaken)) put('other', run.start, run.end);
  return { id: shows, text, names: names.toSorted((a, b) => a.start - b.start) };
}

function longestFirst(listed: readonly Listed[]): Listed[] {
  return listed.toSorted((a, b) => b[1].length - a[1].length);
}

/** Offsets at which a name stands between other signs than letters and digits. */
function findWhole(text: string, name: string): number[] {
  const spots: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = `${text[at - 1] ?? ''} ${text[at + name.length] ?? ''}`;
    if (!/[\p{L}\d]/u.test(around)) spots.push(at);
  }
  return spots;
}

/** Words of a person's name that may stand for it; of a body's the first ones or the last. */
function findShortNames([type, name]: Listed): Listed[] {
  if (type === 'place') return [];
  const words = name.split(' ');
  return words.flatMap((_, from) =>
    words.flatMap((__, last): Listed[] => {
      const part = words.slice(from, last + 1);
      const isPart = part.length > 0 && part.length < words.length;
      const isAtEdge = type === 'person' || from === 0 || last === words.length - 1;
      const isNamed = CAPITAL.test(part[0] ?? '') && CAPITAL.test(part.at(-1) ?? '');
      const short = part.join(' ');
      return isPart && isAtEdge && isNamed && short.length > 1 && !NOT_ALONE.test(short)
        ? [[type, short]]
        : [];
    }),
  );
}

/** Words with a capital inside a sentence that stand for no listed name, with «de», «y» between them. */
function findUnlistedRuns(
  text: string,
  isTaken: (start: number, end: number) => boolean,
): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const tokens of findSentences(text).flatMap((paragraph) => paragraph.sentences)) {
    const isFree = (token: Token | undefined): boolean =>
      isCapitalized(token) && !isTaken(token!.start, token!.end);
    for (let from = 0; from < tokens.length; from += 1) {
      if (!isFree(tokens[from])) continue;
      let to = from + 1;
      for (let next = to; next < tokens.length; next += 1) {
        if (isFree(tokens[next])) to = next + 1;
        else if (!SMALL_INSIDE.test(tokens[next]!.text)) break;
      }
      const isOpener = from === 0 || BEFORE_OPENER.test(tokens[from - 1]!.text);
      if (!isOpener) runs.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
      from = to - 1;
    }
  }
  return runs;
}
