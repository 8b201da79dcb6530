import { useEffect, useRef, useState } from 'preact/hooks';
import type { Range } from '../../annotate/range.ts';
import type { DeskView } from '../model/view.ts';
import type { FormMode } from './claim-form-props.ts';
import type { Goal } from './goal.ts';
import { findNextOpen, isWritten, type Thing, toThings } from './things.ts';

/** What is done with the words that are selected. */
export type Doing = 'note' | 'name' | 'correct' | null;

/** What words are looked for: to be selected, or as an end of the claim in hand. */
export type Finding = 'words' | 'start' | 'end';

/** What an editor has in hand in the text: a claim, a date, a note, or words. */
export interface Hand {
  readonly things: readonly Thing[];
  readonly key: string | null;
  readonly thing: Thing | null;
  readonly mode: FormMode;
  readonly setMode: (mode: FormMode) => void;
  readonly words: Range | null;
  readonly doing: Doing;
  /** Each selection is a note, until Escape. */
  readonly isNoting: boolean;
  readonly finding: Finding | null;
  /** Where words are looked for first: offset in the text. */
  readonly from: number;
  readonly take: (key: string | null, mode?: FormMode) => void;
  /** Takes what an answer brought, whether the page knows it already or not. */
  readonly takeNew: (key: string, mode: FormMode) => void;
  readonly takeNext: () => void;
  readonly step: (by: 1 | -1) => void;
  /** @param isFound by typing them: then the next ones are looked for when these are done */
  readonly select: (words: Range, isFound?: boolean) => void;
  readonly isFound: boolean;
  readonly setWords: (words: Range) => void;
  readonly clearWords: () => void;
  readonly begin: (doing: Doing) => void;
  readonly stopNoting: () => void;
  readonly find: (finding: Finding | null) => void;
  /** What is decided, and the server does not know yet. */
  readonly decided: Set<string>;
}

export function useHand(view: DeskView, goal: Goal): Hand {
  const things = toThings(view);
  const [key, setKey] = useState<string | null>(
    () => goal.key ?? findNextOpen(things, null)?.key ?? null,
  );
  const [mode, setMode] = useState<FormMode>('summary');
  const [words, setWords] = useState<Range | null>(null);
  const [doing, setDoing] = useState<Doing>(null);
  const [isNoting, setNoting] = useState(false);
  const [finding, setFinding] = useState<Finding | null>(null);
  const isFound = useRef(false);
  const decided = useRef(new Set<string>());
  const from = useRef(0);
  const thing = things.find((each) => each.key === key) ?? null;

  function take(next: string | null, form: FormMode = 'summary'): void {
    const found = things.find((each) => each.key === next);
    setKey(next);
    setWords(null);
    setDoing(null);
    setFinding(null);
    // Where nothing is missing, letters are keys.
    setMode(found && isWritten(found) && form === 'summary' ? null : form);
  }

  function select(selected: Range, isByTyping = false): void {
    isFound.current = isByTyping;
    from.current = selected.start;
    setKey(null);
    setFinding(null);
    setWords(selected);
    setDoing(isNoting ? 'note' : null);
  }

  useEffect(() => {
    if (goal.turn === 0) return;
    const found = /^t:(\d+)-(\d+)$/u.exec(goal.key ?? '');
    if (found) {
      setKey(null);
      setWords({ start: Number(found[1]), end: Number(found[2]) });
    } else take(goal.key ?? findNextOpen(things, null)?.key ?? null);
  }, [goal.turn]);

  return {
    ...{
      things,
      key,
      thing,
      mode,
      setMode,
      words,
      doing,
      isNoting,
      finding,
      take,
      select,
      setWords,
    },
    isFound: isFound.current,
    decided: decided.current,
    from: thing?.start ?? from.current,
    takeNew(next, form) {
      setKey(next);
      setMode(form);
    },
    takeNext() {
      take(findNextOpen(things, key, decided.current)?.key ?? null);
    },
    step(by) {
      const at = things.findIndex((each) => each.key === key);
      const next = things[at === -1 && by === -1 ? things.length - 1 : at + by];
      if (next) take(next.key);
    },
    clearWords() {
      getSelection()?.removeAllRanges();
      setWords(null);
      setDoing(null);
    },
    begin(next) {
      setDoing(next);
      if (next === 'note') setNoting(true);
    },
    stopNoting: () => setNoting(false),
    find(next) {
      if (thing) from.current = thing.start;
      if (next === 'words') setKey(null);
      setWords(null);
      setFinding(next);
    },
  };
}
