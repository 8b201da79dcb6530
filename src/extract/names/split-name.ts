import type { PlaceKind } from '../../names/known-names.ts';
import { findPlaceAt } from './gazetteer.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

/** Where a name is cut, in tokens of its sentence; what stands between the two parts is of neither. */
interface Cut {
  /** Behind the last token of the first part. */
  readonly end: number;
  /** The first token of the second. */
  readonly start: number;
}
/** A place that ends a name behind «de» or «del», which stands at the token `tie`. */
interface PlaceAtEnd {
  readonly kind: PlaceKind;
  readonly tie: number;
}

/** The two names that one is: of the same type unless `types` says what each is. */
export function splitName(
  name: LocatedName,
  sentences: readonly Sentence[],
  { end, start }: Cut,
  types: readonly [LocatedName['type'], LocatedName['type']] = [name.type, name.type],
): [LocatedName, LocatedName] {
  const { sentence, from, to } = name;
  return [
    toFoundName(sentences, sentence, { type: types[0], from, to: end }),
    toFoundName(sentences, sentence, { type: types[1], from: start, to }),
  ];
}

/** The places of the gazetteer that a name may end with, the longest first: «Kim de | Corea del Norte». */
export function findPlacesAtEnd(
  { from, to }: Pick<LocatedName, 'from' | 'to'>,
  tokens: Sentence,
): PlaceAtEnd[] {
  const found: PlaceAtEnd[] = [];
  for (let tie = from + 1; tie < to - 1; tie += 1) {
    if (!/^del?$/u.test(tokens[tie]!.text)) continue;
    const place = findPlaceAt(tokens, tie + 1);
    if (place !== null && tie + 1 + place.length === to) found.push({ tie, kind: place.kind });
  }
  return found;
}
