import { useState } from 'preact/hooks';
import { REGISTER_NAMES } from '../messages/names.ts';
import { UI } from '../messages/ui.ts';
import type { Act } from '../model/intents.ts';
import type { DeskView, RegisterRow, UnknownName } from '../model/view.ts';
import { NameContexts } from './name-contexts.tsx';
import { Action } from './parts.tsx';
import { Picker } from './picker.tsx';
import { useLetters } from './use-letters.ts';

interface UnknownFormProps {
  readonly view: DeskView;
  readonly unknown: UnknownName;
  readonly rows: readonly RegisterRow[];
  readonly hasLetters: boolean;
  readonly onAct: (act: Act) => void;
}

const KINDS = ['person', 'organization', 'place'] as const;

/** A name without an entry: a new one, another name of one that is there, or no name at all. */
export function UnknownForm({ view, unknown, rows, hasLetters, onAct }: UnknownFormProps) {
  const { name, start, end } = unknown;
  const range = { start, end };
  const [isPicking, setPicking] = useState(false);
  const create = (kind: (typeof KINDS)[number]): void =>
    onAct({ want: 'entry-create', kind, name, range });
  const drop = (): void => onAct({ want: 'name-drop', range });
  useLetters(({ key }) => {
    const kind = KINDS[Number(key) - 1];
    if (!hasLetters) return false;
    if (kind) create(kind);
    else if (key === 'a' || key === 'c') setPicking(true);
    else if (key === 'x') drop();
    else return false;
    return true;
  });
  return (
    <section class="form entry" aria-label={UI.noEntryForm(name)}>
      <NameContexts text={view.text} ranges={[range]} />
      {isPicking && (
        <Picker
          label={UI.pickAlias}
          rows={rows}
          near={view.entries.map(({ ref }) => ref)}
          onChoose={(choice) => {
            if (choice.is === 'entry') onAct({ want: 'mention-add', range, entry: choice.ref });
            else if (choice.is === 'create')
              onAct({ want: 'entry-create', kind: choice.kind, name: choice.name, range });
            setPicking(false);
          }}
          onCancel={() => setPicking(false)}
        />
      )}
      <h3>{name}</h3>
      <div class="actions">
        {KINDS.map((kind, index) => (
          <Action
            key={kind}
            name={UI.newAs(REGISTER_NAMES[kind])}
            keys={String(index + 1)}
            onClick={() => create(kind)}
          />
        ))}
        <Action name={UI.aliasOf} keys="A" onClick={() => setPicking(true)} />
        <Action name={UI.notName} keys="X" onClick={drop} />
      </div>
    </section>
  );
}
