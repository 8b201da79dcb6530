import { type Appearance, countAppearances } from '../../data/backlinks.ts';
import { toFigures } from '../../words/counts.ts';
import { CLAIMS_TOGETHER, COUNT_TERMS } from '../../words/entries.ts';
import { toClaimGroupPath } from '../../data/paths.ts';
import { toSpeakerSlug } from '../../data/speaker-slug.ts';
import { type Html, html } from '../../html/html.ts';
import type { EntryRef } from '../../schema/ids.ts';

/**
 * How much all articles hold on an entry.
 * @param appearances all of them, whatever page they are shown on
 */
export function renderEntryCounts(ref: EntryRef, appearances: readonly Appearance[]): Html {
  const { articles, mentions, claims, claimsAbout, claimsVia } = countAppearances(appearances);
  const slug = toSpeakerSlug({ type: 'entry', ref });
  const together =
    claims > 0 &&
    html`<a href="${toClaimGroupPath({ facet: 'speaker', slug })}">${CLAIMS_TOGETHER}</a>`;
  // Few pass on what others say: the rest need no zero about it.
  const passedOn = claimsVia > 0 && renderNumber(COUNT_TERMS.claimsVia, 'claims-via', claimsVia);
  return html`<dl class="entry-counts">
    ${renderNumber(COUNT_TERMS.articles, 'articles', articles)}
    ${renderNumber(COUNT_TERMS.mentions, 'mentions', mentions)}
    ${renderNumber(COUNT_TERMS.claims, 'claims', claims, together)}
    ${renderNumber(COUNT_TERMS.claimsAbout, 'claims-about', claimsAbout)}
    ${passedOn}
  </dl>`;
}

function renderNumber(name: string, of: string, value: number, link: Html | false = false): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd><data value="${value}" data-count="${of}">${toFigures(value)}</data>${link}</dd>
  </div>`;
}
