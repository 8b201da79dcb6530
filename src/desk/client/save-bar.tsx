import { UI } from '../messages/ui.ts';
import type { Act } from '../model/intents.ts';
import type { DeskView } from '../model/view.ts';
import { ClashPanel } from './clash-panel.tsx';

interface SaveBarProps {
  readonly view: DeskView;
  readonly isBusy: boolean;
  readonly onAct: (act: Act) => unknown;
}

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
      {clashes.map((clash) => (
        <ClashPanel key={clash.file + clash.sum} {...clash} onAct={onAct} />
      ))}
    </div>
  );
}
