import { useState } from 'preact/hooks';
import { UI } from '../messages/ui.ts';
import { forget } from './kept.ts';
import { Field } from './field.tsx';
import { Action } from './parts.tsx';

interface ProseFormProps {
  readonly markdown: string;
  readonly onDone: (markdown: string) => void;
  readonly keptAs: string;
  readonly onCancel: () => void;
}

/** A paragraph to be corrected, as the file has it; what is said about its words follows them. */
export function ProseForm({ markdown, keptAs, onDone, ...props }: ProseFormProps) {
  const onCancel = (): void => {
    forget(keptAs);
    props.onCancel();
  };
  const [text, setText] = useState(markdown);
  return (
    <section class="form" aria-label={UI.correct}>
      <Field
        id="prose"
        label={UI.proseField}
        value={text}
        rows={8}
        isFocused
        keptAs={keptAs}
        onInput={setText}
        onDone={() => onDone(text)}
        onEscape={onCancel}
      />
      <div class="actions">
        <Action name={UI.acceptEdit} keys="Intro" isMain onClick={() => onDone(text)} />
        <Action name={UI.cancel} keys="Esc" onClick={onCancel} />
      </div>
    </section>
  );
}
