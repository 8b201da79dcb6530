import type { ArticleRecord } from '../../data/articles.ts';
import { toSpeakerRows } from '../../data/speakers.ts';
import { type Html, html } from '../../html/html.ts';
import { toSentenceStart } from '../../words/article-words.ts';
import { toCountLine } from '../../words/claims.ts';
import { toShortList } from '../../words/counts.ts';
import { toShortSpeakerName } from '../../words/words.ts';
import { renderCells } from '../article/render-cells.ts';

const NAMES_MAX = 2;

/** Who speaks in an article, and a box for each claim: «Kim Jong Un, Vladimir Putin y 2 más». */
export function renderVoices({ annotations, entries }: ArticleRecord): Html | null {
  const { claims } = annotations;
  if (claims.length === 0) return null;
  const rows = toSpeakerRows(claims);
  const answered = rows.filter(({ speaker }) => speaker.type !== 'none');
  const names = (answered.length > 0 ? answered : rows).map(({ speaker }) =>
    toShortSpeakerName(speaker, entries),
  );
  return html`<p class="voices">${renderCells(claims)}<span class="for-voices">${toCountLine(claims)} </span><span>${toSentenceStart(toShortList(names, NAMES_MAX))}</span></p>`;
}
