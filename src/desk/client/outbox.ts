import type { Act } from '../model/intents.ts';
import type { Once } from '../model/about.ts';
import { type Acted, api, OfflineFault } from './api.ts';

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
  /**
   * Sends what waits before an act, in order, and then the act itself.
   * @param onRefused is told why one before it was refused
   * @throws OfflineFault where nobody answers: all that is left waits
   * @throws ServerFault where the act itself is refused
   */
  readonly send: (last: Sent, onRefused: (why: string) => void) => Promise<Acted>;
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
  const remove = ({ once }: Sent): void => keep(all.filter((each) => each.once.id !== once.id));
  return {
    all: () => all,
    add: (sent) => keep([...all, sent]),
    async send(last, onRefused) {
      for (const sent of all) {
        const isLast = sent.once.id === last.once.id;
        try {
          const acted = await api.act(slug, sent.act, sent.once);
          remove(sent);
          if (isLast) return acted;
        } catch (error) {
          if (error instanceof OfflineFault) throw error;
          remove(sent);
          if (isLast) throw error;
          onRefused((error as Error).message);
        }
      }
      return api.article(slug);
    },
  };
}

function read(key: string): readonly Sent[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as readonly Sent[];
  } catch {
    return [];
  }
}
