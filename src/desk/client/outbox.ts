import type { Act } from '../model/intents.ts';
import type { Once } from '../model/about.ts';

/** An act that no answer has come to. */
export interface Sent {
  readonly act: Act;
  readonly once: Once;
}

const PREFIX = 'mesa-enviado:';

/**
 * What an editor did and the server has not answered, in order. The browser keeps it too: a server that dies and
 * a tab that closes lose none of it.
 */
export interface Outbox {
  readonly all: () => readonly Sent[];
  readonly add: (sent: Sent) => void;
  readonly remove: (sent: Sent) => void;
}

export function createOutbox(slug: string): Outbox {
  const key = PREFIX + slug;
  let all = read(key);
  const keep = (next: readonly Sent[]): void => {
    all = next;
    try {
      if (all.length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(all));
    } catch {
      // The browser has no room, or keeps nothing: it is here while the tab is open.
    }
  };
  return {
    all: () => all,
    add: (sent) => keep([...all, sent]),
    remove: ({ once }) => keep(all.filter((each) => each.once.id !== once.id)),
  };
}

function read(key: string): readonly Sent[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as readonly Sent[];
  } catch {
    return [];
  }
}
