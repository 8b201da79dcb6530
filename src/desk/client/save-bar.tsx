import { UI } from '../messages.ts';
import type { Act } from '../model/intents.ts';
import type { DeskView } from '../model/view.ts';

interface SaveBarProps {
  readonly view: DeskView;
  readonly isBusy: boolean;
  readonly onAct: (act: Act) => unknown;
}

const CHOICES = [
  ['mine', UI.mine],
  ['theirs', UI.theirs],
  ['both', UI.both],
] as const;

/** Whether what was done is in the files; and what the disk has to say. */
export function SaveBar({ view, isBusy, onAct }: SaveBarProps) {
  const { savedAt, faults, clashes, taken } = view.save;
  const [fault] = faults;
  const time = savedAt ? new Date(savedAt).toLocaleTimeString('es', { timeStyle: 'short' }) : '';
  return (
    <div class="save">
      <p role="status">
        {fault ? (
          <b class="wrong">{UI.unsaved(UI.faultNames[fault.code] ?? UI.fault(fault.code))}</b>
        ) : isBusy ? (
          UI.saving
        ) : time ? (
          <>
            <b>{UI.saved}</b> {time}
          </>
        ) : null}
        {taken.length > 0 && <span> {UI.fromDisk(taken)}</span>}
      </p>
      {clashes.map(({ file, parts }) => {
        const clash = parts.find((part) => typeof part !== 'string');
        return (
          <section class="clash" key={file} role="alert">
            <p>{UI.clash(file)}</p>
            {clash && (
              <div>
                <pre aria-label={UI.mine}>{clash.mine}</pre>
                <pre aria-label={UI.theirs}>{clash.theirs}</pre>
              </div>
            )}
            {CHOICES.map(([choice, name]) => (
              <button
                key={choice}
                type="button"
                class="action"
                onClick={() => onAct({ want: 'choose', file, choices: parts.map(() => choice) })}
              >
                {name}
              </button>
            ))}
          </section>
        );
      })}
    </div>
  );
}
