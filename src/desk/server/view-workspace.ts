import { toDigest } from '../../load/digest.ts';
import { toText } from '../model/raw-text.ts';
import type { DeskCorrection, DeskView } from '../model/view.ts';
import type { DeskRegister } from './register.ts';
import { viewArticle } from './view-article.ts';
import type { Workspace } from './workspace.ts';

/** The whole view of an article in its workspace. */
export function viewWorkspace(
  { slug, file }: Pick<DeskView, 'slug' | 'file'>,
  workspace: Workspace,
  register: DeskRegister,
  correction: DeskCorrection | null,
): DeskView {
  const raw = workspace.read(file) ?? '';
  const view = viewArticle(slug, file, toText(raw), register);
  const refused = workspace
    .done()
    .flatMap(({ id, note }) => (isRefusal(note) ? [{ id, quote: note.refused }] : []));
  const entries = view.entries.map((entry) => JSON.stringify(entry)).join('\n');
  return {
    ...view,
    version: toDigest(raw, entries, String(workspace.done().length), JSON.stringify(correction)),
    refused,
    undoLabel: workspace.done().at(-1)?.label ?? null,
    redoLabel: workspace.undone().at(-1)?.label ?? null,
    save: workspace.saveState(),
    correction,
  };
}

function isRefusal(note: unknown): note is { refused: string } {
  return typeof note === 'object' && note !== null && 'refused' in note;
}
