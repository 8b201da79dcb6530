import { createOverlapTest, type Range } from '../../annotate/index.ts';
import { type ReviewCode, type ReviewDetails, toReviewProblem } from '../../authoring/messages.ts';
import { DESK_PROBLEMS } from '../messages/problems.ts';
import type { ArticleMeta } from '../../schema/article.ts';
import type { DeskProblem, ProblemTarget, UnknownName } from '../model/view.ts';

/** What is reviewed: an article as far as the review needs it. */
interface Reviewed {
  readonly text: string;
  readonly meta: ArticleMeta;
  readonly speech: readonly Range[];
  readonly accepted: readonly { readonly ranges: readonly Range[] }[];
  readonly unknown: readonly UnknownName[];
}

/** Fewer words between quotation marks are a title or a nickname. */
const QUOTATION_WORDS_MIN = 3;

/** What an editor may have overlooked, as `check` says it, each with its place. */
export function reviewView({ text, meta, speech, accepted, unknown }: Reviewed): DeskProblem[] {
  const isClaimed = createOverlapTest(accepted.flatMap(({ ranges }) => ranges));
  // While some claims are still to be read, quotations without one say nothing new.
  const isDecided = meta.claims.every(({ draft }) => !draft);
  const quotations = isDecided ? speech.filter((range) => !isClaimed(range)) : [];
  return [
    ...quotations.flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      if (words.split(/\s+/u).length < QUOTATION_WORDS_MIN) return [];
      return [toNotice('quotation-unclaimed', { words }, { in: 'text', start, end })];
    }),
    ...meta.claims.flatMap(({ id, speaker, draft }, index) =>
      speaker.type === 'none' && !draft
        ? [toNotice('claim-unattributed', { id }, { in: 'claim', index })]
        : [],
    ),
    ...unknown.map(({ name, start, end }) =>
      // Here it is mended by a key, not in a file.
      ({
        ...toNotice('name-unknown', { name }, { in: 'text', start, end }),
        message: DESK_PROBLEMS.nameUnknown(name),
      }),
    ),
  ];
}

function toNotice<Code extends ReviewCode>(
  code: Code,
  details: ReviewDetails<Code>,
  target: ProblemTarget,
): DeskProblem {
  const { message } = toReviewProblem(code, '', null, details);
  return { code, severity: 'warning', message, target };
}
