import { useState } from 'preact/hooks';
import { REGISTER_NAMES, UI } from '../messages.ts';
import type { RegisterRow } from '../model/view.ts';
import { Key, selectOnce } from './parts.tsx';

/** What may be chosen. */
export type Choice =
  | { readonly is: 'entry'; readonly ref: string }
  | { readonly is: 'group' | 'document'; readonly text: string }
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
  /** Whether words of the text will do: a group, a document. */
  readonly hasWords?: boolean;
  /** Who is chosen already, where several may be. */
  readonly chips?: readonly string[];
  readonly nameOf?: (speaker: string) => string;
  readonly noneName?: string;
  readonly onChoose: (first: Choice, ...others: Choice[]) => void;
  readonly onCancel: () => void;
}

/** Words of the text that stand for who speaks. */
type Wording = 'group' | 'document';

type Chip = Pick<Option, 'choice' | 'name'>;

const SHOWN_MAX = 7;
const WORDINGS: Readonly<Record<string, Wording>> = { '+': 'group', '.': 'document' };

/** A field that finds entries by any part of their names, with what can be chosen without one. */
export function Picker(props: PickerProps) {
  const { label, current, initial = '', hasWords, onChoose, onCancel } = props;
  const [query, setQuery] = useState(initial);
  const [at, setAt] = useState(0);
  const [wording, setWording] = useState<Wording | null>(null);
  const [chips, setChips] = useState<readonly Chip[]>(() =>
    (props.chips ?? []).map((speaker) => ({
      choice: toChoice(speaker),
      name: props.nameOf?.(speaker) ?? speaker,
    })),
  );
  const isChosen = ({ choice }: Option): boolean =>
    chips.some((chip) => JSON.stringify(chip.choice) === JSON.stringify(choice));
  const options = (wording ? toWordOptions(query, wording) : toOptions(props, query)).filter(
    (option) => !isChosen(option),
  );
  const chosen = Math.min(at, options.length - 1);

  function choose(index: number): void {
    const option = options[index];
    if (option) finish([...chips, option]);
  }

  function finish(all: readonly Chip[]): void {
    const [first, ...others] = all.map(({ choice }) => choice);
    if (first) onChoose(first, ...others);
  }

  /** This one, and the next. */
  function add(): void {
    const option = options[chosen];
    if (option) setChips([...chips, option]);
    setQuery('');
    setAt(0);
    setWording(null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    const isEmpty = query === '' || query === initial;
    if (event.key === 'ArrowDown') setAt(Math.min(options.length - 1, chosen + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, chosen - 1));
    else if (event.key === 'Enter' && chips.length > 0 && query === '' && at === 0) finish(chips);
    else if (event.key === 'Enter') choose(chosen);
    else if (event.key === ',' && props.chips) add();
    else if (event.key === 'Backspace' && query === '' && chips.length > 0)
      setChips(chips.slice(0, -1));
    else if (event.key === 'Escape') onCancel();
    else if (isEmpty && event.key === '0' && props.noneName) onChoose({ is: 'none' });
    else if (isEmpty && event.key in WORDINGS && hasWords) {
      setWording(WORDINGS[event.key] ?? null);
      setQuery('');
    } else return;
    event.preventDefault();
  }

  let section = '';
  return (
    <div class="picker">
      {chips.length > 0 && (
        <ul class="chips" aria-label={UI.who}>
          {chips.map((chip, index) => (
            <li key={chip.name}>
              <span class={`sign ${toSign(chip.choice)}`} aria-hidden="true" />
              {chip.name}
              <button
                type="button"
                aria-label={UI.takeAway(chip.name)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => setChips(chips.toSpliced(index, 1))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls="picker-options"
        aria-activedescendant={options.length > 0 ? `option-${chosen}` : undefined}
        aria-label={wording ? UI[wording] : label}
        placeholder={wording ? UI[`${wording}Hint`] : current ? '' : label}
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

function toWordOptions(query: string, wording: Wording): Option[] {
  if (query.trim() === '') return [];
  const choice: Choice = { is: wording, text: query.trim() };
  return [{ choice, name: query.trim(), about: UI[wording], section: UI[wording] }];
}

/** A speaker as the file has it, as what was chosen. */
function toChoice(speaker: string): Choice {
  const colon = speaker.indexOf(':');
  const is = speaker.slice(0, colon);
  if (is === 'group' || is === 'document') return { is, text: speaker.slice(colon + 1) };
  return speaker === 'none' ? { is: 'none' } : { is: 'entry', ref: speaker };
}

function toOptions(props: PickerProps, query: string): Option[] {
  const { rows, near, current, hasWords, noneName } = props;
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
  const own = current ? toChoice(current) : null;
  if ((own?.is === 'group' || own?.is === 'document') && fold(own.text).includes(words))
    found.unshift({ choice: own, name: own.text, about: UI[own.is], section: UI.inText });
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
  const wordings: Option[] =
    hasWords && name !== ''
      ? Object.entries(WORDINGS).map(([keys, is]) => ({
          choice: { is, text: name },
          name: UI[is],
          about: `«${name}»`,
          section: UI.noEntry,
          keys,
        }))
      : [];
  const nobody = current === 'none' ? [] : none;
  return [...found, ...(name === '' ? [] : makes), ...wordings, ...nobody];
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
