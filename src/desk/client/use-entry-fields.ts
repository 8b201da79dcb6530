import { useEffect, useState } from 'preact/hooks';
import type { EntryFields } from '../model/intents.ts';
import type { DeskEntry } from '../model/view.ts';
import { toPoint } from './entry-texts.ts';

export type FieldName = 'name' | 'description' | 'aliases' | 'roles' | 'coordinates' | 'sources';

/** What is written in the form of an entry, beside what the entry has. */
export interface WrittenFields {
  readonly given: Readonly<Record<FieldName, string>>;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly setField: (name: FieldName, value: string) => void;
  /** The fields that are not as given. */
  readonly changed: () => EntryFields;
  /** The type that is chosen, if the register has types. */
  readonly chosen: string | null;
  readonly choose: (type: string) => void;
}

/** @param onSet sets fields of the entry. @returns whether it was done */
export function useEntryFields(
  entry: DeskEntry,
  onSet: (fields: EntryFields) => Promise<boolean>,
): WrittenFields {
  const given = toGiven(entry);
  const [fields, setFields] = useState(given);
  // At once: Tab goes by the type that is chosen, and the answer may come between two of its presses.
  const [chosen, setChosen] = useState(entry.type);
  useEffect(() => setChosen(entry.type), [entry.type]);
  const changed = (): EntryFields =>
    Object.fromEntries(
      Object.entries(fields).filter(([name, value]) => value !== given[name as FieldName]),
    );
  return {
    given,
    fields,
    setField: (name, value) => setFields({ ...fields, [name]: value }),
    changed,
    chosen,
    choose(type) {
      setChosen(type);
      void onSet({ ...changed(), type }).then((isDone) => {
        if (!isDone) setChosen(entry.type);
      });
    },
  };
}

function toGiven(entry: DeskEntry): Record<FieldName, string> {
  const { name, description, aliases, roles, sources, coordinates } = entry;
  return {
    ...{ name, description, roles, sources, aliases: aliases.join('; ') },
    coordinates: coordinates ? toPoint(coordinates) : '',
  };
}
