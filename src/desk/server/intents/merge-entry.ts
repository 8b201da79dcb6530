import { addToList } from '../../../authoring/rename/edit-yaml.ts';
import { planRename } from '../../../authoring/rename/plan-rename.ts';
import { DESK_FAULTS } from '../../messages/faults.ts';
import { DESK_LABELS } from '../../messages/labels.ts';
import { editArticle } from '../../model/article-edits.ts';
import { toText } from '../../model/raw-text.ts';
import { DeskFault } from '../desk-fault.ts';
import { toRef } from './places.ts';
import { replaceEntry } from './replace-entry.ts';
import type { Outcome, Scene, Wanted } from './scene.ts';

/** Two entries of one: what names the first leads to the other from then on. */
export async function mergeEntry(intent: Wanted<'entry-merge'>, scene: Scene): Promise<Outcome> {
  const { register, read, file, root, view, text } = scene;
  const [ref, into] = [toRef(intent.ref), toRef(intent.into)];
  const [entry, target] = [register.entries.get(ref), register.entries.get(into)];
  const raw = target && read(target.file);
  if (!entry || !target || typeof raw !== 'string')
    throw new DeskFault(DESK_FAULTS.reference(into));
  const label = DESK_LABELS.entryMerge(entry.data.name, target.data.name);
  if (!entry.data.draft) {
    const plan = await planRename(root, ref, into, true);
    if ('problem' in plan) throw new DeskFault(plan.problem);
    return { label, texts: new Map(plan.files.map((each) => [each.file, each.text])) };
  }
  // A draft leaves nothing behind: its names become the other's.
  const known = [target.data.name, ...target.data.aliases];
  const added = [entry.data.name, ...entry.data.aliases].filter((name) => !known.includes(name));
  return {
    label,
    texts: new Map<string, string | null>([
      [entry.file, null],
      [target.file, addToList(toText(raw), 'aliases', added)],
      [file, replaceEntry(view, ref, into).reduce(editArticle, text)],
    ]),
  };
}
