import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Act } from '../model/intents.ts';
import type { DeskView, RegisterRow } from '../model/view.ts';
import { toAbout } from '../model/about.ts';
import { type Acted, api, OfflineFault, watchDisk } from './api.ts';
import { holdKeys } from './held-keys.ts';
import { createOutbox, type Sent } from './outbox.ts';

/** An article as the server has it, and the way to change it. */
export interface ArticleStore {
  readonly view: DeskView | null;
  readonly rows: readonly RegisterRow[];
  readonly fault: string;
  readonly isBusy: boolean;
  /** The server does not answer: what is done waits in the browser. */
  readonly isOffline: boolean;
  readonly dismiss: () => void;
  /** Acts go one after the other. @returns what to take in hand; null also where it was refused */
  readonly act: (act: Act) => Promise<Acted | null>;
}

export function useArticle(slug: string): ArticleStore {
  const [view, setView] = useState<DeskView | null>(null);
  const [rows, setRows] = useState<readonly RegisterRow[]>([]);
  const [fault, setFault] = useState('');
  const [pending, setPending] = useState(0);
  const [isOffline, setOffline] = useState(false);
  const outbox = useMemo(() => createOutbox(slug), [slug]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const busy = useRef(0);
  /** What came while words were being selected: a text that changes then loses the selection. */
  const held = useRef<{ isDown: boolean; view: DeskView | null }>({ isDown: false, view: null });

  function show({ view: next }: Acted): void {
    if (held.current.isDown) held.current.view = next;
    else setView((before) => (before?.version === next.version && isQuiet(next) ? before : next));
  }

  useEffect(() => {
    const hold = (): void => {
      held.current.isDown = true;
    };
    const release = (): void => {
      const { view: waiting } = held.current;
      held.current = { isDown: false, view: null };
      // After all that the release itself does.
      if (waiting) setTimeout(() => setView(waiting));
    };
    addEventListener('pointerdown', hold);
    addEventListener('pointerup', release);
    addEventListener('pointercancel', release);
    return () => {
      removeEventListener('pointerdown', hold);
      removeEventListener('pointerup', release);
      removeEventListener('pointercancel', release);
    };
  }, []);

  function run(ask: () => Promise<Acted>): Promise<Acted | null> {
    busy.current += 1;
    setPending(busy.current);
    const answer = queue.current.then(async () => {
      try {
        const acted = await ask();
        setFault('');
        setOffline(false);
        show(acted);
        return acted;
      } catch (error) {
        if (error instanceof OfflineFault) setOffline(true);
        else setFault((error as Error).message);
        return null;
      } finally {
        busy.current -= 1;
        setPending(busy.current);
      }
    });
    queue.current = answer;
    return answer;
  }

  /** Sends what waits before it, in order, and then the act itself. */
  async function send(last: Sent): Promise<Acted> {
    for (const sent of outbox.all()) {
      const isLast = sent.once.id === last.once.id;
      try {
        const acted = await api.act(slug, sent.act, sent.once);
        outbox.remove(sent);
        if (isLast) return acted;
      } catch (error) {
        if (error instanceof OfflineFault) throw error;
        outbox.remove(sent);
        if (isLast) throw error;
        setFault((error as Error).message);
      }
    }
    return api.article(slug);
  }

  /** The article, after all that waits to be done to it. */
  function load(): Promise<Acted | null> {
    return run(() => {
      const last = outbox.all().at(-1);
      return last ? send(last) : api.article(slug);
    });
  }

  useLayoutEffect(() => {
    void holdKeys(load());
    const end = new AbortController();
    let isLost = false;
    void watchDisk(end.signal, {
      onChange() {
        if (busy.current === 0) void load();
      },
      onLost() {
        isLost = true;
        setOffline(true);
      },
      onThere() {
        if (isLost) void load();
        isLost = false;
      },
    });
    return () => end.abort();
  }, [slug]);

  const entries = view?.entries.map(({ ref, name }) => ref + name).join() ?? '';
  useLayoutEffect(() => {
    void holdKeys(api.register().then(setRows, () => {}));
  }, [entries]);

  return {
    view,
    rows,
    fault,
    isBusy: pending > 0,
    dismiss: () => setFault(''),
    isOffline,
    act(act) {
      const sent = { act, once: { id: crypto.randomUUID(), about: view && toAbout(act, view) } };
      outbox.add(sent);
      return run(() => send(sent));
    },
  };
}

function isQuiet({ save }: DeskView): boolean {
  return save.faults.length === 0 && save.clashes.length === 0 && save.taken.length === 0;
}
