import { findAnswer, toAnswerSubject } from '../../authoring/apply-answers.ts';
import { toReviewProblem } from '../../authoring/messages.ts';
import type { ArticleMeta } from '../../schema/article.ts';
import type { DeskProblem } from '../model/view.ts';

/** The problems without those that an editor has answered, as `check` leaves them out; and the answers to none. */
export function applyDeskAnswers(
  problems: readonly DeskProblem[],
  answers: ArticleMeta['answers'],
): DeskProblem[] {
  const unused = new Set(answers);
  const left = problems.flatMap((problem): DeskProblem[] => {
    const answer = problem.severity === 'warning' ? findAnswer(problem, answers) : undefined;
    if (answer) unused.delete(answer);
    const about = toAnswerSubject(problem);
    return answer ? [] : [about === '' ? problem : { ...problem, about }];
  });
  const stale = [...unused].map((answer): DeskProblem => {
    const { code, severity, message } = toReviewProblem('answer-stale', '', null, answer);
    const target = { in: 'head', field: 'answers' } as const;
    return { code, severity, message, target, answer: answers.indexOf(answer) };
  });
  return [...left, ...stale];
}
