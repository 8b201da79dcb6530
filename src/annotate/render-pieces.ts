import type { EntryRef } from '../schema/ids.ts';
import { toCardId, toClaimCardId, toClaimTextId, toNoteCardId } from '../schema/anchors.ts';
import type { Range } from './range.ts';
import type { Segment } from './segments.ts';
import type { Annotation } from './types.ts';
import { renderText, renderValue } from './render-html.ts';

/** Claims are numbered, notes lettered: both may stand behind one word. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Outermost first: a claim holds its names, never the other way round. */
const NESTING = ['claim', 'note', 'date', 'mention'] as const;
const END_TAGS = { claim: '</mark>', note: '</span>', date: '</time>', mention: '</a>' } as const;

/** An annotation on its way into the text. */
export interface Mark {
  readonly annotation: Annotation;
  /** Its place among those of its type, counted from 1. */
  readonly number: number;
  /** Whether its first piece was written. */
  isStarted: boolean;
}

/** The HTML of one text node; the links to cards apart where they cannot stand among it. */
export interface RenderedPieces {
  readonly content: string;
  readonly cardLinks: string;
}

/**
 * Turns what a text node has of the segments into nested elements.
 * @param first the index of the segment where the node starts
 */
export type PieceRenderer = (node: Range, first: number, isInLink: boolean) => RenderedPieces;

/** What is open on one level of the nesting: annotations of one type, with their tags. */
interface Level {
  readonly marks: readonly Mark[];
  readonly startTags: string;
  readonly endTags: string;
}

const NO_MARKS: readonly Mark[] = [];
const NOTHING: Level = { marks: NO_MARKS, startTags: '', endTags: '' };
const NOTHING_OPEN: readonly Level[] = NESTING.map(() => NOTHING);

/**
 * Makes a writer for one article, to be called in the order of the text: the first piece of an
 * annotation carries its id, the last piece of a claim or note the link to its card. In a link of
 * the article, which may hold no other, the links to cards are given back for the caller to place.
 * @param segments of the text; the values of each come in the order of the nesting
 */
export function createPieceRenderer(
  text: string,
  segments: readonly Segment<Mark>[],
): PieceRenderer {
  /** What the links of an entry say of it: the same for all of them. */
  const entries = new Map<EntryRef, string>();

  return (node, first, isInLink) => {
    const open = [...NOTHING_OPEN];
    let content = '';
    let cardLinks = '';
    let at = node.start;

    /** Ends every level from `outermost` on, the innermost first. */
    function endLevels(outermost: number): void {
      for (let level = NESTING.length - 1; level >= outermost; level -= 1) {
        const { marks, endTags } = open[level] ?? NOTHING;
        for (const mark of marks) {
          const link = renderCardLink(mark, at);
          if (isInLink) cardLinks += link;
          else content += link;
        }
        content += endTags;
      }
    }

    for (let index = first; at < node.end; index += 1) {
      const { end, values } = segments[index] ?? { ...node, values: NO_MARKS };
      const changed = findChange(open, values);
      endLevels(changed);
      for (let level = changed; level < NESTING.length; level += 1) {
        const own = selectType(values, NESTING[level]);
        const opened = own.length === 0 ? NOTHING : startElements(own);
        content += opened.startTags;
        open[level] = opened;
      }
      const start = at;
      at = Math.min(end, node.end);
      content += renderText(text.slice(start, at));
    }
    endLevels(0);
    return { content, cardLinks };
  };

  /** The elements for annotations of one type over the same words. */
  function startElements(marks: readonly Mark[]): Level {
    const [first] = marks;
    if (first && marks.length === 1)
      return { marks, startTags: startElement(first, marks), endTags: toEndTag(first) };
    let startTags = '';
    let endTags = '';
    for (const group of toGroups(marks)) {
      const [mark] = group;
      if (!mark) continue;
      startTags += startElement(mark, group);
      endTags = toEndTag(mark) + endTags;
    }
    return { marks, startTags, endTags };
  }

  /** @param first the first of a group that one element wraps */
  function startElement(first: Mark, group: readonly Mark[]): string {
    const starter = first.isStarted ? group.find((mark) => !mark.isStarted) : first;
    const id = starter ? ` id="${renderValue(toTextId(starter.annotation))}"` : '';
    if (starter) starter.isStarted = true;
    const { annotation } = first;
    switch (annotation.type) {
      case 'claim':
        return `<mark${id} data-claims="${renderValue(toIds(group))}">`;
      case 'note':
        return `<span${id} data-notes="${renderValue(toIds(group))}">`;
      case 'date':
        return `<time${id} datetime="${renderValue(annotation.date)}">`;
      case 'mention':
        // A name cut in two is one link for the keyboard.
        return `<a${id}${renderEntry(annotation.ref)}${starter ? '>' : ' tabindex="-1">'}`;
    }
  }

  function renderEntry(ref: EntryRef): string {
    const known = entries.get(ref);
    if (known !== undefined) return known;
    const written = ` data-mention="${renderValue(ref)}" href="#${renderValue(toCardId(ref))}"`;
    entries.set(ref, written);
    return written;
  }
}

