import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { REGISTER_NAMES, TYPE_NAMES, UI } from '../messages.ts';
import type { EntryFields } from '../model/intents.ts';
import type { DeskEntry, DeskView } from '../model/view.ts';
import type { Goal, Tab } from './goal.ts';
import { EntryMap } from './entry-map.tsx';
import { Action, Field, isWriting } from './parts.tsx';
import { type Choice, Picker } from './picker.tsx';
import type { ArticleStore } from './use-article.ts';

interface EntriesProps {
  readonly store: ArticleStore;
  readonly view: DeskView;
  readonly goal: Goal;
  readonly hasLetters: boolean;
  readonly onGo: (tab: Tab, key?: string | null) => void;
}

/** Every name of the article, and the entry of the one in hand. */
export function EntriesTab({ store, view, goal, hasLetters, onGo }: EntriesProps) {
  const { act, rows } = store;
  const entries = sortEntries(view.entries);
  const [hand, setHand] = useState<string | null>(
    goal.key ?? entries.find(({ isDraft }) => isDraft)?.ref ?? entries[0]?.ref ?? null,
  );
  const [isMerging, setMerging] = useState(false);
  const [hasCaret, setCaret] = useState(true);
  /** Complete, and the server does not know yet. */
  const decided = useRef(new Set<string>());
  const entry = entries.find(({ ref }) => ref === hand) ?? null;
  const at = entries.findIndex(({ ref }) => ref === hand);

  useEffect(() => {
    if (goal.key) take(goal.key);
  }, [goal.turn]);

  function take(ref: string | null): void {
    setHand(ref);
    setMerging(false);
    setCaret(true);
  }

  function done(ref: string, fields: EntryFields): void {
    decided.current.add(ref);
    void act({ want: 'entry-set', ref, fields, isDone: true }).then((acted) => {
      decided.current.delete(ref);
      if (!acted) setHand(ref);
    });
    const turned = [...entries.slice(at + 1), ...entries.slice(0, at)];
    const next = turned.find((each) => each.isDraft && !decided.current.has(each.ref));
    if (next) take(next.ref);
    else onGo('texto');
  }

  function drop(): void {
    if (!entry) return;
    const next = entries[at + 1] ?? entries[at - 1];
    void act({ want: 'entry-drop', ref: entry.ref });
    take(next?.ref ?? null);
  }

  function merge(choice: Choice): void {
    setMerging(false);
    if (!entry || choice.is !== 'entry') return;
    void act({ want: 'entry-merge', ref: entry.ref, into: choice.ref });
    take(entries[at + 1]?.ref ?? null);
  }

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      const type = TYPE_NAMES[entry?.kind ?? 'person']?.[Number(event.key) - 1];
      if (event.key === 'ArrowDown' || event.key === 'j') take(entries[at + 1]?.ref ?? hand);
      else if (event.key === 'ArrowUp' || event.key === 'k') take(entries[at - 1]?.ref ?? hand);
      else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement))
        setCaret(true);
      else if (!hasLetters) return;
      else if (event.key === 'x') drop();
      else if (event.key === 'a' || event.key === 'g') setMerging(true);
      else if (entry && type)
        void act({ want: 'entry-set', ref: entry.ref, fields: { type: type[0] } });
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  return (
    <div class="entries-tab">
      <table>
        <thead>
          <tr>
            <th scope="col">{UI.nameInText}</th>
            <th scope="col">{UI.times}</th>
            <th scope="col">{UI.whatIs}</th>
            <th scope="col">{UI.type}</th>
            <th scope="col">{UI.rolesOrPoint}</th>
            <th scope="col">{UI.description}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((each) => (
            <tr
              key={each.ref}
              class={each.ref === hand ? 'in-hand' : each.isDraft ? 'new' : ''}
              aria-current={each.ref === hand}
              onClick={() => take(each.ref)}
            >
              <th scope="row">
                <span class={`sign ${each.kind}`} aria-hidden="true" />
                {each.name}
              </th>
              <td>{each.count}</td>
              <td>{each.isDraft ? UI.isNew : UI.isKnown}</td>
              <td>{toTypeName(each)}</td>
              <td>{toPointText(each) ?? <span class="wrong">{UI.missingShort}</span>}</td>
              <td class="long">
                {each.description || <span class="wrong">{UI.missingShort}</span>}
              </td>
            </tr>
          ))}
          {view.unknown.map(({ name, start, end }) => (
            <tr key={`unknown ${start}`}>
              <th scope="row">
                <span class="sign group" aria-hidden="true" />
                {name}
              </th>
              <td />
              <td>{UI.noEntryYet}</td>
              <td colSpan={3}>
                {(['person', 'organization', 'place'] as const).map((kind) => (
                  <Action
                    key={kind}
                    name={UI.newAs(REGISTER_NAMES[kind])}
                    onClick={() =>
                      void act({ want: 'entry-create', kind, name, range: { start, end } }).then(
                        (acted) => take(acted?.focus ?? hand),
                      )
                    }
                  />
                ))}
                <Action
                  name={UI.notName}
                  onClick={() => void act({ want: 'name-drop', range: { start, end } })}
                />
              </td>
            </tr>
          ))}
          {view.exceptions.map(({ quote, entry: other, index }) => (
            <tr key={`exception ${index}`} class="exception">
              <th scope="row">{quote}</th>
              <td />
              <td>{other ? UI.isAlias : UI.notName}</td>
              <td colSpan={2}>
                {other ? `→ ${entries.find(({ ref }) => ref === other)?.name ?? other}` : ''}
              </td>
              <td>
                <Action
                  name={UI.remove}
                  onClick={() => void act({ want: 'item-remove', list: 'mentions', index })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {entry && (
        <EntryForm
          key={entry.ref}
          entry={entry}
          view={view}
          hasCaret={hasCaret && !isMerging}
          onSet={async (fields) =>
            (await act({ want: 'entry-set', ref: entry.ref, fields })) !== null
          }
          onDone={(fields) => done(entry.ref, fields)}
          onDrop={drop}
          onMerge={() => setMerging(true)}
          picker={
            isMerging ? (
              <Picker
                label={UI.pickMerge}
                rows={rows.filter(({ ref, kind }) => ref !== entry.ref && kind === entry.kind)}
                near={entries.map(({ ref }) => ref)}
                onChoose={merge}
                onCancel={() => setMerging(false)}
              />
            ) : null
          }
        />
      )}
    </div>
  );
}

interface EntryFormProps {
  readonly entry: DeskEntry;
  readonly view: DeskView;
  readonly hasCaret: boolean;
  readonly picker: ComponentChildren;
  /** @returns whether it was done */
  readonly onSet: (fields: EntryFields) => Promise<boolean>;
  readonly onDone: (fields: EntryFields) => void;
  readonly onDrop: () => void;
  readonly onMerge: () => void;
}

type FieldName = 'name' | 'description' | 'aliases' | 'roles' | 'coordinates' | 'sources';

function EntryForm({
  entry,
  view,
  hasCaret,
  picker,
  onSet,
  onDone,
  onDrop,
  onMerge,
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
      before: view.text.slice(Math.max(0, start - 14), start),
      words: view.text.slice(start, end),
      after: view.text.slice(end, end + 14),
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

function toPoint({ latitude, longitude }: { latitude: number; longitude: number }): string {
  return [latitude, longitude].map((degrees) => String(degrees).replace('.', ',')).join('; ');
}

function toTypeName({ kind, type }: DeskEntry): string {
  return TYPE_NAMES[kind]?.find(([id]) => id === type)?.[1] ?? REGISTER_NAMES[kind];
}

function toPointText({ kind, type, roles, coordinates }: DeskEntry): string | null {
  if (kind === 'organization') return '—';
  if (kind === 'person') return UI.roleCount(roles === '' ? 0 : roles.split(';').length);
  if (coordinates) return toPoint(coordinates);
  return type === 'region' || type === 'historical' ? UI.noPoint : null;
}

/** People, then organizations, then places, each as the text names them. */
function sortEntries(entries: readonly DeskEntry[]): readonly DeskEntry[] {
  const ranks = { person: 0, organization: 1, place: 2 };
  return entries.toSorted((a, b) => ranks[a.kind] - ranks[b.kind]);
}
