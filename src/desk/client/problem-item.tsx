import { useState } from 'preact/hooks';
import { UI } from '../messages/ui.ts';
import type { Act } from '../model/intents.ts';
import type { DeskProblem } from '../model/view.ts';
import { Field } from './field.tsx';
import { Action, Key } from './parts.tsx';

interface ProblemItemProps {
  readonly problem: DeskProblem;
  readonly isInHand: boolean;
  readonly isAnswering: boolean;
  readonly onOpen: () => void;
  /** Opens or closes the field for the reason. */
  readonly onAnswering: (isAnswering: boolean) => void;
  readonly onAct: (act: Act) => unknown;
}

/** A problem with the way to its place; a notice can be left for good, with its reason. */
export function ProblemItem(props: ProblemItemProps) {
  const { problem, isInHand, isAnswering, onOpen, onAnswering, onAct } = props;
  const { code, about, answer } = problem;
  const [reason, setReason] = useState('');
  return (
    <li class={`${problem.severity}${isInHand ? ' in-hand' : ''}`}>
      <button type="button" class="problem" onClick={onOpen}>
        {problem.message} <u>{UI.goThere}</u>
        {isInHand && <Key>Intro</Key>}
      </button>
      {about !== undefined && !isAnswering && (
        <Action name={UI.fine} {...(isInHand && { keys: 'X' })} onClick={() => onAnswering(true)} />
      )}
      {answer !== undefined && (
        <Action
          name={UI.removeAnswer}
          {...(isInHand && { keys: 'X' })}
          onClick={() => onAct({ want: 'answer-remove', index: answer })}
        />
      )}
      {about !== undefined && isAnswering && (
        <Field
          id="reason"
          label={UI.reason}
          value={reason}
          hint={UI.reasonHint}
          isFocused
          onInput={setReason}
          onEscape={() => onAnswering(false)}
          onDone={() => {
            if (reason.trim() === '') return;
            onAnswering(false);
            void onAct({ want: 'answer-add', warning: code, about, reason });
          }}
        />
      )}
    </li>
  );
}
