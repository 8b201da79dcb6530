import type { Front } from '../../data/front.ts';
import { findBestLine } from '../../data/quoted-line.ts';
import { type Html, html } from '../../html/html.ts';
import { renderDays } from './render-days.ts';
import { renderLead } from './render-lead.ts';
import { renderLeadClaims } from './render-lead-claims.ts';
import { renderSaid } from './render-said.ts';
import { renderSecond } from './render-second.ts';

/**
 * Articles by what a reader should see first: one leads, two follow with the words that open them,
 * the others stand by day beside what was said. Where all are few, what the first one tells fills
 * the room. Their style is in `front.css`.
 */
export function renderFront({ lead, seconds, days, said }: Front, timeZone: string): Html {
  const isFew = days.length === 0;
  const line = isFew ? findBestLine(lead) : null;
  return html`${renderLead(lead, line, timeZone)}
    ${isFew && renderLeadClaims(lead, line)}
    ${
      seconds.length > 0 &&
      html`<div class="seconds">
        ${seconds.map((second) => renderSecond(second, timeZone))}
      </div>`
    }
    ${
      !isFew &&
      html`<div class="front-days">
        ${renderSaid(said)}
        ${renderDays(days)}
      </div>`
    }`;
}
