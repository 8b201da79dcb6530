import type { ArchivedClaim } from '../../data/claim-groups.ts';
import type { ClaimItem } from '../../data/claim-items.ts';
import { toClaimPath } from '../../data/paths.ts';
import type { Elsewhere } from '../../data/same-words.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import { compareQuotes } from '../../text/compare-quotes.ts';
import { toDayInWords } from '../../words/dates.ts';
import { toAlsoIn, toDifferenceThere, toMoreArticles } from '../../words/same-words.ts';
import { toQuotedWords } from '../../words/words.ts';

/** More links are folded. */
const SHOWN_MAX = 3;

export interface AlsoInOptions {
  readonly timeZone: string;
  /** What a link says of a claim of the same list, which has no item of its own there. */
  readonly toRepeatData: (repeat: ArchivedClaim) => Readonly<Record<string, string | undefined>>;
}

/** In which other articles the words of an item stand, the oldest first, and what differs there. */
export function renderAlsoIn(
  { archived, repeats }: ClaimItem,
  elsewhere: Elsewhere | null,
  { timeZone, toRepeatData }: AlsoInOptions,
): Html | null {
  const others = elsewhere?.first ?? [];
  if (repeats.length === 0 && others.length === 0) return null;
  const words = toQuotedWords(archived.claim, archived.article.text);
  const links = [...repeats, ...others]
    .toSorted((a, b) => Date.parse(a.article.meta.published) - Date.parse(b.article.meta.published))
    .map((other) => {
      const { slug, meta, text } = other.article;
      const there = toQuotedWords(other.claim, text);
      // To compare words takes as long as all else here; most have the very same.
      const difference =
        there === words ? '' : toDifferenceThere(compareQuotes(words, there).segments);
      const day = toDayInWords(meta.published, timeZone);
      const link = {
        href: toClaimPath(slug, other.claim.id),
        ...(repeats.includes(other) && toRepeatData(other)),
      };
      return html`<a ${attributes(link)}>${meta.title}</a>, ${day}${difference}`;
    });
  const hasMore = elsewhere?.hasMore ?? false;
  const shown = links.length <= SHOWN_MAX + 1 ? links : links.slice(0, SHOWN_MAX);
  const folded = links.slice(shown.length);
  return html`<div class="also">
      <p>${toAlsoIn(shown, hasMore && folded.length === 0)}</p>
      ${
        folded.length > 0 &&
        html`<details>
          <summary>${toMoreArticles(folded.length, hasMore)}</summary>
          <ul>${folded.map((link) => html`<li>${link}</li>`)}</ul>
        </details>`
      }
    </div>`;
}
