import { DESK_FAULTS } from '../../messages/faults.ts';
import { DESK_LABELS } from '../../messages/labels.ts';
import { editArticle } from '../../model/article-edits.ts';
import { followAnchors } from '../../model/follow-anchors.ts';
import { DeskFault } from '../desk-fault.ts';
import { viewArticle } from '../view-article.ts';
import { editOwn, type Outcome, type Scene, type Wanted } from './scene.ts';

/** A paragraph written anew: what points at its words follows them where it can. */
export function correctProse(intent: Wanted<'prose'>, scene: Scene): Outcome {
  const { slug, file, register, view, text } = scene;
  const { block, markdown } = intent;
  const source = view.blocks[block]?.source;
  if (!source) throw new DeskFault(DESK_FAULTS.noProse);
  const corrected = editArticle(text, { edit: 'prose', ...source, markdown });
  const after = viewArticle(slug, file, corrected, register);
  return editOwn({ ...scene, text: corrected }, DESK_LABELS.prose, followAnchors(view, after));
}
