import { useEffect, useRef } from 'preact/hooks';
import { focusOnce, forgetFocus } from './focus.ts';
import { keep, recall } from './kept.ts';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly rows?: number;
  readonly isFocused?: boolean;
  /** Under this name the browser keeps what is typed until it is saved. */
  readonly keptAs?: string | undefined;
  readonly onInput: (value: string) => void;
  /** Enter. */
  readonly onDone?: (() => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly onEscape?: (() => void) | undefined;
}

/** A field in which Enter ends; the text grows downwards. */
export function Field(props: FieldProps) {
  const { id, label, value, hint, rows = 1, isFocused, keptAs, onDone, onBlur, onEscape } = props;
  const from = useRef(value);
  useEffect(() => {
    const kept = keptAs === undefined ? null : recall(keptAs, from.current);
    if (kept !== null) props.onInput(kept);
  }, []);
  const onInput = (text: string): void => {
    if (keptAs !== undefined) keep(keptAs, from.current, text);
    props.onInput(text);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        ref={isFocused ? focusOnce : forgetFocus}
        spellcheck
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onBlur={onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && onDone) {
            event.preventDefault();
            event.stopPropagation();
            onDone();
          } else if (event.key === 'Escape') {
            event.stopPropagation();
            event.currentTarget.blur();
            onEscape?.();
          }
        }}
      />
      {hint && (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      )}
    </div>
  );
}
