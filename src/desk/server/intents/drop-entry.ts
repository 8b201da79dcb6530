import { DESK_FAULTS } from '../../messages/faults.ts';
import { DESK_LABELS } from '../../messages/labels.ts';
import { type ArticleEdit, editArticle } from '../../model/article-edits.ts';
import { DeskFault } from '../desk-fault.ts';
import { toRef, uniqueWords } from './places.ts';
import type { Outcome, Scene, Wanted } from './scene.ts';

/** A proposed entry that is none: its file goes, and its names are no names in this text. */
export function dropEntry(intent: Wanted<'entry-drop'>, scene: Scene): Outcome {
  const { view, file, text, register } = scene;
  const ref = toRef(intent.ref);
  const entry = register.entries.get(ref);
  if (!entry?.data.draft) throw new DeskFault(DESK_FAULTS.dropPublished);
  if (view.claims.some(({ speaker, others, via }) => [speaker, ...others, via].includes(ref)))
    throw new DeskFault(DESK_FAULTS.dropSpeaker(entry.data.name));
  const names = view.names.filter((each) => each.ref === ref);
  const ignored = uniqueWords(view, names).map(
    (range): ArticleEdit => ({
      edit: 'add',
      list: 'mentions',
      index: view.exceptions.length,
      item: { quote: view.text.slice(range.start, range.end), ignore: true },
    }),
  );
  return {
    label: DESK_LABELS.nameDrop,
    texts: new Map<string, string | null>([
      [entry.file, null],
      [file, ignored.reduce(editArticle, text)],
    ]),
  };
}
