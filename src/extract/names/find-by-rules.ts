import { isCapitalized } from '../text/tokenize.ts';
import type { NameType, TaggedName } from '../tagger/labels.ts';
import { findCapitalRuns } from './capital-runs.ts';
import type { DocumentMemory } from './document-memory.ts';
import { findPlaceAt, isFirstName } from './gazetteer.ts';
import {
  CONNECTORS,
  ORGANIZATION_HEADS,
  PLACE_PREPOSITIONS,
  TITLES,
} from '../../names/trigger-words.ts';
import type { Sentence } from './types.ts';

/**
 * Names by gazetteers and trigger words alone, for when there is no model: what none of the rules
 * knows is left out.
 */
export function findNamesByRules(tokens: Sentence, memory: DocumentMemory): TaggedName[] {
  const names: TaggedName[] = [];
  const runs = findCapitalRuns(tokens);
  for (let from = 0; from < tokens.length; ) {
    const run = runs[from];
    if (run === null || run === undefined) {
      from += 1;
      continue;
    }
    const isSentenceWord =
      from === 0 && run.to === 1 && memory.words.get(tokens[0]!.text)?.isNameInside !== true;
    const to = endOfName(tokens, from, run.to);
    const type = findType(tokens, from, to, memory);
    if (type !== null && !(isSentenceWord && type !== 'place')) names.push({ type, from, to });
    from = to;
    while (from < run.to && !isCapitalized(tokens[from])) from += 1;
  }
  return names;
}

/** A place of the gazetteer ends where it ends; a person ends before «de», «del». */
function endOfName(tokens: Sentence, from: number, to: number): number {
  const place = findPlaceAt(tokens, from);
  if (place !== null && !isCapitalized(tokens[from + place.length]))
    return Math.min(from + place.length, to);
  if (ORGANIZATION_HEADS.has(tokens[from]!.lower)) return to;
  let end = from + 1;
  while (end < to && !CONNECTORS.has(tokens[end]!.text)) end += 1;
  return end;
}

function findType(
  tokens: Sentence,
  from: number,
  to: number,
  memory: DocumentMemory,
): NameType | null {
  const first = tokens[from]!;
  const before = tokens[from - 1]?.lower ?? '';
  const last = memory.words.get(tokens[to - 1]!.text);
  if (ORGANIZATION_HEADS.has(first.lower)) return 'organization';
  if (findPlaceAt(tokens, from)?.length === to - from) return 'place';
  if (to - from > 1 && isFirstName(first.text)) return 'person';
  if (TITLES.has(before)) return 'person';
  if (last?.endsPerson === true) return 'person';
  if (/^\p{Lu}{2,}$/u.test(first.text)) return 'organization';
  if (PLACE_PREPOSITIONS.has(before)) return 'place';
  return null;
}
