import type { Entry } from '../../../load/read-registers.ts';
import type { EntryRef } from '../../../schema/ids.ts';
import { PLACEHOLDER } from '../../../schema/placeholder.ts';
import { DESK_FAULTS } from '../../messages/faults.ts';
import { DESK_LABELS } from '../../messages/labels.ts';
import { type ArticleEdit, editArticle } from '../../model/article-edits.ts';
import { toNames } from '../../model/entry-text.ts';
import { toText } from '../../model/raw-text.ts';
import { setField } from '../../model/yaml/set-field.ts';
import { DeskFault } from '../desk-fault.ts';
import type { ArticleView } from '../../model/view.ts';
import { ENTRY_FIELDS, toEntryValues } from './entry-values.ts';
import { toRef, uniqueWords } from './places.ts';
import type { Outcome, Scene, Wanted } from './scene.ts';

/** Changes an entry; words that only its old name had found go on leading to it. */
export function setEntry(intent: Wanted<'entry-set'>, scene: Scene): Outcome {
  const { fields, isDone = false } = intent;
  const { view, text } = scene;
  const ref = toRef(intent.ref);
  const entry = scene.register.entries.get(ref);
  const raw = entry && scene.read(entry.file);
  if (!entry || typeof raw !== 'string') throw new DeskFault(DESK_FAULTS.reference(intent.ref));
  const description = fields.description ?? entry.data.description;
  if (isDone && (description.startsWith(PLACEHOLDER) || description.trim() === ''))
    throw new DeskFault(DESK_FAULTS.noDescription(entry.data.name));
  const changed = Object.entries({
    ...toEntryValues(fields),
    ...(isDone && entry.data.draft ? { draft: undefined } : {}),
  }).reduce(
    (yaml, [key, value]) => setField(yaml, { path: [], key, order: ENTRY_FIELDS }, value),
    toText(raw),
  );
  const texts = new Map<string, string | null>([[entry.file, changed]]);
  const names = [
    fields.name ?? entry.data.name,
    ...(fields.aliases === undefined ? entry.data.aliases : toNames(fields.aliases)),
  ];
  const exceptions = findLostWords(view, ref, entry.data, names).map(
    (quote): ArticleEdit => ({
      edit: 'add',
      list: 'mentions',
      index: view.exceptions.length,
      item: { quote, entry: ref },
    }),
  );
  if (exceptions.length > 0) texts.set(scene.file, exceptions.reduce(editArticle, text));
  return { label: DESK_LABELS.entrySet(names[0] ?? entry.data.name), texts };
}

/** Words of the text that were found by a name which the entry has no longer. */
function findLostWords(
  view: ArticleView,
  ref: EntryRef,
  { name, aliases }: Entry['data'],
  names: readonly string[],
): string[] {
  const found = view.names.filter((each) => each.ref === ref);
  return uniqueWords(view, found)
    .map(({ start, end }) => view.text.slice(start, end))
    .filter((words) => [name, ...aliases].includes(words) && !names.includes(words))
    .filter((words) => !view.exceptions.some(({ quote }) => quote === words));
}
