import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { TYPE_NAMES, UI } from '../messages.ts';
import type { EntryFields } from '../model/intents.ts';
import type { DeskEntry, DeskView } from '../model/view.ts';
import { EntryMap } from './entry-map.tsx';
import { toPoint, toPointText } from './entry-texts.ts';
import { Action, Field } from './parts.tsx';
import { isOnButton, useLetters } from './use-letters.ts';

/** Letters of the text before and behind a name. */
const NEAR = 24;

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
  /** Puts the caret where something is to be written. */
  readonly onWrite: () => void;
}

type FieldName = 'name' | 'description' | 'aliases' | 'roles' | 'coordinates' | 'sources';

/** The entry in hand: Enter ends it, from any field. */
export function EntryForm({
  entry,
  view,
  hasCaret,
  hasLetters,
  picker,
  onSet,
  onDone,
  onDrop,
  onMerge,
  onWrite,
}: EntryFormProps) {
  const given = toGiven(entry);
  const [fields, setFields] = useState(given);
  // At once: Tab goes by the type that is chosen, and the answer may come between two of its presses.
  const [chosen, setChosen] = useState(entry.type);
  useEffect(() => setChosen(entry.type), [entry.type]);
  const choose = (type: string): void => {
    setChosen(type);
    void onSet({ ...changed(), type }).then((isDone) => {
      if (!isDone) setChosen(entry.type);
    });
  };
  const changed = (): EntryFields =>
    Object.fromEntries(
      Object.entries(fields).filter(([name, value]) => value !== given[name as FieldName]),
    );
  useLetters((event) => {
    const type = TYPE_NAMES[entry.kind]?.[Number(event.key) - 1];
    if (event.key === 'Enter' && !isOnButton(event)) {
      if (entry.isDraft && fields.description.trim() !== '') onDone(changed());
      else onWrite();
    } else if (hasLetters && type) choose(type[0]);
    else return false;
    return true;
  });
  const field = (name: FieldName, label: string, rows = 1, hint?: string, isFocused = false) => (
    <Field
      id={`entry-${name}`}
      label={label}
      rows={rows}
      hint={hint}
      keptAs={`${entry.ref}/${name}`}
      value={fields[name]}
      isFocused={isFocused}
      onInput={(value) => setFields({ ...fields, [name]: value })}
      onDone={() => onDone(changed())}
      onBlur={() => {
        if (fields[name] !== given[name]) void onSet({ [name]: fields[name] });
      }}
    />
  );
  const contexts = view.names
    .filter(({ ref }) => ref === entry.ref)
    .slice(0, 2)
    .map(({ start, end }) => ({
      key: start,
      // No word is cut.
      before: view.text.slice(Math.max(0, start - NEAR), start).replace(/^\S*\s/u, ''),
      words: view.text.slice(start, end),
      after: view.text.slice(end, end + NEAR).replace(/\s\S*$/u, ''),
    }));
  return (
    <section class="form entry" aria-label={entry.name}>
      <p class="contexts">
        {contexts.map(({ key, before, words, after }) => (
          <span key={key}>
            …{before}
            <mark>{words}</mark>
            {after}…{' '}
          </span>
        ))}
      </p>
      {picker}
      {field('name', UI.name)}
      {(TYPE_NAMES[entry.kind]?.length ?? 0) > 0 && (
        <div class="row" role="radiogroup" aria-label={UI.type}>
          <span class="label">{UI.type}</span>
          <span class="kinds">
            {TYPE_NAMES[entry.kind]?.map(([type, name], index) => (
              <button
                key={type}
                type="button"
                role="radio"
                tabIndex={chosen === type ? 0 : -1}
                aria-checked={chosen === type}
                data-type={type}
                aria-keyshortcuts={String(index + 1)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(type)}
              >
                <sup>{index + 1}</sup>
                {name}
              </button>
            ))}
          </span>
        </div>
      )}
      {field('description', UI.whatIs, 3, undefined, hasCaret)}
      {field('aliases', UI.aliases, 1, UI.aliasesHint)}
      {entry.kind === 'person' && field('roles', UI.roles, 2, UI.rolesHint)}
      {entry.kind === 'place' && field('coordinates', UI.point, 1, UI.pointHint)}
      {field('sources', UI.sources, 2, UI.sourcesHint)}
      {entry.kind === 'place' && (
        <EntryMap
          entryRef={entry.ref}
          print={`${fields.coordinates} ${entry.type} ${toPointText(entry)}`}
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

function toGiven(entry: DeskEntry): Record<FieldName, string> {
  const { name, description, aliases, roles, sources, coordinates } = entry;
  return {
    ...{ name, description, roles, sources, aliases: aliases.join('; ') },
    coordinates: coordinates ? toPoint(coordinates) : '',
  };
}
