import type { ComponentChildren } from 'preact';
import { KEY_NAMES } from '../messages/keys.ts';
import { UI } from '../messages/ui.ts';

/** A key as it is printed on a keyboard. */
export function Key({ children }: { children: ComponentChildren }) {
  return <kbd>{children}</kbd>;
}

/** A sentence that says what could not be done, read aloud when it appears. */
export function Fault({ children }: { children: ComponentChildren }) {
  return (
    <p class="fault" role="alert">
      {children}
    </p>
  );
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
