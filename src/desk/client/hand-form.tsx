import type { DeskView, RegisterRow } from '../model/view.ts';
import { ClaimForm } from './claim-form.tsx';
import { DateForm } from './date-form.tsx';
import { NoteForm } from './note-form.tsx';
import type { TextActs } from './text-acts.ts';
import type { Hand } from './use-hand.ts';

interface HandFormProps {
  readonly view: DeskView;
  readonly rows: readonly RegisterRow[];
  readonly hand: Hand;
  readonly acts: TextActs;
}

/** The claim, date or note in hand, to be decided. */
export function HandForm({ view, rows, hand, acts }: HandFormProps) {
  const { thing, mode } = hand;
  const isFocused = mode === 'summary';
  if (thing?.type === 'claim') {
    const { claim } = thing;
    const { id } = claim;
    return (
      <ClaimForm
        key={thing.key}
        view={view}
        claim={claim}
        number={view.claims.indexOf(claim) + 1}
        rows={rows}
        mode={mode}
        onMode={hand.setMode}
        onSet={(fields) => void acts.act({ want: 'claim-set', id, fields })}
        onAccept={(fields) => acts.accept(id, fields)}
        onRefuse={() => acts.refuse(id)}
        onSplit={() => acts.split(id)}
        onChoose={(field, choices) => void acts.chooseFor(claim, field, choices)}
        onMove={hand.step}
      />
    );
  }
  if (thing?.type === 'date') {
    const { index } = thing.date;
    return (
      <DateForm
        key={thing.key}
        date={thing.date}
        keptAs={`${view.slug}/d:${thing.start}`}
        isFocused={isFocused}
        onSet={(fields, isDone) => {
          const decision = { want: 'date-set', index, fields } as const;
          if (isDone) acts.decide(thing.key, decision);
          else void acts.act(decision);
        }}
        onRemove={() => acts.remove('dates', index)}
      />
    );
  }
  if (thing?.type !== 'note') return null;
  const { index, note } = thing.note;
  return (
    <NoteForm
      key={thing.key}
      note={note}
      keptAs={`${view.slug}/n:${thing.start}`}
      isFocused={isFocused}
      onDone={(written) => {
        if (written !== note) void acts.act({ want: 'note-set', index, note: written });
      }}
      onRemove={() => acts.remove('notes', index)}
    />
  );
}
