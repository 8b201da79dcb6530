import { useState } from 'preact/hooks';
import { CLAIM_KINDS, type ClaimKind } from '../../schema/claim.ts';
import { FORM_NAMES, KIND_NAMES, UI } from '../messages.ts';
import type { ClaimFields } from '../model/intents.ts';
import type { DeskClaim, DeskView, RegisterRow } from '../model/view.ts';
import { Action, Field, Key } from './parts.tsx';
import { type Choice, Picker } from './picker.tsx';
import { isOnButton, useLetters } from './use-letters.ts';

/** What is open in the form. */
export type FormMode = 'summary' | 'speaker' | 'via' | 'verb' | 'double' | 'start' | 'end' | null;

export interface ClaimFormProps {
  readonly view: DeskView;
  readonly claim: DeskClaim;
  readonly number: number;
  readonly rows: readonly RegisterRow[];
  readonly mode: FormMode;
  readonly onMode: (mode: FormMode) => void;
  readonly onSet: (fields: ClaimFields) => void;
  readonly onAccept: (fields: ClaimFields) => void;
  readonly onRefuse: () => void;
  readonly onSplit: () => void;
  /** @param choices several where several assert the same */
  readonly onChoose: (
    field: 'speaker' | 'via' | 'double',
    choices: readonly [Choice, ...Choice[]],
  ) => void;
  readonly onMove: (step: 1 | -1) => void;
}

/** A claim in hand: all that is said of it, each line with its key. */
export function ClaimForm(props: ClaimFormProps) {
  const { view, claim, number, rows, mode, onMode, onSet, onAccept } = props;
  const [summary, setSummary] = useState(claim.summary);
  const [verb, setVerb] = useState(claim.verb ?? '');
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
  const near = view.entries.map(({ ref }) => ref);
  const picker = (field: 'speaker' | 'via' | 'double', label: string, current: string) => (
    <Picker
      label={label}
      rows={rows}
      near={near}
      current={current}
      hasWords
      noneName={field === 'via' ? UI.noVia : UI.nobodyOption}
      {...(field === 'speaker' && {
        chips: claim.others.length > 0 ? [claim.speaker, ...claim.others] : [],
        nameOf: (speaker: string) => toSpeakerName(speaker, view, rows),
      })}
      onChoose={(...choices) => props.onChoose(field, choices)}
      onCancel={() => onMode(null)}
    />
  );
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
      <div class="row">
        <span class="label">{UI.who}</span>
        {mode === 'speaker' || mode === 'double' ? (
          picker(mode, UI.pickSpeaker, claim.speaker)
        ) : (
          <button
            type="button"
            class="value"
            aria-keyshortcuts="Q"
            onClick={() => onMode('speaker')}
          >
            {[claim.speaker, ...claim.others].map((speaker) => (
              <Speaker key={speaker} speaker={speaker} view={view} rows={rows} />
            ))}
            <Key>Q</Key>
          </button>
        )}
      </div>
      <div class="row">
        <span class="label">{UI.via}</span>
        {mode === 'via' ? (
          picker('via', UI.pickVia, claim.via ?? 'none')
        ) : (
          <button type="button" class="value" aria-keyshortcuts="V" onClick={() => onMode('via')}>
            {claim.via ? (
              <Speaker speaker={claim.via} view={view} rows={rows} />
            ) : (
              <i>{UI.noVia}</i>
            )}
            <Key>V</Key>
          </button>
        )}
      </div>
      <div class="row">
        <span class="label">{UI.verb}</span>
        {mode === 'verb' ? (
          <Field
            id="verb"
            label={UI.verb}
            value={verb}
            isFocused
            onInput={setVerb}
            onDone={() => {
              onSet({ verb: verb === '' ? null : verb });
              onMode('summary');
            }}
            onEscape={() => onMode(null)}
          />
        ) : (
          <button type="button" class="value" aria-keyshortcuts="B" onClick={() => onMode('verb')}>
            {claim.verb ?? <i>{UI.noVerb}</i>}
            <Key>B</Key>
          </button>
        )}
      </div>
      <div class="row" role="radiogroup" aria-label={UI.kind}>
        <span class="label">{UI.kind}</span>
        <span class="kinds">
          {CLAIM_KINDS.map((kind: ClaimKind, index) => (
            <button
              key={kind}
              type="button"
              role="radio"
              aria-checked={claim.kind === kind}
              aria-keyshortcuts={String(index + 1)}
              // The caret stays in the summary.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onSet({ kind, ...changed() })}
            >
              <sup>{index + 1}</sup>
              {KIND_NAMES[kind]}
            </button>
          ))}
        </span>
      </div>
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

interface SpeakerProps {
  readonly speaker: string;
  readonly view: DeskView;
  readonly rows: readonly RegisterRow[];
}

/** Who speaks, by the name of the entry and the sign of its register. */
export function Speaker({ speaker, view, rows }: SpeakerProps) {
  return (
    <span class="speaker">
      <span class={`sign ${toSign(speaker)}`} aria-hidden="true" />
      <b>{toSpeakerName(speaker, view, rows)}</b>
    </span>
  );
}

/** All who assert a claim. */
export function toSpeakerNames(
  { speaker, others }: Pick<DeskClaim, 'speaker' | 'others'>,
  view: DeskView,
  rows: readonly RegisterRow[],
): string {
  return UI.together([speaker, ...others].map((each) => toSpeakerName(each, view, rows)));
}

export function toSpeakerName(
  speaker: string,
  view: DeskView,
  rows: readonly RegisterRow[],
): string {
  if (speaker === 'none') return UI.nobody;
  if (/^(?:group|document):/u.test(speaker)) return speaker.slice(speaker.indexOf(':') + 1);
  const own = view.entries.find(({ ref }) => ref === speaker);
  return own?.name ?? rows.find(({ ref }) => ref === speaker)?.name ?? speaker;
}

function toSign(speaker: string): string {
  return speaker === 'none' ? 'none' : speaker.slice(0, speaker.indexOf(':'));
}
