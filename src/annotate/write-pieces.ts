import type { Element, ElementContent, Properties } from 'hast';
import { toCardId, toClaimCardId, toClaimTextId, toNoteCardId } from './anchors.ts';
import type { Segment } from './segments.ts';
import type { Annotation, Annotations, Claim, Mention, Note } from './types.ts';

/** Claims are numbered, notes lettered: both may stand behind one word. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Outermost first: a claim holds its names, never the other way round. */
const NESTING = ['claim', 'note', 'date', 'mention'] as const;

type Piece = Segment<Annotation>;

/** The elements of one text node; the links to cards apart where they cannot stand among them. */
export interface WrittenPieces {
  readonly content: ElementContent[];
  readonly cardLinks: readonly Element[];
}

/** Turns the pieces of one text node into nested elements. */
export type PieceWriter = (
  text: string,
  pieces: readonly Piece[],
  isInLink: boolean,
) => WrittenPieces;

/**
 * Makes a writer for one article, to be called in the order of the text: the first piece of an
 * annotation carries its id, the last piece of a claim or note the link to its card. In a link of
 * the article, which may hold no other, the links to cards are given back for the caller to place.
 */
export function toPieceWriter({ claims, notes }: Annotations): PieceWriter {
  const started = new Set<Annotation>();
  const numbers = new Map<Annotation, number>([
    ...claims.map((claim, index) => [claim, index + 1] as const),
    ...notes.map((note, index) => [note, index + 1] as const),
  ]);

  return (text, pieces, isInLink) => {
    const cardLinks: Element[] = [];

    function write(group: readonly Piece[], depth: number): ElementContent[] {
      const type = NESTING[depth];
      if (!type || group.every(({ values }) => values.length === 0))
        return [{ type: 'text', value: text.slice(group[0]?.start, group.at(-1)?.end) }];
      if (!group.some(({ values }) => values.some((value) => value.type === type)))
        return write(group, depth + 1);
      return groupPieces(group, type).flatMap(({ values, pieces: inner }) => {
        const children = write(inner, depth + 1);
        if (values.length === 0) return children;
        const links = values.flatMap((value) => toCardLink(value, inner.at(-1)?.end ?? 0));
        if (isInLink) cardLinks.push(...links);
        return [wrap(values, isInLink ? children : [...children, ...links])];
      });
    }

    return { content: write(pieces, 0), cardLinks };
  };

  function wrap(values: readonly Annotation[], children: ElementContent[]): Element {
    const starting = values.filter((value) => !started.has(value));
    for (const value of starting) started.add(value);
    if (values.length === 1) return toElement(values, starting, children);
    return values.every((value) => value.type === 'claim' || value.type === 'note')
      ? wrapTogether(values, starting, children)
      : nest(
          values.map((value) => [value]),
          starting,
          children,
        );
  }

  function toCardLink(value: Annotation, end: number): Element[] {
    if ((value.type !== 'claim' && value.type !== 'note') || value.ranges.at(-1)?.end !== end)
      return [];
    const number = numbers.get(value) ?? 0;
    const isClaim = value.type === 'claim';
    const shown = isClaim ? String(number) : toLetters(number);
    const properties = {
      className: [isClaim ? 'claim-ref' : 'note-ref'],
      href: `#${isClaim ? toClaimCardId(value.id) : toNoteCardId(value.id)}`,
      'data-n': shown,
      ariaLabel: `${isClaim ? 'Ficha de la afirmación' : 'Nota'} ${shown}`,
    };
    return [toNode('a', properties, [])];
  }
}

/** A number as lists count in `lower-alpha`: a, b … z, aa, ab …; nothing for 0. */
function toLetters(number: number): string {
  if (number === 0) return '';
  const last = (number - 1) % LETTERS.length;
  return toLetters((number - 1 - last) / LETTERS.length) + LETTERS.charAt(last);
}

/**
 * One element for all values. An element has one id: of several that start here, each but the
 * first gets an element of its own inside.
 */
function wrapTogether(
  values: readonly Annotation[],
  [first, ...others]: readonly Annotation[],
  children: ElementContent[],
): Element {
  const outer = values.filter((value) => !others.includes(value));
  const starting = first ? [first, ...others] : [];
  return nest([outer, ...others.map((value) => [value])], starting, children);
}

/** One element for each group of values, the first outermost. */
function nest(
  groups: readonly (readonly Annotation[])[],
  starting: readonly Annotation[],
  children: ElementContent[],
): Element {
  const [outermost = [], ...inner] = groups;
  const content = inner.reduceRight(
    (held, values) => [toElement(values, starting, held)],
    children,
  );
  return toElement(outermost, starting, content);
}

/** Consecutive pieces covered by the same annotations of one type. */
function groupPieces(
  pieces: readonly Piece[],
  type: Annotation['type'],
): { values: readonly Annotation[]; pieces: Piece[] }[] {
  const groups: { values: readonly Annotation[]; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const values = ofType(piece.values, type);
    const last = groups.at(-1);
    if (last && isSame(last.values, values)) last.pieces.push(piece);
    else groups.push({ values, pieces: [piece] });
  }
  return groups;
}

function ofType(values: readonly Annotation[], type: Annotation['type']): readonly Annotation[] {
  return values.every((value) => value.type === type)
    ? values
    : values.filter((value) => value.type === type);
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/** @param starting annotations whose first piece this is: one of them gives the element its id */
function toElement(
  values: readonly Annotation[],
  starting: readonly Annotation[],
  children: ElementContent[],
): Element {
  const [value] = values;
  const starter = values.find((each) => starting.includes(each));
  const id = starter && toTextId(starter);
  switch (value?.type) {
    case 'claim':
      return toNode('mark', { id, 'data-claims': toIds(values) }, children);
    case 'note':
      return toNode('span', { id, 'data-notes': toIds(values) }, children);
    case 'date':
      return toNode('time', { id, dateTime: value.date }, children);
    case 'mention':
      return toMentionLink(value, id, children);
    default:
      throw new TypeError('Expected at least one annotation to wrap');
  }
}

function toMentionLink(
  mention: Mention,
  id: string | undefined,
  children: ElementContent[],
): Element {
  const properties = {
    id,
    'data-mention': mention.ref,
    href: `#${toCardId(mention.ref)}`,
    // A name cut in two is one link for the keyboard.
    tabIndex: id === undefined ? -1 : undefined,
  };
  return toNode('a', properties, children);
}

/** The id of an annotation's first piece in the text. */
function toTextId(annotation: Annotation): string {
  return annotation.type === 'claim' ? toClaimTextId(annotation.id) : annotation.id;
}

function toIds(values: readonly Annotation[]): string {
  return values.map((value: Pick<Claim | Note, 'id'>) => value.id).join(' ');
}

function toNode(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
