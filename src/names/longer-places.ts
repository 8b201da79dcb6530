import { findPlaceKind, isShoutedPlace, toCapitals } from './known-names.ts';
import type { PlacedName } from './placed-name.ts';
import { findWordAfter, findWordBefore, isCapitalized, type Neighbour } from './text-around.ts';

/** Words on either side of a name that a known place may have: «San José de Ocoa». */
const REACH = 4;

/** «La Paz», «Los Ángeles»: an article with a capital and the name are a known place together. */
export function isKnownPair(text: string, name: PlacedName, before: Neighbour): boolean {
  const pair = text.slice(before.start, name.end);
  return findPlaceKind(pair) !== null;
}

/** «Estados Unidos», «El Salvador»: whether a place of several words begins with a word. */
export function startsKnownPlace(text: string, first: Neighbour): boolean {
  let { end } = first;
  for (let count = 0; count < REACH; count += 1) {
    const next = findWordAfter(text, end);
    if (!next) return false;
    ({ end } = next);
    if (isCapitalized(next.text) && findPlaceKind(text.slice(first.start, end)) !== null)
      return true;
  }
  return false;
}

/** Whether the name is a part of a known place of several words: «Santiago de Chile». */
export function isInsideKnownPlace(text: string, name: PlacedName): boolean {
  const starts = [name.start];
  for (let at = name.start, count = 0; count < REACH; count += 1) {
    const before = findWordBefore(text, at);
    if (!before) break;
    at = before.start;
    if (isCapitalized(before.text)) starts.push(at);
  }
  const ends = [name.end];
  for (let at = name.end, count = 0; count < REACH; count += 1) {
    const next = findWordAfter(text, at);
    if (!next) break;
    at = next.end;
    if (isCapitalized(next.text)) ends.push(at);
  }
  const isPlace = (words: string): boolean =>
    name.isShouted ? isShoutedPlace(toCapitals(words)) : findPlaceKind(words) !== null;
  return starts.some((start) =>
    ends.some((end) => end - start > name.end - name.start && isPlace(text.slice(start, end))),
  );
}
