import { useState } from 'preact/hooks';
import { UI } from '../messages/ui.ts';
import type { Act } from '../model/intents.ts';
import type { DeskProblem, DeskView } from '../model/view.ts';
import { type Tab, toPlace } from './goal.ts';
import { ProblemItem } from './problem-item.tsx';
import { isOnButton, useLetters } from './use-letters.ts';

interface ProblemsProps {
  readonly view: DeskView;
  readonly hasLetters: boolean;
  readonly onGo: (tab: Tab, key: string | null) => void;
  readonly onAct: (act: Act) => unknown;
}

/** What keeps the article from being published, and what an editor may have overlooked. */
export function ProblemsTab({ view, hasLetters, onGo, onAct }: ProblemsProps) {
  const errors = view.problems.filter(({ severity }) => severity === 'error');
  const notices = view.problems.filter(({ severity }) => severity === 'warning');
  const all = [...errors, ...notices];
  const [at, setAt] = useState(0);
  /** The message of the notice whose reason is being written. */
  const [answering, setAnswering] = useState<string | null>(null);
  const open = (problem: DeskProblem | undefined): void => {
    if (!problem) return;
    const { tab, key } = toPlace(problem.target, view);
    onGo(tab, key);
  };
  const leave = ({ about, answer, message }: DeskProblem): void => {
    if (about !== undefined) setAnswering(message);
    else if (answer !== undefined) onAct({ want: 'answer-remove', index: answer });
  };
  useLetters((event) => {
    const { key } = event;
    if (key === 'Enter' && !isOnButton(event)) open(all[at]);
    else if (key === 'ArrowDown' || (hasLetters && key === 'j'))
      setAt(Math.min(all.length - 1, at + 1));
    else if (key === 'ArrowUp' || (hasLetters && key === 'k')) setAt(Math.max(0, at - 1));
    else if (hasLetters && key === 'x' && all[at]) leave(all[at]);
    else return false;
    return true;
  });
  const list = (problems: readonly DeskProblem[], from: number) => (
    <ul class="problems">
      {problems.map((problem, index) => (
        <ProblemItem
          key={problem.code + problem.message}
          problem={problem}
          isInHand={from + index === at}
          isAnswering={answering === problem.message}
          onOpen={() => open(problem)}
          onAnswering={(is) => {
            setAt(from + index);
            setAnswering(is ? problem.message : null);
          }}
          onAct={onAct}
        />
      ))}
    </ul>
  );
  return (
    <div class="narrow">
      <h2>
        {UI.preventing} <b>{errors.length}</b>
      </h2>
      {errors.length === 0 ? <p>{UI.noProblems}</p> : list(errors, 0)}
      {notices.length > 0 && (
        <>
          <h2>
            {UI.notices} <b>{notices.length}</b>
          </h2>
          {list(notices, errors.length)}
        </>
      )}
      <p class="hint">{UI.sameAsCheck}</p>
    </div>
  );
}
