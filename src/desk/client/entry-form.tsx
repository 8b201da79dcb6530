import type { ComponentChildren } from 'preact';
import { ENTRY_KINDS, type EntryKind } from '../../schema/ids.ts';
import { REGISTER_NAMES, TYPE_NAMES } from '../messages/names.ts';
import { UI } from '../messages/ui.ts';
import type { EntryFields } from '../model/intents.ts';
import type { DeskEntry, DeskView } from '../model/view.ts';
import { Choices } from './choices.tsx';
import { EntryMap } from './entry-map.tsx';
import { toPointText } from './entry-texts.ts';
import { Field } from './field.tsx';
import { NameContexts } from './name-contexts.tsx';
import { Action } from './parts.tsx';
import { type FieldName, useEntryFields } from './use-entry-fields.ts';
import { isOnButton, useLetters } from './use-letters.ts';

const REGISTERS = ENTRY_KINDS.map((kind) => [kind, REGISTER_NAMES[kind]] as const);

interface EntryFormProps {
  readonly entry: DeskEntry;
  readonly view: DeskView;
  readonly hasCaret: boolean;
  readonly hasLetters: boolean;
  readonly picker: ComponentChildren;
  /** @returns whether it was done */
  readonly onSet: (fields: EntryFields) => Promise<boolean>;
  readonly onDone: (fields: EntryFields) => void;
  readonly onDrop: () => void;
  readonly onMerge: () => void;
  /** It is of another register. */
  readonly onMove: (kind: EntryKind) => void;
  /** Puts the caret where something is to be written. */
  readonly onWrite: () => void;
}

/** How a field of the form looks. */
interface FieldLook {
  readonly rows?: number;
  readonly hint?: string;
  readonly isFocused?: boolean;
}

/** The entry in hand: Enter ends it, from any field. */
export function EntryForm(props: EntryFormProps) {
  const { entry, view, hasCaret, hasLetters, picker, onSet, onDone, onDrop, onMerge } = props;
  const types = TYPE_NAMES[entry.kind] ?? [];
  const { fields, given, changed, setField, chosen, choose } = useEntryFields(entry, onSet);
  const moveTo = (kind: EntryKind): void => {
    if (Object.keys(changed()).length > 0) void onSet(changed());
    props.onMove(kind);
  };
  useLetters((event) => {
    const type = types[Number(event.key) - 1];
    if (event.key === 'Enter' && !isOnButton(event)) {
      if (entry.isDraft && fields.description.trim() !== '') onDone(changed());
      else props.onWrite();
    } else if (hasLetters && type) choose(type[0]);
    else if (hasLetters && event.key === 'r' && entry.isDraft) moveTo(toNextKind(entry.kind));
    else return false;
    return true;
  });
  const field = (
    name: FieldName,
    label: string,
    { rows = 1, hint, isFocused = false }: FieldLook = {},
  ) => (
    <Field
      id={`entry-${name}`}
      label={label}
      rows={rows}
      hint={hint}
      keptAs={`${entry.ref}/${name}`}
      value={fields[name]}
      isFocused={isFocused}
      onInput={(value) => setField(name, value)}
      onDone={() => onDone(changed())}
      onBlur={() => {
        if (fields[name] !== given[name]) void onSet({ [name]: fields[name] });
      }}
    />
  );
  return (
    <section class="form entry" aria-label={entry.name}>
      <NameContexts text={view.text} ranges={view.names.filter(({ ref }) => ref === entry.ref)} />
      {picker}
      {field('name', UI.name)}
      {types.length > 0 && (
        <Choices label={UI.type} choices={types} chosen={chosen} onChoose={choose} />
      )}
      {field('description', UI.whatIs, { rows: 3, isFocused: hasCaret })}
      {field('aliases', UI.aliases, { hint: UI.aliasesHint })}
      {entry.kind === 'person' && field('roles', UI.roles, { rows: 2, hint: UI.rolesHint })}
      {entry.kind === 'place' && field('coordinates', UI.point, { hint: UI.pointHint })}
      {field('sources', UI.sources, { rows: 2, hint: UI.sourcesHint })}
      {entry.kind === 'place' && (
        <EntryMap
          entryRef={entry.ref}
          print={`${fields.coordinates} ${entry.type} ${toPointText(entry)}`}
        />
      )}
      {entry.isDraft && (
        <Choices
          label={UI.register}
          choices={REGISTERS}
          chosen={entry.kind}
          keys="R"
          onChoose={(kind) => kind !== entry.kind && moveTo(kind)}
        />
      )}
      <div class="actions">
        <Action name={UI.doneNext} keys="Intro" isMain onClick={() => onDone(changed())} />
        <Action name={UI.merge} keys="G" onClick={onMerge} />
        <Action name={UI.notName} keys="X" onClick={onDrop} />
      </div>
    </section>
  );
}

function toNextKind(kind: EntryKind): EntryKind {
  return ENTRY_KINDS[(ENTRY_KINDS.indexOf(kind) + 1) % ENTRY_KINDS.length] ?? kind;
}
