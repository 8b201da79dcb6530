import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { toAbout } from '../model/about.ts';
import type { Act } from '../model/intents.ts';
import type { DeskView, RegisterRow } from '../model/view.ts';
import { type Acted, api, OfflineFault, watchDisk } from './api.ts';
import { holdKeys } from './held-keys.ts';
import { createOutbox, type Sent } from './outbox.ts';
import { useSteadyView } from './use-steady-view.ts';

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
  const [view, show] = useSteadyView();
  const [rows, setRows] = useState<readonly RegisterRow[]>([]);
  const [fault, setFault] = useState('');
  const [pending, setPending] = useState(0);
  const [isOffline, setOffline] = useState(false);
  const outbox = useMemo(() => createOutbox(slug), [slug]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const busy = useRef(0);

  function run(ask: () => Promise<Acted>): Promise<Acted | null> {
    busy.current += 1;
    setPending(busy.current);
    const answer = queue.current.then(async () => {
      try {
        setFault('');
        const acted = await ask();
        setOffline(false);
        show(acted.view);
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

  const send = (last: Sent): Promise<Acted> => outbox.send(last, setFault);

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
    ...{ view, rows, fault, isOffline },
    isBusy: pending > 0,
    dismiss: () => setFault(''),
    act(act) {
      const sent = { act, once: { id: crypto.randomUUID(), about: view && toAbout(act, view) } };
      outbox.add(sent);
      return run(() => send(sent));
    },
  };
}
