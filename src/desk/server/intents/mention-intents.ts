import { DESK_LABELS } from '../../messages/labels.ts';
import { place, toRef } from './places.ts';
import { editOwn, type Outcome, type Scene, type Wanted } from './scene.ts';

/** Says which entry some words mean, or that they mean none. */
export function addMention({ range, entry }: Wanted<'mention-add'>, scene: Scene): Outcome {
  const { view } = scene;
  const placed = place(view, [range]);
  const item = entry === null ? { ...placed, ignore: true } : { ...placed, entry: toRef(entry) };
  const index = view.exceptions.length;
  return editOwn(scene, DESK_LABELS.mentionAdd, [{ edit: 'add', list: 'mentions', index, item }]);
}

/** Says that a name is none, wherever it stands. */
export function dropName({ range }: Wanted<'name-drop'>, scene: Scene): Outcome {
  const { view } = scene;
  const item = { quote: view.text.slice(range.start, range.end), ignore: true };
  const index = view.exceptions.length;
  return editOwn(scene, DESK_LABELS.nameDrop, [{ edit: 'add', list: 'mentions', index, item }]);
}

export function removeItem({ list, index }: Wanted<'item-remove'>, scene: Scene): Outcome {
  const { view } = scene;
  const lists = { dates: view.dates, notes: view.notes, mentions: view.exceptions };
  const note = { refused: lists[list][index]?.quote ?? '' };
  return editOwn(scene, DESK_LABELS.itemRemove, [{ edit: 'remove', list, index }], { note });
}
