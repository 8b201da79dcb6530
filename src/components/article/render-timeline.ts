import type { DatedExpression } from '../../annotate/index.ts';
import { KNOWN_OF_DATES } from '../../words/article-words.ts';
import { toDateInWords } from '../../words/dates.ts';
import { type TimelinePoint, toTimeline } from '../../data/timeline.ts';
import { type Html, html } from '../../html/html.ts';

/** What an article dates, the earliest first. */
export function renderTimeline(dates: readonly DatedExpression[], text: string): Html {
  return html`<ol class="timeline">
    ${toTimeline(dates).map((point) => renderPoint(point, text))}
  </ol>`;
}

function renderPoint({ date, precision, expressions }: TimelinePoint, text: string): Html {
  const events = expressions.map(
    ({ id, event, start, end }) =>
      html`<li>${event}: <a href="#${id}">«${text.slice(start, end)}»</a></li>`,
  );
  return html`<li>
    <h4><time datetime="${date}">${toDateInWords(date)}</time></h4>
    ${KNOWN_OF_DATES[precision] && html`<p class="role">${KNOWN_OF_DATES[precision]}</p>`}
    <ul>
      ${events}
    </ul>
  </li>`;
}
