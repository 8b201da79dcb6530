import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KEY_GROUPS } from '../messages/keys.ts';
import { UI } from '../messages/ui.ts';
import { Key } from './parts.tsx';

interface HelpProps {
  readonly hasLetters: boolean;
  readonly onLetters: (has: boolean) => void;
  readonly onClose: () => void;
}

/** All keys, to be searched; letters can be turned off. */
export function Help({ hasLetters, onLetters, onClose }: HelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const isOver = useRef(false);
  // Before the next key comes.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  /** At once: the browser tells of a dialog's end after the next key may have come, and tells it again then. */
  const close = (): void => {
    if (isOver.current) return;
    isOver.current = true;
    dialog.current?.close();
    onClose();
  };
  const groups = KEY_GROUPS.map(({ name, keys }) => ({
    name,
    keys: keys.filter(([key, action]) =>
      `${key} ${action}`.toLowerCase().includes(query.toLowerCase()),
    ),
  })).filter(({ keys }) => keys.length > 0);
  return (
    <dialog
      ref={dialog}
      class="keys"
      aria-label={UI.keys}
      onClose={close}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2>{UI.keys}</h2>
        <label>
          <input
            type="checkbox"
            role="switch"
            checked={hasLetters}
            onChange={({ currentTarget }) => onLetters(currentTarget.checked)}
          />{' '}
          {UI.lettersOn}
        </label>
        <input
          aria-label={UI.findKey}
          placeholder={UI.findKey}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <button type="button" class="action" onClick={close}>
          {UI.close}
          <Key>Esc</Key>
        </button>
      </header>
      <div class="groups">
        {groups.map(({ name, keys }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {keys.map(([key, action]) => (
                <div key={key}>
                  <dt>
                    {key.split(' ').map((each) => (
                      <Key key={each}>{each}</Key>
                    ))}
                  </dt>
                  <dd>{action}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p class="hint">{UI.helpNote}</p>
    </dialog>
  );
}
