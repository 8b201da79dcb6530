import { useState } from 'preact/hooks';
import { UI } from '../messages/ui.ts';
import type { ClaimFormProps } from './claim-form-props.ts';
import { Field } from './field.tsx';
import { Key } from './parts.tsx';

/** The verb by which the words are attributed. */
export function VerbRow({ claim, mode, onMode, onSet }: ClaimFormProps) {
  const [verb, setVerb] = useState(claim.verb ?? '');
  return (
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
  );
}
