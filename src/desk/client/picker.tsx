import { useState } from 'preact/hooks';
import { UI } from '../messages/ui.ts';
import { selectOnce } from './focus.ts';
import { type Chip, PickerChips } from './picker-chips.tsx';
import { PickerList } from './picker-list.tsx';
import {
  type Choice,
  type Option,
  type OptionSource,
  toChoice,
  toOptions,
  toWordOptions,
  type Wording,
  WORDINGS,
} from './picker-options.ts';

interface PickerProps extends OptionSource {
  readonly label: string;
  readonly initial?: string;
  /** Who is chosen already, where several may be. */
  readonly chips?: readonly string[];
  readonly nameOf?: (speaker: string) => string;
  readonly onChoose: (first: Choice, ...others: Choice[]) => void;
  readonly onCancel: () => void;
}

/** A field that finds entries by any part of their names, with what can be chosen without one. */
export function Picker(props: PickerProps) {
  const { label, current, initial = '', hasWords, onChoose, onCancel } = props;
  const [query, setQuery] = useState(initial);
  const [at, setAt] = useState(0);
  const [wording, setWording] = useState<Wording | null>(null);
  const [chips, setChips] = useState<readonly Chip[]>(() =>
    (props.chips ?? []).map((speaker) => ({
      choice: toChoice(speaker),
      name: props.nameOf?.(speaker) ?? speaker,
    })),
  );
  const isChosen = ({ choice }: Option): boolean =>
    chips.some((chip) => JSON.stringify(chip.choice) === JSON.stringify(choice));
  const options = (wording ? toWordOptions(query, wording) : toOptions(props, query)).filter(
    (option) => !isChosen(option),
  );
  const chosen = Math.min(at, options.length - 1);

  function choose(index: number): void {
    const option = options[index];
    if (option) finish([...chips, option]);
  }

  function finish(all: readonly Chip[]): void {
    const [first, ...others] = all.map(({ choice }) => choice);
    if (first) onChoose(first, ...others);
  }

  /** This one, and the next. */
  function add(): void {
    const option = options[chosen];
    if (option) setChips([...chips, option]);
    setQuery('');
    setAt(0);
    setWording(null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    const isEmpty = query === '' || query === initial;
    if (event.key === 'ArrowDown') setAt(Math.min(options.length - 1, chosen + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, chosen - 1));
    else if (event.key === 'Enter' && chips.length > 0 && query === '' && at === 0) finish(chips);
    else if (event.key === 'Enter') choose(chosen);
    else if (event.key === ',' && props.chips) add();
    else if (event.key === 'Backspace' && query === '' && chips.length > 0)
      setChips(chips.slice(0, -1));
    else if (event.key === 'Escape') onCancel();
    else if (isEmpty && event.key === '0' && props.noneName) onChoose({ is: 'none' });
    else if (isEmpty && event.key in WORDINGS && hasWords) {
      setWording(WORDINGS[event.key] ?? null);
      setQuery('');
    } else return;
    event.preventDefault();
  }

  return (
    <div class="picker">
      <PickerChips chips={chips} onChange={setChips} />
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls="picker-options"
        aria-activedescendant={options.length > 0 ? `option-${chosen}` : undefined}
        aria-label={wording ? UI[wording] : label}
        placeholder={wording ? UI[`${wording}Hint`] : current ? '' : label}
        value={query}
        ref={selectOnce}
        autocomplete="off"
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <PickerList label={label} options={options} chosen={chosen} onChoose={choose} />
    </div>
  );
}
