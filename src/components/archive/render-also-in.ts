import type { ArchivedClaim } from '../../data/claim-groups.ts';
import { toClaimPath } from '../../data/paths.ts';
import type { Elsewhere } from '../../data/same-words.ts';
import { type Html, html } from '../../html/html.ts';
import { compareQuotes } from '../../text/compare-quotes.ts';
import { toDayInWords } from '../../words/dates.ts';
import { toAlsoIn, toDifferenceThere } from '../../words/same-words.ts';
import { toQuotedWords } from '../../words/words.ts';

/** In which other articles the words of a claim stand, and what differs there. */
export function renderAlsoIn(
  { claim, article }: ArchivedClaim,
  { first, hasMore }: Elsewhere,
  timeZone: string,
): Html {
  const words = toQuotedWords(claim, article.text);
  const links = first.map((other) => {
    const { slug, meta, text } = other.article;
    const { segments } = compareQuotes(words, toQuotedWords(other.claim, text));
    const day = toDayInWords(meta.published, timeZone);
    return html`<a href="${toClaimPath(slug, other.claim.id)}">${meta.title}</a>, ${day}${toDifferenceThere(segments)}`;
  });
  return html`<p class="also">${toAlsoIn(links, hasMore)}</p>`;
}
