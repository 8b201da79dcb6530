import { useState } from 'preact/hooks';
import { UI } from '../messages/ui.ts';
import type { Choice, Clash } from '../model/clash.ts';
import type { Act } from '../model/intents.ts';
import type { DeskView } from '../model/view.ts';
import { Action } from './parts.tsx';

type ClashPanelProps = DeskView['save']['clashes'][number] & {
  readonly onAct: (act: Act) => unknown;
};

const CHOICES = [
  ['mine', UI.mine],
  ['theirs', UI.theirs],
  ['both', UI.both],
] as const;

/** What changed in one file here and on the disk: one choice for each item that both changed. */
export function ClashPanel({ file, sum, parts, onAct }: ClashPanelProps) {
  const clashes = parts.filter((part) => typeof part !== 'string');
  const [choices, setChoices] = useState<readonly Choice[]>(clashes.map(() => 'mine'));
  return (
    <section class="clash" role="alert">
      <p>{UI.clash(file)}</p>
      {clashes.map((clash, index) => (
        <fieldset key={clash.path.join('/') + clash.mine}>
          <legend>{UI.clashPlace(clash.path)}</legend>
          {CHOICES.filter(([choice]) => choice !== 'both' || clash.hasBoth).map(
            ([choice, name]) => (
              <label key={choice}>
                <input
                  type="radio"
                  name={`${sum}-${index}`}
                  checked={choices[index] === choice}
                  onChange={() => setChoices(choices.with(index, choice))}
                />
                <span>
                  <b>{name}</b>
                  {choice !== 'both' && (
                    <pre>{toOwn(clash, choice) || <i>{UI.nothingThere}</i>}</pre>
                  )}
                </span>
              </label>
            ),
          )}
        </fieldset>
      ))}
      <Action
        name={UI.chooseNow}
        isMain
        onClick={() => onAct({ want: 'choose', file, sum, choices })}
      />
    </section>
  );
}

/** The lines of one version that the other does not have. */
function toOwn({ mine, theirs }: Clash, choice: 'mine' | 'theirs'): string {
  const [own, other] = choice === 'mine' ? [mine, theirs] : [theirs, mine];
  const known = new Set(other.split('\n').map((line) => line.trim()));
  return own
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !known.has(line))
    .join('\n');
}
