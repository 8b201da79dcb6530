import { REGISTER_NAMES } from '../messages/names.ts';
import { UI } from '../messages/ui.ts';
import type { RegisterRow } from '../model/view.ts';

/** What may be chosen. */
export type Choice =
  | { readonly is: 'entry'; readonly ref: string }
  | { readonly is: 'group' | 'document'; readonly text: string }
  | { readonly is: 'none' }
  | { readonly is: 'create'; readonly kind: RegisterRow['kind']; readonly name: string };

/** One line of what may be chosen. */
export interface Option {
  readonly choice: Choice;
  readonly name: string;
  readonly about: string;
  readonly section: string;
  readonly keys?: string;
}

/** What options are made from. */
export interface OptionSource {
  readonly rows: readonly RegisterRow[];
  /** References that come first: who is named in this text. */
  readonly near: readonly string[];
  /** What is chosen by Enter on an empty field. */
  readonly current?: string;
  /** Whether words of the text will do: a group, a document. */
  readonly hasWords?: boolean;
  readonly noneName?: string;
}

/** Words of the text that stand for who speaks. */
export type Wording = 'group' | 'document';

const SHOWN_MAX = 7;
/** The keys that say so on an empty field. */
export const WORDINGS: Readonly<Record<string, Wording>> = { '+': 'group', '.': 'document' };

/** What the words typed may be, where they are words of the text. */
export function toWordOptions(query: string, wording: Wording): Option[] {
  if (query.trim() === '') return [];
  const choice: Choice = { is: wording, text: query.trim() };
  return [{ choice, name: query.trim(), about: UI[wording], section: UI[wording] }];
}

/** A speaker as the file has it, as what was chosen. */
export function toChoice(speaker: string): Choice {
  const colon = speaker.indexOf(':');
  const is = speaker.slice(0, colon);
  if (is === 'group' || is === 'document') return { is, text: speaker.slice(colon + 1) };
  return speaker === 'none' ? { is: 'none' } : { is: 'entry', ref: speaker };
}

/** What may be chosen for the words typed: entries, new ones, words of the text, nobody. */
export function toOptions(props: OptionSource, query: string): Option[] {
  const { rows, near, current, hasWords, noneName } = props;
  const words = fold(query);
  const rank = ({ ref }: RegisterRow): number =>
    ref === current ? 0 : near.includes(ref) ? 1 + near.indexOf(ref) : 1000;
  const found = rows
    .filter(({ name, aliases }) => [name, ...aliases].some((each) => fold(each).includes(words)))
    .sort((a, b) => startsFirst(a, b, words) || rank(a) - rank(b))
    .slice(0, SHOWN_MAX)
    .map(
      (row): Option => ({
        choice: { is: 'entry', ref: row.ref },
        name: row.name,
        about: row.about || REGISTER_NAMES[row.kind],
        section: near.includes(row.ref) ? UI.inText : UI.inRegisters,
      }),
    );
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

/** The sign of what may be chosen, as a class. */
export function toSign(choice: Choice): string {
  if (choice.is === 'entry') return choice.ref.slice(0, choice.ref.indexOf(':'));
  return choice.is === 'create' ? choice.kind : choice.is;
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
