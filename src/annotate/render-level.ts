import { toCardId, toClaimTextId } from '../schema/anchors.ts';
import type { Mark } from './mark.ts';
import { renderValue } from './render-html.ts';
import type { Annotation } from './types.ts';

/** What is open on one level of the nesting: annotations of one type over the same words. */
export interface Level {
  readonly marks: readonly Mark[];
  readonly startTags: string;
  readonly endTags: string;
}

interface Wrapping {
  readonly endTag: string;
  /** Whether one element wraps all of a type that lie over the same words. */
  readonly isShared: boolean;
}

const WRAPPINGS: Readonly<Record<Annotation['type'], Wrapping>> = {
  claim: { endTag: '</mark>', isShared: true },
  note: { endTag: '</span>', isShared: true },
  date: { endTag: '</time>', isShared: false },
  mention: { endTag: '</a>', isShared: false },
};

/**
 * Starts what wraps some annotations of one type; of those whose first piece it is, each gets its id.
 * @param isInLink whether a link of the article is around them, which may hold no other
 */
export function startLevel(marks: readonly Mark[], isInLink: boolean): Level {
  let startTags = '';
  let endTags = '';
  for (const group of toGroups(marks)) {
    const [first] = group;
    if (!first) continue;
    startTags += startElement(first, group, isInLink);
    endTags = toEndTag(first, isInLink) + endTags;
  }
  return { marks, startTags, endTags };
}

/**
 * What each element wraps, outermost first. An element has one id: of several claims that share one
 * and start here, each but the first gets an element of its own inside.
 */
function toGroups(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  if (marks.length === 1) return [marks];
  const type = marks[0]?.annotation.type;
  if (type && !WRAPPINGS[type].isShared) return marks.map((mark) => [mark]);
  const [, ...others] = marks.filter((mark) => !mark.isStarted);
  const outer = marks.filter((mark) => !others.includes(mark));
  return [outer, ...others.map((mark) => [mark])];
}

/** @param first the first of a group that one element wraps */
function startElement(first: Mark, group: readonly Mark[], isInLink: boolean): string {
  const starter = group.find((mark) => !mark.isStarted);
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
    case 'mention': {
      const { ref } = annotation;
      // In a link of the article the name is named, and the link stays the only one.
      if (isInLink) return `<span${id} data-mention="${renderValue(ref)}">`;
      // A name cut in two is one link for the keyboard.
      const tabIndex = starter ? '' : ' tabindex="-1"';
      return `<a${id} data-mention="${renderValue(ref)}" href="#${renderValue(toCardId(ref))}"${tabIndex}>`;
    }
  }
}

function toEndTag({ annotation: { type } }: Mark, isInLink: boolean): string {
  return type === 'mention' && isInLink ? '</span>' : WRAPPINGS[type].endTag;
}

/** The id of an annotation's first piece in the text. */
function toTextId(annotation: Annotation): string {
  return annotation.type === 'claim' ? toClaimTextId(annotation.id) : annotation.id;
}

function toIds(marks: readonly Mark[]): string {
  return marks.map(({ annotation }) => annotation.id).join(' ');
}
