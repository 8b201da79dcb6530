import type { FrontDay } from '../../data/front.ts';
import { type Html, html } from '../../html/html.ts';
import { toSentenceStart } from '../../words/article-words.ts';
import { toWeekdayAndDay } from '../../words/dates.ts';
import { renderTeasers } from './render-teasers.ts';

/** Articles below the day on which they were published. */
export function renderDays(days: readonly FrontDay[]): Html {
  const sections = days.map(({ day, articles }) => {
    const [weekday, date] = toWeekdayAndDay(day);
    return html`<section class="day">
      <h2><time datetime="${day}">${toSentenceStart(weekday)} <small>${date}</small></time></h2>
      ${renderTeasers(articles)}
    </section>`;
  });
  return html`<div class="days">${sections}</div>`;
}
