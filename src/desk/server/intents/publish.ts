import { openCorrection, planCorrection } from '../../../authoring/editions/plan-correction.ts';
import { toLocalMoment } from '../../../load/moments.ts';
import { readArticle } from '../../../load/read-article.ts';
import { DESK_LABELS } from '../../messages/labels.ts';
import { editArticle } from '../../model/article-edits.ts';
import { toText } from '../../model/raw-text.ts';
import type { DeskProblem } from '../../model/view.ts';
import { DeskFault } from '../desk-fault.ts';
import { toOneLine } from './places.ts';
import type { Outcome, Scene, Wanted } from './scene.ts';

/** Takes the draft marks away where nothing is wrong. */
export function publish(_: Wanted<'publish'>, scene: Scene): Outcome {
  const { slug, file, text, view, register } = scene;
  refuseErrors(view.problems);
  const published = editArticle(text, { edit: 'publish' });
  refuseErrors(readArticle({ slug, file, text: published }, register.lexicon).problems);
  return { label: DESK_LABELS.publish, texts: new Map([[file, published]]) };
}

function refuseErrors(problems: readonly Pick<DeskProblem, 'severity' | 'message'>[]): void {
  const wrong = problems.find(({ severity }) => severity === 'error');
  if (wrong) throw new DeskFault(wrong.message);
}

/** Publishes a text that changed, with what its readers are told. */
export async function publishCorrection(
  intent: Wanted<'correct'>,
  { root, slug, timeZone }: Scene,
): Promise<Outcome> {
  const open = await openCorrection(root, slug);
  if ('problem' in open) throw new DeskFault(open.problem);
  const date = toLocalMoment(new Date(), timeZone);
  const plan = await planCorrection(root, open, date, toOneLine(intent.text));
  if ('problem' in plan) throw new DeskFault(plan.problem);
  const texts = plan.map(
    (each) => [each.file, each.text === null ? null : toText(each.text)] as const,
  );
  return { label: DESK_LABELS.correct, texts: new Map(texts) };
}
