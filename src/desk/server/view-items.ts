import type { Annotations, Claim } from '../../annotate/index.ts';
import type { ArticleMeta } from '../../schema/article.ts';
import type { ArticleView } from '../model/view.ts';
import { locateItems } from './locate-items.ts';
import { toSpeakerText, toWritten } from './written.ts';

/** An article's lists as its file has them, with the places where their words stand. */
export function viewItems(
  text: string,
  meta: ArticleMeta,
  annotations: Annotations,
  problemsOf: (list: string, index: number) => string[],
): Pick<ArticleView, 'claims' | 'dates' | 'notes' | 'exceptions'> {
  const byClaim = new Map<string, Claim>(annotations.claims.map((claim) => [claim.id, claim]));
  const located = locateItems(text, annotations, meta);
  return {
    claims: meta.claims.map((claim, index) => ({
      id: claim.id,
      index,
      isDraft: claim.draft,
      ranges: byClaim.get(claim.id)?.ranges ?? [],
      form: byClaim.get(claim.id)?.form ?? null,
      quote: claim.quote,
      speaker: toSpeakerText(claim.speaker),
      others: (claim.coSpeakers ?? []).map(toSpeakerText),
      via: claim.via ? toSpeakerText(claim.via) : null,
      verb: claim.verb ?? null,
      kind: claim.kind,
      summary: toWritten(claim.summary),
      brief: claim.brief ?? null,
      problems: problemsOf('claims', index),
    })),
    dates: meta.dates.map(({ quote, date, event }, index) => ({
      index,
      ranges: located.dates[index] ?? [],
      quote,
      date,
      event: toWritten(event),
      problems: problemsOf('dates', index),
    })),
    notes: meta.notes.map(({ quote, note }, index) => ({
      index,
      ranges: located.notes[index] ?? [],
      quote,
      note,
      problems: problemsOf('notes', index),
    })),
    exceptions: meta.mentions.map(({ quote, entry }, index) => ({
      index,
      quote,
      entry: entry ?? null,
      problems: problemsOf('mentions', index),
    })),
  };
}
