import { useState } from 'preact/hooks';
import { CLAIM_KINDS } from '../../schema/claim.ts';
import { KIND_NAMES } from '../messages/names.ts';
import { UI } from '../messages/ui.ts';
import { FORM_NAMES } from '../../words/words.ts';
import type { ClaimFields } from '../model/intents.ts';
import { Choices } from './choices.tsx';
import type { ClaimFormProps } from './claim-form-props.ts';
import { Field } from './field.tsx';
import { Action } from './parts.tsx';
import { SpeakerRows } from './speaker-rows.tsx';
import { isOnButton, useLetters } from './use-letters.ts';
import { VerbRow } from './verb-row.tsx';

const KINDS = CLAIM_KINDS.map((kind) => [kind, KIND_NAMES[kind]] as const);

/** A claim in hand: all that is said of it, each line with its key. */
export function ClaimForm(props: ClaimFormProps) {
  const { view, claim, number, mode, onMode, onSet, onAccept } = props;
  const [summary, setSummary] = useState(claim.summary);
  const changed = (): ClaimFields => (summary === claim.summary ? {} : { summary });
  const keep = (): void => {
    if (summary !== claim.summary) onSet({ summary });
  };
  const accept = (): void => {
    if (summary.trim() === '') onMode('summary');
    else onAccept(changed());
  };
  useLetters((event) => {
    if (event.key !== 'Enter' || isOnButton(event)) return false;
    accept();
    return true;
  });
  return (
    <section class="form" aria-label={`${UI.claim} ${number}`}>
      <header>
        <b>{number}</b> {claim.isDraft ? UI.proposed : UI.accepted}
        <span class="moves">
          <Action name={UI.previous} keys="K" onClick={() => props.onMove(-1)} />
          <Action name={UI.next} keys="J" onClick={() => props.onMove(1)} />
        </span>
      </header>
      {claim.problems.map((problem) => (
        <p class="wrong" key={problem}>
          {problem}
        </p>
      ))}
      <SpeakerRows {...props} />
      <VerbRow {...props} />
      <Choices
        label={UI.kind}
        choices={KINDS}
        chosen={claim.kind}
        onChoose={(kind) => onSet({ kind, ...changed() })}
      />
      <div class="row">
        <span class="label">{UI.form}</span>
        <span>
          {claim.form ? (
            <em>{FORM_NAMES[claim.form]}</em>
          ) : (
            <span class="wrong">{UI.formUnknown}</span>
          )}
          <small> · {UI.formIs}</small>
        </span>
      </div>
      <div class="summary">
        <Field
          id="summary"
          label={UI.summary}
          value={summary}
          rows={3}
          hint={UI.summaryLetters(summary.length)}
          keptAs={`${view.slug}/${claim.id}`}
          isFocused={mode === 'summary'}
          onInput={setSummary}
          onDone={accept}
          onBlur={keep}
          onEscape={() => onMode(null)}
        />
      </div>
      <div class="actions">
        <Action
          name={claim.isDraft ? UI.accept : UI.acceptEdit}
          keys="Intro"
          isMain
          onClick={accept}
        />
        <Action name={UI.refuse} keys="X" onClick={props.onRefuse} />
        <Action name={UI.split} keys="P" onClick={props.onSplit} />
        <Action name={UI.double} keys="D" onClick={() => onMode('double')} />
      </div>
    </section>
  );
}
