import { type Appearance, countAppearances } from '../../data/backlinks.ts';
import { toClaimGroupPath } from '../../data/paths.ts';
import { toSpeakerSlug } from '../../data/speaker-slug.ts';
import { type Html, html } from '../../html/html.ts';
import type { EntryRef } from '../../schema/ids.ts';
import { type Counted, toCounted } from '../../words/counts.ts';
import { toMonthInWords } from '../../words/dates.ts';
import { COUNT_TERMS, toAnswer } from '../../words/entries.ts';

/**
 * How much all articles hold on an entry, in a sentence; what there is none of is not said.
 * @param appearances all of them, the newest first, whatever page they are shown on
 */
export function renderAnswer(
  ref: EntryRef,
  appearances: readonly Appearance[],
  timeZone: string,
): Html {
  const { articles, mentions, claims, claimsAbout, claimsVia } = countAppearances(appearances);
  const slug = toSpeakerSlug({ type: 'entry', ref });
  const own = html`<a href="${toClaimGroupPath({ facet: 'speaker', slug })}">${renderNumber(claims, 'claims', 'claims')}</a>`;
  const counts = [
    claims > 0 && html`${own} ${COUNT_TERMS.claims(claims)}`,
    claimsAbout > 0 &&
      html`${renderNumber(claimsAbout, 'claims', 'claims-about')} ${COUNT_TERMS.claimsAbout}`,
    claimsVia > 0 &&
      html`${renderNumber(claimsVia, 'claims', 'claims-via')} ${COUNT_TERMS.claimsVia}`,
    mentions > 0 && renderNumber(mentions, 'mentions', 'mentions'),
  ].filter((count) => count !== false);
  const months = [appearances.at(-1), appearances[0]].flatMap((appearance) =>
    appearance ? [toMonthInWords(appearance.article.meta.published, timeZone)] : [],
  );
  return html`<p class="answer">${toAnswer(renderNumber(articles, 'articles', 'articles'), months, counts)}</p>`;
}

function renderNumber(value: number, of: Counted, name: string): Html {
  return html`<data value="${value}" data-count="${name}">${toCounted(value, of)}</data>`;
}
