import type { Act } from './intents.ts';
import type { DeskView } from './view.ts';

/** An act as it is sent: where the answer was lost it is sent again, and done once. */
export interface Once {
  /** Of this act and no other. */
  readonly id: string;
  /** What the words or the item were that it is about; null where it is about none. */
  readonly about: string | null;
}

/**
 * The words or the item that an act names by its place. Where they are others by then, because another window or
 * program changed the text, it must not be done to them.
 */
export function toAbout(
  act: Act,
  view: Pick<DeskView, 'text' | 'blocks' | 'dates' | 'notes' | 'exceptions'>,
): string | null {
  if ('range' in act && act.range) return view.text.slice(act.range.start, act.range.end);
  switch (act.want) {
    case 'prose':
      return view.blocks[act.block]?.markdown ?? null;
    case 'date-set':
      return view.dates[act.index]?.quote ?? null;
    case 'note-set':
      return view.notes[act.index]?.quote ?? null;
    case 'item-remove': {
      const list = act.list === 'mentions' ? view.exceptions : view[act.list];
      return list[act.index]?.quote ?? null;
    }
    default:
      return null;
  }
}
