import { type Clash, type Part, toVersion } from './clash.ts';
import {
  closeItem,
  openItem,
  type Piece,
  splitFences,
  toFieldPieces,
  toItemPieces,
} from './file-pieces.ts';
import { type Merged, mergeTexts } from './lines.ts';

/** Three versions of one passage; empty where one does not have it. */
interface Three {
  readonly mine: string;
  readonly base: string;
  readonly theirs: string;
}

/**
 * What two made of one file, joined field by field, item by item and paragraph by paragraph: only what both
 * changed in different ways is left to be chosen.
 * @param file its name tells an article from an entry
 */
export function mergePieces(file: string, three: Three): readonly Part[] {
  if (!file.endsWith('.md')) return mergeFields(three, []);
  const [mine, base, theirs] = [three.mine, three.base, three.theirs].map(splitFences);
  if (!mine || !base || !theirs) return [toClash([], three)];
  return joinStrings([
    ...mergeFields({ mine: mine.head, base: base.head, theirs: theirs.head }, []),
    ...mergeProse({ mine: mine.prose, base: base.prose, theirs: theirs.prose }),
  ]);
}

/** Paragraphs may follow one another: where both wrote one, both can stay. */
function mergeProse({ mine, base, theirs }: Three): readonly Part[] {
  return toParts(mergeTexts(mine, base, theirs));
}

function toParts(merged: Merged): readonly Part[] {
  return 'text' in merged ? [merged.text] : merged.parts;
}

function mergeFields(three: Three, path: readonly string[]): readonly Part[] {
  const [mine, base, theirs] = [three.mine, three.base, three.theirs].map(toFieldPieces);
  return mergeLists({ mine, base, theirs }, (key, each) => {
    const lists = [each.mine, each.base, each.theirs].map(toItemPieces);
    const [ours, first, others] = lists;
    if (!ours || !first || !others) return [toClash([...path, key], each)];
    return mergeLists({ mine: ours, base: first, theirs: others }, (item, own) =>
      mergeItem(own, [...path, key, item]),
    );
  });
}

/** Where both changed a field of an item, nothing of theirs in it changes until somebody chooses. */
function mergeItem(three: Three, path: readonly string[]): readonly Part[] {
  const [mine, base, theirs] = [three.mine, three.base, three.theirs].map(openItem);
  // One that was taken away by one and changed by the other, or that both added under one name.
  if (!mine || !base || !theirs || mine.at !== theirs.at) return [toClash(path, three)];
  const parts = mergeFields({ mine: mine.fields, base: base.fields, theirs: theirs.fields }, path);
  const joined = closeItem(toVersion(parts, 'mine'), mine.at);
  const isOne = parts.every((part) => typeof part === 'string');
  return isOne ? [joined] : [toClash(path, { ...three, mine: joined })];
}

function toClash(path: readonly string[], three: Three): Clash {
  return { path, ...three, hasBoth: false };
}

/** @param mergeBoth joins a piece that both changed */
function mergeLists(
  lists: {
    readonly mine: readonly Piece[] | undefined;
    readonly base: readonly Piece[] | undefined;
    readonly theirs: readonly Piece[] | undefined;
  },
  mergeBoth: (key: string, three: Three) => readonly Part[],
): readonly Part[] {
  const { mine = [], base = [], theirs = [] } = lists;
  const [ours, first, others] = [mine, base, theirs].map(
    (pieces) => new Map(pieces.map((piece) => [piece.key, piece])),
  );
  return joinStrings(
    toOrder(mine, theirs).flatMap((key): readonly Part[] => {
      const [my, old, their] = [ours?.get(key), first?.get(key), others?.get(key)];
      const three = { mine: my?.text ?? '', base: old?.text ?? '', theirs: their?.text ?? '' };
      const gap = pick(my?.gap, old?.gap, their?.gap);
      if (three.mine === three.base) return their ? [gap + three.theirs] : [];
      if (three.theirs === three.base || three.mine === three.theirs)
        return my ? [gap + three.mine] : [];
      return [gap, ...mergeBoth(key, three)];
    }),
  );
}

/** Blank lines are nothing to ask about. */
function pick(
  mine: string | undefined,
  base: string | undefined,
  theirs: string | undefined,
): string {
  return (mine === base ? (theirs ?? mine) : (mine ?? theirs)) ?? '';
}

/** The keys as the disk has them; what only the editor has stands where it stood, after its neighbour. */
function toOrder(mine: readonly Piece[], theirs: readonly Piece[]): string[] {
  const order = theirs.map(({ key }) => key);
  let before = -1;
  for (const { key } of mine) {
    const at = order.indexOf(key);
    if (at === -1) order.splice(before + 1, 0, key);
    before = at === -1 ? before + 1 : at;
  }
  return order;
}

function joinStrings(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  return joined;
}
