import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Act } from '../model/intents.ts';
import type { DeskView, RegisterRow } from '../model/view.ts';
import { type Acted, api, watchDisk } from './api.ts';
import { holdKeys } from './held-keys.ts';

/** An article as the server has it, and the way to change it. */
export interface ArticleStore {
  readonly view: DeskView | null;
  readonly rows: readonly RegisterRow[];
  readonly fault: string;
  readonly isBusy: boolean;
  readonly dismiss: () => void;
  /** Acts go one after the other. @returns what to take in hand; null also where it was refused */
  readonly act: (act: Act) => Promise<Acted | null>;
}

export function useArticle(slug: string): ArticleStore {
  const [view, setView] = useState<DeskView | null>(null);
  const [rows, setRows] = useState<readonly RegisterRow[]>([]);
  const [fault, setFault] = useState('');
  const [pending, setPending] = useState(0);
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
        show(acted);
        return acted;
      } catch (error) {
        setFault((error as Error).message);
        return null;
      } finally {
        busy.current -= 1;
        setPending(busy.current);
      }
    });
    queue.current = answer;
    return answer;
  }

  useLayoutEffect(() => {
    void holdKeys(run(() => api.article(slug)));
    const end = new AbortController();
    // The stream ends with the server; the next act says so.
    watchDisk(end.signal, () => {
      if (busy.current === 0) void run(() => api.article(slug));
    }).catch(() => {});
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
    act: (act) => run(() => api.act(slug, act)),
  };
}

function isQuiet({ save }: DeskView): boolean {
  return save.faults.length === 0 && save.clashes.length === 0 && save.taken.length === 0;
}
