import type { DatedExpression } from '../../annotate/index.ts';
import { toDateInWords } from '../../words/dates.ts';
import { type TimelinePoint, toTimeline } from '../../data/timeline.ts';
import { type Html, html } from '../../html/html.ts';

/** What an article dates, the earliest first; nothing where it dates nothing. */
export function renderTimeline(dates: readonly DatedExpression[], text: string): Html | null {
  if (dates.length === 0) return null;
  return html`<section aria-labelledby="cronologia" data-part="when">
    <h3 id="cronologia">Cronología</h3>
    <ol class="timeline">
      ${toTimeline(dates).map((point) => renderPoint(point, text))}
    </ol>
  </section>`;
}

function renderPoint({ date, precision, expressions }: TimelinePoint, text: string): Html {
  const events = expressions.map(
    ({ id, event, start, end }) =>
      html`<li>${event}: <a href="#${id}">«${text.slice(start, end)}»</a></li>`,
  );
  return html`<li>
    <h4>
      <time datetime="${date}">${toDateInWords(date)}</time>
      ${precision !== 'día' && html`<small>no se sabe más que el ${precision}</small>`}
    </h4>
    <ul>
      ${events}
    </ul>
  </li>`;
}
