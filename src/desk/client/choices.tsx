import { Key } from './parts.tsx';

interface ChoicesProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly (readonly [id: Id, name: string])[];
  readonly chosen: string | null;
  /** The key that goes through them; else each is chosen by the digit of its place. */
  readonly keys?: string;
  readonly onChoose: (id: Id) => void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** One of few in a row: by its key, by the arrows, or by a click that leaves the caret where it is. */
export function Choices<Id extends string>(props: ChoicesProps<Id>) {
  const { label, choices, chosen, keys, onChoose } = props;
  const at = Math.max(
    0,
    choices.findIndex(([id]) => id === chosen),
  );
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = (at + step + choices.length) % choices.length;
    const button = event.currentTarget.querySelectorAll('button')[next];
    const choice = choices[next];
    if (!button || !choice) return;
    button.focus();
    onChoose(choice[0]);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="row" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      <span class="label">{label}</span>
      <span class="kinds">
        {choices.map(([id, name], index) => (
          <button
            key={id}
            type="button"
            role="radio"
            tabIndex={index === at ? 0 : -1}
            aria-checked={id === chosen}
            data-type={id}
            aria-keyshortcuts={keys ?? String(index + 1)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(id)}
          >
            {!keys && <sup aria-hidden="true">{index + 1}</sup>}
            {name}
          </button>
        ))}
        {keys && <Key>{keys}</Key>}
      </span>
    </div>
  );
}
