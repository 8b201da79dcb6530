import { UI } from '../messages/ui.ts';
import { type Option, toSign } from './picker-options.ts';

/** One of several who are chosen already. */
export type Chip = Pick<Option, 'choice' | 'name'>;

interface PickerChipsProps {
  readonly chips: readonly Chip[];
  readonly onChange: (chips: readonly Chip[]) => void;
}

/** Who is chosen already, each with a way to take them out. */
export function PickerChips({ chips, onChange }: PickerChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={UI.who}>
      {chips.map((chip, index) => (
        <li key={chip.name}>
          <span class={`sign ${toSign(chip.choice)}`} aria-hidden="true" />
          {chip.name}
          <button
            type="button"
            aria-label={UI.takeAway(chip.name)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChange(chips.toSpliced(index, 1))}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
