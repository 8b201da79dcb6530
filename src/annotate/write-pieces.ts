import type { Element, ElementContent, Properties } from 'hast';
import { toCardId, toClaimCardId, toClaimTextId, toNoteCardId } from './anchors.ts';
import type { Segment } from './segments.ts';
import type { Annotation, Annotations, Claim, DatedExpression, Mention, Note } from './types.ts';

/** Outermost first: a claim holds its names, never the other way round. */
const NESTING = ['claim', 'note', 'date', 'mention'] as const;

type Piece = Segment<Annotation>;

/** Turns the pieces of one text node into nested elements. */
export type PieceWriter = (text: string, pieces: readonly Piece[]) => ElementContent[];

/**
 * Makes a writer for one article, to be called in the order of the text: the first piece of an
 * annotation carries its id, the last piece of a claim or note the link to its card.
 */
export function toPieceWriter({ claims, notes }: Annotations): PieceWriter {
  const started = new Set<Annotation>();
  const claimNumbers = new Map(claims.map((claim, index) => [claim, index + 1]));
  const noteNumbers = new Map(notes.map((note, index) => [note, index + 1]));

  function write(text: string, pieces: readonly Piece[], depth: number): ElementContent[] {
    const type = NESTING[depth];
    if (!type) {
      return [{ type: 'text', value: text.slice(pieces[0]?.start, pieces.at(-1)?.end) }];
    }
    return groupPieces(pieces, type).flatMap(({ values, group }) => {
      const children = write(text, group, depth + 1);
      return values.length === 0 ? children : [wrap(values, children, group.at(-1)?.end ?? 0)];
    });
  }

  function wrap(values: readonly Annotation[], children: ElementContent[], end: number): Element {
    // Several annotations may start with one piece, and an element has one id: each further
    // starter gets an element of its own inside.
    const [first, ...others] = values.filter((value) => !started.has(value));
    for (const value of values) started.add(value);
    const links = values.flatMap((value) => toCardLink(value, end));
    const inner = others.reduceRight<ElementContent[]>(
      (content, other) => [toElement([other], other, content)],
      [...children, ...links],
    );
    return toElement(
      values.filter((value) => !others.includes(value)),
      first,
      inner,
    );
  }

  function toCardLink(value: Annotation, end: number): Element[] {
    if ((value.type !== 'claim' && value.type !== 'note') || value.ranges.at(-1)?.end !== end)
      return [];
    const isClaim = value.type === 'claim';
    const number = isClaim ? claimNumbers.get(value) : noteNumbers.get(value);
    return [
      toNode(
        'a',
        {
          className: [isClaim ? 'claim-ref' : 'note-ref'],
          href: `#${isClaim ? toClaimCardId(value.id) : toNoteCardId(value.id)}`,
          'data-n': number,
          ariaLabel: isClaim ? `Ficha de la afirmación ${number}` : `Nota ${number}`,
        },
        [],
      ),
    ];
  }

  return (text, pieces) => write(text, pieces, 0);
}

/** Consecutive pieces covered by the same annotations of one type. */
function groupPieces(
  pieces: readonly Piece[],
  type: Annotation['type'],
): { values: readonly Annotation[]; group: Piece[] }[] {
  const groups: { values: readonly Annotation[]; group: Piece[] }[] = [];
  for (const piece of pieces) {
    const values = piece.values.filter((value) => value.type === type);
    const last = groups.at(-1);
    if (last && isSame(last.values, values)) last.group.push(piece);
    else groups.push({ values, group: [piece] });
  }
  return groups;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/** @param starter the annotation whose first piece this is: it gives the element its id */
function toElement(
  values: readonly Annotation[],
  starter: Annotation | undefined,
  children: ElementContent[],
): Element {
  const [value] = values;
  switch (value?.type) {
    case 'claim':
      return toNode(
        'mark',
        { id: starter && toTextId(starter), 'data-claims': toIds(values) },
        children,
      );
    case 'note':
      return toNode(
        'span',
        { id: starter && toTextId(starter), 'data-notes': toIds(values) },
        children,
      );
    case 'date':
      return toNode('time', { id: starter && toTextId(starter), dateTime: value.date }, children);
    case 'mention':
      return toMentionLink(value, starter, children);
    default:
      throw new TypeError('Expected at least one annotation to wrap');
  }
}

function toMentionLink(
  mention: Mention,
  starter: Annotation | undefined,
  children: ElementContent[],
): Element {
  return toNode(
    'a',
    {
      id: starter && toTextId(starter),
      'data-mention': mention.ref,
      href: `#${toCardId(mention.ref)}`,
      // A name cut in two is one link for the keyboard.
      tabIndex: starter ? undefined : -1,
    },
    children,
  );
}

/** The id of an annotation's first piece in the text. */
function toTextId(annotation: Claim | Note | DatedExpression | Mention): string {
  return annotation.type === 'claim' ? toClaimTextId(annotation.id) : annotation.id;
}

function toIds(values: readonly Annotation[]): string {
  return values.map((value) => value.id).join(' ');
}

function toNode(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
