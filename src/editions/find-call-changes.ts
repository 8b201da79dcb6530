import { findDifferent } from './find-different.ts';
import { toSubstance } from './substance.ts';
import { toChange } from './to-change.ts';
import type { EditionCall, LocatedChange } from './types.ts';

/**
 * The notes that are called elsewhere than they were: a source that backs other words. Where the words themselves
 * differ, they say what changed.
 * @param isSameText whether both editions have the same words
 */
export function findCallChanges(
  before: readonly EditionCall[] | undefined,
  after: readonly EditionCall[] | undefined,
  isSameText: boolean,
): LocatedChange[] {
  if (!before || !after || !isSameText) return [];
  const { gone, added } = findDifferent(
    before,
    after,
    ({ note, words }) => `${toSubstance(note)} ${toSubstance(words)}`,
  );
  const changes = gone.map(({ note, words, at }) => {
    const index = added.findIndex((each) => toSubstance(each.note) === toSubstance(note));
    const [now] = index === -1 ? [] : added.splice(index, 1);
    return toChange({
      ...{ part: 'call', about: note, before: words, after: now?.words ?? null },
      at: now?.at ?? at,
    });
  });
  return [
    ...changes,
    ...added.map(({ note, words, at }) =>
      toChange({ part: 'call', about: note, before: null, after: words, at }),
    ),
  ];
}
