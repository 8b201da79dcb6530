/** One kind of results: how many there are, a list of the first, and a button for more. */
export interface ResultGroup<Found> {
  /** Shows these in place of what was there; the count is said when they are there to be read. */
  readonly show: (found: readonly Found[]) => Promise<void>;
  readonly say: (sentence: string) => void;
  readonly clear: () => void;
}

interface GroupOptions<Found> {
  /** How many are shown at once. */
  readonly atATime: number;
  readonly toAnswer: (count: number) => string;
  /** Told how many there are, each time that it changes. */
  readonly onCount: (count: number) => void;
  readonly toItems: (found: readonly Found[]) => Promise<readonly HTMLElement[]>;
}

/**
 * @param section with a `role=status`, an `ol` and a button
 */
export function createResultGroup<Found>(
  section: HTMLElement,
  { atATime, toAnswer, toItems, onCount }: GroupOptions<Found>,
): ResultGroup<Found> {
  const status = section.querySelector('[role=status]') as HTMLElement;
  const list = section.querySelector('ol') as HTMLOListElement;
  const more = section.querySelector('button') as HTMLButtonElement;
  let waiting: Found[] = [];
  /** Counts the answers: what comes after a newer one is dropped. */
  let turn = 0;
  const say = (sentence: string): void => {
    section.hidden = sentence === '';
    if (status.textContent !== sentence) status.textContent = sentence;
  };
  const addNext = async (isFirst: boolean): Promise<boolean> => {
    const asked = turn;
    const items = await toItems(waiting.splice(0, atATime));
    if (asked !== turn) return false;
    if (isFirst) list.replaceChildren(...items);
    else {
      list.append(...items);
      items[0]?.querySelector('a')?.focus();
    }
    more.hidden = waiting.length === 0;
    return true;
  };
  more.addEventListener('click', () => {
    addNext(false).catch(() => {
      more.hidden = true;
    });
  });
  return {
    say,
    show: async (found) => {
      turn += 1;
      waiting = [...found];
      if (!(await addNext(true))) return;
      say(toAnswer(found.length));
      onCount(found.length);
    },
    clear: () => {
      turn += 1;
      waiting = [];
      list.replaceChildren();
      more.hidden = true;
      say('');
      onCount(0);
    },
  };
}
