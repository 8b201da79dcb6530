import { useRef, useState } from 'preact/hooks';
import { UI } from '../messages/ui.ts';
import { Field } from './field.tsx';
import { Action } from './parts.tsx';

interface NoteFormProps {
  readonly note: string;
  readonly isFocused: boolean;
  readonly keptAs: string;
  /** @param isNext whether Enter ended it: the caret goes on */
  readonly onDone: (note: string, isNext: boolean) => void;
  readonly onRemove: () => void;
}

/** A note in hand. What was written is kept when the caret leaves it. */
export function NoteForm({ note, isFocused, keptAs, onDone, onRemove }: NoteFormProps) {
  const [text, setText] = useState(note);
  const isOver = useRef(false);
  const end = (how: () => void): void => {
    if (isOver.current) return;
    // A note that is there already stays in hand, to be changed once more.
    isOver.current = note === '';
    how();
  };
  return (
    <section class="form" aria-label={UI.note}>
      <Field
        id="note"
        label={UI.noteField}
        value={text}
        rows={2}
        isFocused={isFocused}
        keptAs={keptAs}
        onInput={setText}
        onDone={() => end(() => onDone(text, true))}
        onBlur={() => {
          if (text.trim() !== '' && text !== note) end(() => onDone(text, false));
        }}
        onEscape={() => {
          if (text.trim() === '' && note === '') end(onRemove);
        }}
      />
      <div class="actions">
        <Action
          name={UI.acceptEdit}
          keys="Intro"
          isMain
          onClick={() => end(() => onDone(text, true))}
        />
        <Action name={UI.remove} keys="X" onClick={() => end(onRemove)} />
      </div>
    </section>
  );
}