/** The link after the last piece of a claim or note, if the piece that ends here is its last. */
function renderCardLink({ annotation, number }: Mark, end: number): string {
  if (annotation.type !== 'claim' && annotation.type !== 'note') return '';
  if (annotation.ranges.at(-1)?.end !== end) return '';
  if (annotation.type === 'claim')
    return `<a class="claim-ref" href="#${renderValue(toClaimCardId(annotation.id))}" data-n="${number}" aria-label="Ficha de la afirmación ${number}"></a>`;
  const letters = toLetters(number);
  return `<a class="note-ref" href="#${renderValue(toNoteCardId(annotation.id))}" data-n="${letters}" aria-label="Nota ${letters}"></a>`;
}

/** A number as lists count in `lower-alpha`: a, b … z, aa, ab …; nothing for 0. */
function toLetters(number: number): string {
  if (number === 0) return '';
  const last = (number - 1) % LETTERS.length;
  return toLetters((number - 1 - last) / LETTERS.length) + LETTERS.charAt(last);
}

/** Nearly all pieces have at most one annotation. */
function selectType(marks: readonly Mark[], type: Annotation['type'] | undefined): readonly Mark[] {
  if (marks.length > 1) return marks.filter(({ annotation }) => annotation.type === type);
  return marks[0]?.annotation.type === type ? marks : NO_MARKS;
}

/** The outermost level on which other annotations are open than those of a piece. */
function findChange(open: readonly Level[], marks: readonly Mark[]): number {
  let next = 0;
  for (let level = 0; level < NESTING.length; level += 1) {
    for (const mark of open[level]?.marks ?? NO_MARKS) {
      if (marks[next] !== mark) return level;
      next += 1;
    }
    if (marks[next]?.annotation.type === NESTING[level]) return level;
  }
  return NESTING.length;
}

/**
 * What each element wraps, outermost first: one for all claims or notes, one each for dates and
 * names. An element has one id: of several claims that start here, each but the first gets an
 * element of its own inside.
 */
function toGroups(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const type = marks[0]?.annotation.type;
  if (type === 'date' || type === 'mention') return marks.map((mark) => [mark]);
  const [, ...others] = marks.filter((mark) => !mark.isStarted);
  const outer = marks.filter((mark) => !others.includes(mark));
  return [outer, ...others.map((mark) => [mark])];
}

function toEndTag({ annotation }: Mark): string {
  return END_TAGS[annotation.type];
}

/** The id of an annotation's first piece in the text. */
function toTextId(annotation: Annotation): string {
  return annotation.type === 'claim' ? toClaimTextId(annotation.id) : annotation.id;
}

function toIds(marks: readonly Mark[]): string {
  const [first] = marks;
  if (first && marks.length === 1) return first.annotation.id;
  return marks.map(({ annotation }) => annotation.id).join(' ');
}
