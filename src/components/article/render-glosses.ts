import { toLetters } from '../../annotate/index.ts';
import type { ArticleRecord } from '../../data/articles.ts';
import { canStandBeside, toGlossOrder } from '../../data/gloss-order.ts';
import { findPullQuote } from '../../data/pull-quote.ts';
import { toGlossesTitle } from '../../words/article-words.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import { renderClaimGloss, renderNoteGloss } from './render-gloss.ts';

/** The glosses of an article, claims and notes in the order of their passages. */
export function renderGlosses({
  text,
  annotations,
  entries,
}: Pick<ArticleRecord, 'text' | 'annotations' | 'entries'>): Html | null {
  const order = toGlossOrder(annotations);
  if (order.length === 0) return null;
  const named = new Set(annotations.mentions.map(({ ref }) => ref));
  const pulled = findPullQuote(annotations, text);
  const surroundings = { text, entries, named, pulled };
  const glosses = order.map(({ annotation, number }) =>
    annotation.type === 'claim'
      ? renderClaimGloss(annotation, number, surroundings)
      : renderNoteGloss(annotation, toLetters(number), text),
  );
  const title = toGlossesTitle(annotations.claims.length > 0, annotations.notes.length > 0);
  const list = { class: canStandBeside(annotations, text) ? 'beside' : undefined };
  return html`<section class="glosses" aria-labelledby="afirmaciones">
    <h3 id="afirmaciones">${title}</h3>
    <ol ${attributes(list)}>${glosses}</ol>
  </section>`;
}
