import { toCardId, toClaimCardId, toClaimTextId, toNoteCardId } from './anchors.ts';
import type { Segment } from './segments.ts';
import type { Annotation, Annotations, Claim, Note } from './types.ts';
import { writeAttribute, writeText } from './write-html.ts';

/** Claims are numbered, notes lettered: both may stand behind one word. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Outermost first: a claim holds its names, never the other way round. */
const NESTING = ['claim', 'note', 'date', 'mention'] as const;
const TAG_NAMES = { claim: 'mark', note: 'span', date: 'time', mention: 'a' } as const;

type Piece = Segment<Annotation>;

/** The HTML of one text node; the links to cards apart where they cannot stand among it. */
export interface WrittenPieces {
  readonly content: string;
  readonly cardLinks: string;
}

/**
 * Turns the pieces of one text node into nested elements. The values of each piece come in the
 * order of the nesting.
 */
export type PieceWriter = (
  text: string,
  pieces: readonly Piece[],
  isInLink: boolean,
) => WrittenPieces;

/** What is open on one level of the nesting: annotations of one type, and what closes them. */
interface Level {
  readonly values: readonly Annotation[];
  readonly endTags: string;
}

const NOTHING = { values: [], startTags: '', endTags: '' } as const;
const NOTHING_OPEN: readonly Level[] = NESTING.map(() => NOTHING);

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
    const open = [...NOTHING_OPEN];
    let content = '';
    let cardLinks = '';
    let at = 0;

    /** Ends every level from `first` on, the innermost first. */
    function endLevels(first: number): void {
      for (let level = NESTING.length - 1; level >= first; level -= 1) {
        const { values, endTags } = open[level] ?? NOTHING;
        for (const value of values) {
          const link = writeCardLink(value, at);
          if (isInLink) cardLinks += link;
          else content += link;
        }
        content += endTags;
      }
    }

    for (const { start, end, values } of pieces) {
      const first = findChange(open, values);
      endLevels(first);
      for (let level = first; level < NESTING.length; level += 1) {
        const own = values.filter(({ type }) => type === NESTING[level]);
        const { startTags, endTags } = own.length === 0 ? NOTHING : startElements(own);
        content += startTags;
        open[level] = { values: own, endTags };
      }
      content += writeText(text.slice(start, end));
      at = end;
    }
    endLevels(0);
    return { content, cardLinks };
  };

  /** The elements for annotations of one type over the same words. */
  function startElements(values: readonly Annotation[]): { startTags: string; endTags: string } {
    const groups = toGroups(values, started);
    let startTags = '';
    let endTags = '';
    for (const group of groups) {
      const starter = group.find((value) => !started.has(value));
      if (starter) started.add(starter);
      const [value] = group;
      if (!value) continue;
      startTags += writeStartTag(value, group, starter && toTextId(starter));
      endTags = `</${TAG_NAMES[value.type]}>${endTags}`;
    }
    return { startTags, endTags };
  }

  function writeCardLink(value: Annotation, end: number): string {
    if ((value.type !== 'claim' && value.type !== 'note') || value.ranges.at(-1)?.end !== end)
      return '';
    const number = numbers.get(value) ?? 0;
    const isClaim = value.type === 'claim';
    const shown = isClaim ? String(number) : toLetters(number);
    const card = isClaim ? toClaimCardId(value.id) : toNoteCardId(value.id);
    const name = `${isClaim ? 'Ficha de la afirmación' : 'Nota'} ${shown}`;
    return `<a class="${isClaim ? 'claim-ref' : 'note-ref'}"${writeAttribute('href', `#${card}`)}${writeAttribute('data-n', shown)}${writeAttribute('aria-label', name)}></a>`;
  }
}

/** A number as lists count in `lower-alpha`: a, b … z, aa, ab …; nothing for 0. */
function toLetters(number: number): string {
  if (number === 0) return '';
  const last = (number - 1) % LETTERS.length;
  return toLetters((number - 1 - last) / LETTERS.length) + LETTERS.charAt(last);
}

/** The outermost level on which other annotations are open than those of a piece. */
function findChange(open: readonly Level[], values: readonly Annotation[]): number {
  let next = 0;
  for (let level = 0; level < NESTING.length; level += 1) {
    for (const value of open[level]?.values ?? []) {
      if (values[next] !== value) return level;
      next += 1;
    }
    if (values[next]?.type === NESTING[level]) return level;
  }
  return NESTING.length;
}

/**
 * What each element wraps, outermost first: one for all claims or notes, one each for dates and
 * names. An element has one id: of several claims that start here, each but the first gets an
 * element of its own inside.
 */
function toGroups(
  values: readonly Annotation[],
  started: ReadonlySet<Annotation>,
): readonly (readonly Annotation[])[] {
  const [value] = values;
  if (values.length === 1) return [values];
  if (value?.type === 'date' || value?.type === 'mention') return values.map((each) => [each]);
  const [, ...others] = values.filter((each) => !started.has(each));
  const outer = values.filter((each) => !others.includes(each));
  return [outer, ...others.map((each) => [each])];
}

/** @param id of the annotation that starts here, if one does */
function writeStartTag(
  value: Annotation,
  group: readonly Annotation[],
  id: string | undefined,
): string {
  const idAttribute = writeAttribute('id', id);
  switch (value.type) {
    case 'claim':
      return `<mark${idAttribute}${writeAttribute('data-claims', toIds(group))}>`;
    case 'note':
      return `<span${idAttribute}${writeAttribute('data-notes', toIds(group))}>`;
    case 'date':
      return `<time${idAttribute}${writeAttribute('datetime', value.date)}>`;
    case 'mention': {
      const entry = writeAttribute('data-mention', value.ref);
      const card = writeAttribute('href', `#${toCardId(value.ref)}`);
      // A name cut in two is one link for the keyboard.
      return `<a${idAttribute}${entry}${card}${id === undefined ? ' tabindex="-1"' : ''}>`;
    }
  }
}

/** The id of an annotation's first piece in the text. */
function toTextId(annotation: Annotation): string {
  return annotation.type === 'claim' ? toClaimTextId(annotation.id) : annotation.id;
}

function toIds(values: readonly Annotation[]): string {
  return values.map((value: Pick<Claim | Note, 'id'>) => value.id).join(' ');
}
