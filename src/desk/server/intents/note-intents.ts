import { DESK_LABELS } from '../../messages/labels.ts';
import { place, toIndex, toOneLine } from './places.ts';
import { editOwn, type Outcome, type Scene, type Wanted } from './scene.ts';

export function setNote({ index, note }: Wanted<'note-set'>, scene: Scene): Outcome {
  const fields = { note: toOneLine(note) };
  return editOwn(scene, DESK_LABELS.noteSet, [{ edit: 'set', list: 'notes', index, fields }]);
}

export function addNote({ range, note }: Wanted<'note-add'>, scene: Scene): Outcome {
  const { view } = scene;
  const item = { ...place(view, [range]), note: toOneLine(note) };
  const index = toIndex(view.notes, range.start);
  return editOwn(scene, DESK_LABELS.noteAdd, [{ edit: 'add', list: 'notes', index, item }]);
}
