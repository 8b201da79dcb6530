import { UI } from '../messages/ui.ts';
import { Key } from './parts.tsx';
import { type Option, toSign } from './picker-options.ts';

interface PickerListProps {
  readonly label: string;
  readonly options: readonly Option[];
  /** The index of the one that Enter takes. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** What may be chosen, in sections. */
export function PickerList({ label, options, chosen, onChoose }: PickerListProps) {
  let section = '';
  return (
    <ul id="picker-options" role="listbox" aria-label={label}>
      {options.length === 0 && (
        <li class="section" role="presentation">
          {UI.noMatch}
        </li>
      )}
      {options.map((option, index) => {
        const head = option.section === section ? null : option.section;
        section = option.section;
        return (
          <li
            key={`${option.section}${option.name}${index}`}
            id={`option-${index}`}
            role="option"
            aria-selected={index === chosen}
            data-head={head}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(index)}
          >
            <span class={`sign ${toSign(option.choice)}`} aria-hidden="true" />
            <b>{option.name}</b> <small>{option.about}</small>
            {index === chosen ? <Key>Intro</Key> : option.keys && <Key>{option.keys}</Key>}
          </li>
        );
      })}
    </ul>
  );
}
