import { DESK_FAULTS } from '../../messages/faults.ts';
import { DESK_LABELS } from '../../messages/labels.ts';
import { DeskFault } from '../desk-fault.ts';
import { toOneLine } from './places.ts';
import { editOwn, type Outcome, type Scene, type Wanted } from './scene.ts';

/** Says that a warning is right as it is; the check then leaves it out. */
export function addAnswer(intent: Wanted<'answer-add'>, scene: Scene): Outcome {
  const { warning, about } = intent;
  const reason = toOneLine(intent.reason);
  if (reason === '') throw new DeskFault(DESK_FAULTS.noReason);
  const item = { warning, about, reason };
  // After all that are there.
  const index = Number.MAX_SAFE_INTEGER;
  return editOwn(scene, DESK_LABELS.answerAdd, [{ edit: 'add', list: 'answers', index, item }]);
}

export function removeAnswer({ index }: Wanted<'answer-remove'>, scene: Scene): Outcome {
  return editOwn(scene, DESK_LABELS.answerRemove, [{ edit: 'remove', list: 'answers', index }]);
}
