import type { ArticleRecord } from '../../data/articles.ts';
import { renderChanges } from '../../exports/render-changes.ts';
import { type Html, html } from '../../html/html.ts';
import { isBefore, isPlainDay } from '../../load/moments.ts';
import { toClaimCardId } from '../../schema/anchors.ts';
import type { Site } from '../../schema/site.ts';
import { PARTS } from '../../words/article-words.ts';
import { toDayAndHourInWords } from '../../text/moment-in-words.ts';
import { toMoreChanges, toTouchedLabel } from '../../words/corrections.ts';
import { toDayInWords } from '../../words/dates.ts';

type CorrectedArticle = Pick<ArticleRecord, 'meta' | 'revisions' | 'annotations'>;

/** A text that was written anew is no correction: of so many passages one reads the first ones. */
const PASSAGES_SHOWN = 8;

/** What was corrected in an article and what that changed, the last first; nothing where nothing was. */
export function renderCorrections(
  article: CorrectedArticle,
  { timeZone }: Pick<Site, 'timeZone'>,
): Html | null {
  const { corrections } = article.meta;
  if (corrections.length === 0) return null;
  const order = corrections
    .map((_, index) => index)
    .sort((a, b) => {
      const [one, other] = [corrections[a]?.date ?? '', corrections[b]?.date ?? ''];
      if (isBefore(one, other, timeZone)) return 1;
      return isBefore(other, one, timeZone) ? -1 : b - a;
    });
  return html`<section class="rows" aria-labelledby="correcciones">
    <h2 id="correcciones">${PARTS.corrections}</h2>
    <dl>
      ${order.map((index) => renderCorrection(article, index, toWhen(corrections, index, timeZone)))}
    </dl>
  </section>`;
}

function renderCorrection(
  { meta, revisions, annotations }: CorrectedArticle,
  index: number,
  when: string,
): Html | null {
  const correction = meta.corrections[index];
  if (!correction) return null;
  const { date, text, claims } = correction;
  const passages = renderChanges(revisions[index] ?? []);
  const more = passages.length - PASSAGES_SHOWN;
  const touched = annotations.claims.filter(({ id }) => claims.some((claim) => claim === id));
  return html`<div>
    <dt><time datetime="${date}">${when}</time></dt>
    <dd>
      <p>${text}</p>
      ${passages.length > 0 && html`<div class="changes">${passages.slice(0, PASSAGES_SHOWN)}</div>`}
      ${more > 0 && html`<p><a href="anotaciones.json">${toMoreChanges(more)}</a></p>`}
      ${renderTouched(touched)}
    </dd>
  </div> `;
}

/** Its day, and its hour as well where another correction has the same day. */
function toWhen(
  corrections: CorrectedArticle['meta']['corrections'],
  index: number,
  timeZone: Site['timeZone'],
): string {
  const days = corrections.map(({ date }) => toDayInWords(date, timeZone));
  const [day = '', date = ''] = [days[index], corrections[index]?.date];
  const isAlone = days.indexOf(day) === days.lastIndexOf(day);
  return isAlone || isPlainDay(date) ? day : toDayAndHourInWords(date, timeZone);
}

function renderTouched(claims: CorrectedArticle['annotations']['claims']): Html | null {
  if (claims.length === 0) return null;
  const links = claims.map(
    ({ id, summary }) => html`<li><a href="#${toClaimCardId(id)}">${summary}</a></li>`,
  );
  return html`<p class="touched">${toTouchedLabel(claims.length)}</p>
    <ul>
      ${links}
    </ul>`;
}
