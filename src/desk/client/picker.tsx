import { useState } from 'preact/hooks';
import { REGISTER_NAMES, UI } from '../messages.ts';
import type { RegisterRow } from '../model/view.ts';
import { Key, selectOnce } from './parts.tsx';

/** What may be chosen. */
export type Choice =
  | { readonly is: 'entry'; readonly ref: string }
  | { readonly is: 'group'; readonly text: string }
  | { readonly is: 'none' }
  | { readonly is: 'create'; readonly kind: RegisterRow['kind']; readonly name: string };

interface Option {
  readonly choice: Choice;
  readonly name: string;
  readonly about: string;
  readonly section: string;
  readonly keys?: string;
}

interface PickerProps {
  readonly label: string;
  readonly rows: readonly RegisterRow[];
  /** References that come first: who is named in this text. */
  readonly near: readonly string[];
  /** What is chosen by Enter on an empty field. */
  readonly current?: string;
  readonly initial?: string;
  readonly hasGroup?: boolean;
  readonly noneName?: string;
  readonly onChoose: (choice: Choice, isMore: boolean) => void;
  readonly onCancel: () => void;
}

const SHOWN_MAX = 7;

/** A field that finds entries by any part of their names, with what can be chosen without one. */
export function Picker(props: PickerProps) {
  const { label, current, initial = '', hasGroup, onChoose, onCancel } = props;
  const [query, setQuery] = useState(initial);
  const [at, setAt] = useState(0);
  const [isGroup, setGroup] = useState(false);
  const options = isGroup ? toGroupOptions(query) : toOptions(props, query);
  const chosen = Math.min(at, options.length - 1);

  function choose(index: number, isMore = false): void {
    const option = options[index];
    if (option) onChoose(option.choice, isMore);
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    const isEmpty = query === '' || query === initial;
    if (event.key === 'ArrowDown') setAt(Math.min(options.length - 1, chosen + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, chosen - 1));
    else if (event.key === 'Enter') choose(chosen);
    else if (event.key === ',' && hasGroup && !isGroup) choose(chosen, true);
    else if (event.key === 'Escape') onCancel();
    else if (isEmpty && event.key === '0' && props.noneName) onChoose({ is: 'none' }, false);
    else if (isEmpty && event.key === '+' && hasGroup) {
      setGroup(true);
      setQuery('');
    } else return;
    event.preventDefault();
  }

  let section = '';
  return (
    <div class="picker">
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls="picker-options"
        aria-activedescendant={options.length > 0 ? `option-${chosen}` : undefined}
        aria-label={isGroup ? UI.group : label}
        placeholder={isGroup ? UI.groupHint : current ? '' : label}
        value={query}
        ref={selectOnce}
        autocomplete="off"
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
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
              onClick={() => choose(index)}
            >
              <span class={`sign ${toSign(option.choice)}`} aria-hidden="true" />
              <b>{option.name}</b> <small>{option.about}</small>
              {index === chosen ? <Key>Intro</Key> : option.keys && <Key>{option.keys}</Key>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function toGroupOptions(query: string): Option[] {
  if (query.trim() === '') return [];
  const choice: Choice = { is: 'group', text: query.trim() };
  return [{ choice, name: query.trim(), about: UI.group, section: UI.group }];
}

function toOptions(props: PickerProps, query: string): Option[] {
  const { rows, near, current, hasGroup, noneName } = props;
  const words = fold(query);
  const rank = ({ ref }: RegisterRow): number =>
    ref === current ? 0 : near.includes(ref) ? 1 + near.indexOf(ref) : 1000;
  const found = rows
    .filter(({ name, aliases }) => [name, ...aliases].some((each) => fold(each).includes(words)))
    .sort((a, b) => startsFirst(a, b, words) || rank(a) - rank(b))
    .slice(0, SHOWN_MAX)
    .map((row): Option => ({
      choice: { is: 'entry', ref: row.ref },
      name: row.name,
      about: row.about || REGISTER_NAMES[row.kind],
      section: near.includes(row.ref) ? UI.inText : UI.inRegisters,
    }));
  const none: Option[] = noneName
    ? [{ choice: { is: 'none' }, name: noneName, about: '', section: UI.noEntry, keys: '0' }]
    : [];
  if (current === 'none')
    found.unshift(...none.map((option) => ({ ...option, section: UI.inText })));
  if (current?.startsWith('group:')) {
    const text = current.slice('group:'.length);
    if (fold(text).includes(words))
      found.unshift({
        choice: { is: 'group', text },
        name: text,
        about: UI.group,
        section: UI.inText,
      });
  }
  const name = query.trim();
  const isKnown = rows.some((row) => [row.name, ...row.aliases].includes(name));
  const makes: Option[] =
    name === '' || isKnown
      ? []
      : toKinds(name).map((kind) => ({
          choice: { is: 'create', kind, name },
          name: UI.createAs(REGISTER_NAMES[kind]),
          about: `«${name}»`,
          section: UI.createWith(name),
        }));
  const group: Option[] =
    hasGroup && name !== ''
      ? [
          {
            choice: { is: 'group', text: name },
            name: UI.group,
            about: `«${name}»`,
            section: UI.noEntry,
            keys: '+',
          },
        ]
      : [];
  const nobody = current === 'none' ? [] : none;
  return [...found, ...(name === '' ? [] : makes), ...group, ...nobody];
}

/** Several words with a capital are rather a person than a place. */
function toKinds(name: string): RegisterRow['kind'][] {
  return /^\p{Lu}\S* \p{Lu}/u.test(name)
    ? ['person', 'organization', 'place']
    : ['place', 'organization', 'person'];
}

function startsFirst(a: RegisterRow, b: RegisterRow, words: string): number {
  if (words === '') return 0;
  return Number(fold(b.name).startsWith(words)) - Number(fold(a.name).startsWith(words));
}

function toSign(choice: Choice): string {
  if (choice.is === 'entry') return choice.ref.slice(0, choice.ref.indexOf(':'));
  return choice.is === 'create' ? choice.kind : choice.is;
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
