import { useState } from 'preact/hooks';
import { UI } from '../messages/ui.ts';
import type { DeskCorrection } from '../model/view.ts';
import { Field } from './field.tsx';
import { Action } from './parts.tsx';

interface CorrectionProps {
  readonly correction: DeskCorrection;
  readonly onClose: () => void;
  readonly onPublish: (text: string) => void;
}

/** What readers were given and what they will be given, and the sentence that tells them. */
export function CorrectionPanel({ correction, onClose, onPublish }: CorrectionProps) {
  const { edition, changes, sentence, claims } = correction;
  const [text, setText] = useState(sentence);
  const publish = (): void => {
    if (text.trim() !== '') onPublish(text);
  };
  return (
    <section class="publish correction" role="dialog" aria-label={UI.correction}>
      <h2>{UI.correction}</h2>
      <p>{UI.correctionWhy}</p>
      <ul>
        {changes.map(({ label, before, after }, index) => (
          <li key={index}>
            {label}
            {before !== '' && <del>{before}</del>} {after !== '' && <ins>{after}</ins>}
          </li>
        ))}
      </ul>
      {claims.length > 0 && <p>{UI.correctionClaims(claims.length)}</p>}
      <Field
        id="correction"
        label={UI.sentence}
        value={text}
        rows={3}
        hint={UI.sentenceHint}
        isFocused
        onInput={setText}
        onDone={publish}
        onEscape={onClose}
      />
      <div class="actions">
        <Action name={UI.publishEdition(edition)} keys="Intro" isMain onClick={publish} />
        <Action name={UI.cancel} keys="Esc" onClick={onClose} />
      </div>
    </section>
  );
}
