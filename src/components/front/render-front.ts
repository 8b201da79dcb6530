import type { Front } from '../../data/front.ts';
import { findBestLine } from '../../data/quoted-line.ts';
import { type Html, html } from '../../html/html.ts';
import type { ArticleRecord } from '../../data/articles.ts';
import type { MapDrawing } from '../../map/types.ts';
import { renderDays } from './render-days.ts';
import { getLeadMap, renderLead } from './render-lead.ts';
import { renderLeadClaims } from './render-lead-claims.ts';
import { renderSaid } from './render-said.ts';
import { renderSecond } from './render-second.ts';

/** From so high a map on, as a part of its width, a title has room below for words from the article. */
const AS_HIGH_AS_WORDS = 0.85;
/** And from here on for the articles that follow. */
const AS_HIGH_AS_SECONDS = 1.1;

/**
 * Articles by what a reader should see first: one leads, two follow with the words that open them,
 * the others stand by day beside what was said. Where all are few, what the first one tells fills
 * the room; so it does below its title where the map beside is high, or the two do. Their style is in
 * `front.css`.
 */
export function renderFront({ lead, seconds, days, said }: Front, timeZone: string): Html {
  const isFew = days.length === 0;
  const map = getLeadMap(lead);
  const room = isFew ? 'words' : findRoom(lead, map);
  const line = room === 'words' ? findBestLine(lead) : null;
  const others =
    seconds.length > 0 &&
    html`<div class="seconds">
      ${seconds.map((second) => renderSecond(second, timeZone))}
    </div>`;
  const leading = renderLead(lead, { line, map, timeZone });
  if (isFew) return html`${leading} ${renderLeadClaims(lead, line)} ${others}`;
  const toldElsewhere = said.filter((each) => each.line.claim !== line?.claim);
  return html`${room === 'seconds' ? html`<div class="opening">${leading} ${others}</div>` : html`${leading} ${others}`}
    <div class="front-days">
      ${renderSaid(toldElsewhere, timeZone)}
      ${renderDays(days)}
    </div>`;
}

/** What the room is for that a map leaves below a title without a picture. */
function findRoom(lead: ArticleRecord, map: MapDrawing | null): 'words' | 'seconds' | null {
  if (!map || lead.meta.image) return null;
  const height = map.panels.reduce((sum, panel) => sum + panel.height / panel.width, 0);
  if (height > AS_HIGH_AS_SECONDS) return 'seconds';
  return height > AS_HIGH_AS_WORDS ? 'words' : null;
}
