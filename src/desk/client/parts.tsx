import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { KEY_NAMES, UI } from '../messages.ts';
import { keep, recall } from './kept.ts';

/** A key as it is printed on a keyboard. */
export function Key({ children }: { children: ComponentChildren }) {
  return <kbd>{children}</kbd>;
}

export function Logo({ onClick }: { onClick?: () => void }) {
  return (
    <a
      class="logo"
      href="./"
      onClick={(event) => {
        event.preventDefault();
        onClick?.();
      }}
    >
      Glosa <i>{UI.desk}</i>
    </a>
  );
}

/** Keys with what they do, in one line. */
export function KeyLine({ keys }: { keys: readonly (readonly [keys: string, action: string])[] }) {
  return (
    <>
      {keys.map(([key, action]) => (
        <span class="key-line" key={action}>
          {key.split(' ').map((each) => (
            <Key key={each}>{each}</Key>
          ))}
          {action}
        </span>
      ))}
    </>
  );
}

interface ActionProps {
  readonly name: string;
  readonly keys?: string;
  readonly isMain?: boolean;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

/** A button with the key that does the same. Clicking it leaves the caret where it is. */
export function Action({ name, keys, isMain = false, isDisabled = false, onClick }: ActionProps) {
  return (
    <button
      type="button"
      class={isMain ? 'action main' : 'action'}
      aria-disabled={isDisabled}
      {...(keys ? { 'aria-keyshortcuts': toShortcut(keys) } : {})}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {name}
      {keys && <Key>{keys}</Key>}
    </button>
  );
}

function toShortcut(keys: string): string {
  return keys
    .split(' ')
    .map((key) => KEY_NAMES[key] ?? key)
    .join('+');
}

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

const focused = new WeakSet<Element>();

/** Takes the caret when it appears, and not each time it is drawn. */
export function focusOnce(element: HTMLElement | null): void {
  if (!element || focused.has(element)) return;
  focused.add(element);
  element.focus({ preventScroll: true });
  if (element instanceof HTMLTextAreaElement)
    element.setSelectionRange(element.value.length, element.value.length);
}

function forgetFocus(element: HTMLElement | null): void {
  if (element) focused.delete(element);
}

/** The same for a field whose words are to be typed over. */
export function selectOnce(element: HTMLInputElement | null): void {
  if (!element || focused.has(element)) return;
  focusOnce(element);
  element.select();
}

/** Whether letters are letters where the caret stands. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
}
