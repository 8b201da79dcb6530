import { diffArrays } from 'diff';
import { toSubstance } from './substance.ts';
import type { Edition, EditionImage, EditionLink, EditionMarks, LocatedChange } from './types.ts';

/** Where visits come from, and no part of where a link leads. */
const TRACKING = /[?&](?:utm_\w+|fbclid|gclid)=[^&#]*/giu;

/**
 * What changed beside the words: where links lead, the numbers of lists, which words are somebody's, images and what
 * stands with them. Emphasis, headings and the dots of a list are typography. Nothing where an edition does not know.
 * @param isSameText whether both have the same words
 */
export function findMarkChanges(
  before: Edition,
  after: Edition,
  isSameText: boolean,
): LocatedChange[] {
  if (!before.marks || !after.marks) return [];
  return [
    ...findImageChanges(before.marks.images, after.marks.images),
    ...compareWords('caption', before.marks.caption, after.marks.caption, 0),
    ...findLinkChanges(before.marks, after.marks, isSameText),
    ...(isSameText ? findKindChanges(before, after) : findKindChangesOfSame(before, after)),
  ];
}

/** An address that leads to the same place is the same. */
function toPlace(address: string): string {
  return address
    .replaceAll(TRACKING, '')
    .replace(/^http:/iu, 'https:')
    .replace(/^(https:\/\/)([^/?#]+)/iu, (_, scheme: string, host: string) =>
      (scheme + host).toLowerCase(),
    )
    .replace(/\/(?=$|[?#])/u, '');
}

function findLinkChanges(
  { links: before }: EditionMarks,
  { links: after }: EditionMarks,
  isSameText: boolean,
): LocatedChange[] {
  const toKey = ({ address, words }: EditionLink): string =>
    `${toPlace(address)} ${toSubstance(words)}`;
  const { gone, added } = findDifferent(before, after, toKey);
  const changes: LocatedChange[] = [];
  const pair = (
    isAlike: (old: EditionLink, now: EditionLink) => boolean,
    isTold: boolean,
  ): void => {
    for (const old of [...gone]) {
      const now = added.find((each) => isAlike(old, each));
      if (!now) continue;
      gone.splice(gone.indexOf(old), 1);
      added.splice(added.indexOf(now), 1);
      if (isTold) changes.push(toLinkChange(now.words, now.at, old.address, now.address));
    }
  };
  pair((old, now) => toSubstance(old.words) === toSubstance(now.words), true);
  // The same link behind other words: the words say what changed.
  if (!isSameText) pair((old, now) => toPlace(old.address) === toPlace(now.address), false);
  for (const { words, at, address } of gone) changes.push(toLinkChange(words, at, address, null));
  for (const { words, at, address } of added) changes.push(toLinkChange(words, at, null, address));
  return changes.sort((a, b) => a.at - b.at);
}

function toLinkChange(
  about: string,
  at: number,
  before: string | null,
  after: string | null,
): LocatedChange {
  return { part: 'link', about, before: toList(before), after: toList(after), at };
}

function findImageChanges(
  before: readonly EditionImage[],
  after: readonly EditionImage[],
): LocatedChange[] {
  const toKey = ({ address }: EditionImage): string => address;
  const { gone, added, kept } = findDifferent(before, after, toKey);
  const exchanged = gone.slice(0, added.length).map((old, index) => [old, added[index]] as const);
  return [
    ...exchanged.map(([old, now]) =>
      toImageChange(now?.alt ?? '', now?.at ?? 0, old.address, now?.address ?? null),
    ),
    ...gone
      .slice(added.length)
      .map(({ alt, at, address }) => toImageChange(alt, at, address, null)),
    ...added
      .slice(gone.length)
      .map(({ alt, at, address }) => toImageChange(alt, at, null, address)),
    ...kept.flatMap(([old, now]) => compareWords('alt', old.alt, now.alt, now.at, now.address)),
  ];
}

function toImageChange(
  about: string,
  at: number,
  before: string | null,
  after: string | null,
): LocatedChange {
  return {
    part: 'image',
    about,
    before: toList(before),
    after: toList(after),
    at: Math.max(0, at),
  };
}

function compareWords(
  part: 'alt' | 'caption',
  before: string,
  after: string,
  at: number,
  about?: string,
): LocatedChange[] {
  if (toSubstance(before) === toSubstance(after)) return [];
  const change = { part, before: toList(before), after: toList(after), at: Math.max(0, at) };
  return [about === undefined ? change : { ...change, about }];
}

/** The number or the quotation of words that are the same, wherever their paragraphs end. */
function findKindChanges(before: Edition, after: Edition): LocatedChange[] {
  const [old, now] = [toKindsOfWords(before), toKindsOfWords(after)];
  if (old.length !== now.length) return findKindChangesOfSame(before, after);
  const changes: LocatedChange[] = [];
  let told = -1;
  for (const [index, { number, isQuoted, at }] of now.entries()) {
    const was = old[index];
    const words = after.blocks[at] ?? '';
    if (was && was.number !== number) changes.push(toNumberChange(words, at, was.number, number));
    if (!was || was.isQuoted === isQuoted || told === at) continue;
    changes.push(toQuoteChange(words, at, isQuoted));
    told = at;
  }
  return changes;
}

/** Of each word its quotation, and of the first one of a block its number. */
function toKindsOfWords({ blocks, marks }: Edition) {
  return blocks.flatMap((block, at) => {
    const { isQuoted = false, number = '' } = marks?.kinds[at] ?? {};
    return toSubstance(block)
      .split(' ')
      .map((_, index) => ({ isQuoted, number: index === 0 ? number : '', at }));
  });
}

/** Of a text that changed otherwise too: paragraphs that stayed as they were. */
function findKindChangesOfSame(before: Edition, after: Edition): LocatedChange[] {
  const kept = findDifferent(
    before.blocks.map((words, at) => ({ words, at })),
    after.blocks.map((words, at) => ({ words, at })),
    ({ words }) => toSubstance(words),
  ).kept;
  return kept.flatMap(([old, { words, at }]) => {
    const was = before.marks?.kinds[old.at];
    const is = after.marks?.kinds[at];
    if (!was || !is) return [];
    return [
      ...(was.number === is.number ? [] : [toNumberChange(words, at, was.number, is.number)]),
      ...(was.isQuoted === is.isQuoted ? [] : [toQuoteChange(words, at, is.isQuoted)]),
    ];
  });
}

function toNumberChange(words: string, at: number, was: string, is: string): LocatedChange {
  return { part: 'number', about: words, before: toList(was), after: toList(is), at };
}

function toQuoteChange(words: string, at: number, isQuoted: boolean): LocatedChange {
  return { part: 'quote', before: isQuoted ? [] : [words], after: isQuoted ? [words] : [], at };
}

/** What only one of two lists has, and what both have in the same order. */
function findDifferent<Item>(
  before: readonly Item[],
  after: readonly Item[],
  toKey: (item: Item) => string,
): { gone: Item[]; added: Item[]; kept: (readonly [Item, Item])[] } {
  const found = { gone: [] as Item[], added: [] as Item[], kept: [] as (readonly [Item, Item])[] };
  const [old, now] = [[...before], [...after]];
  for (const { added, removed, count } of diffArrays(before.map(toKey), after.map(toKey))) {
    if (removed) found.gone.push(...old.splice(0, count));
    else if (added) found.added.push(...now.splice(0, count));
    else {
      const same = now.splice(0, count);
      found.kept.push(
        ...old.splice(0, count).flatMap((item, index) => {
          const other = same[index];
          return other === undefined ? [] : [[item, other] as const];
        }),
      );
    }
  }
  return found;
}

function toList(text: string | null): string[] {
  return text === null || text === '' ? [] : [text];
}
