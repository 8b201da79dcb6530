import type { ArchivedClaim } from '../../data/claim-groups.ts';
import { toClaimPath } from '../../data/paths.ts';
import type { SameWords } from '../../data/same-words.ts';
import { type Html, html } from '../../html/html.ts';
import { compareQuotes, type QuoteSegment } from '../../text/compare-quotes.ts';
import { toDayInWords } from '../../words/dates.ts';
import { NO_WORDS, SAME_WORDS, toDifference } from '../../words/same-words.ts';
import { toQuotedWords } from '../../words/words.ts';
import { renderSpeaker } from './render-speaker.ts';

/** More texts of one quotation are found by the links of its claims. */
const TEXTS_MAX = 4;
const LETTERS = ['A', 'B', 'C', 'D'];

/** A text of a quotation, with the letter that it goes by here. */
interface LetteredText {
  readonly letter: string;
  readonly words: string;
  readonly archived: ArchivedClaim;
}

/**
 * Quotations that several articles have, each laid out word by word: the first text above, what
 * another has in its place below. Whoever hears the page gets each text whole, then the difference.
 */
export function renderSameWords(groups: readonly SameWords[], timeZone: string): Html {
  if (groups.length === 0) return html``;
  return html`<section class="same-words" aria-labelledby="mismas-palabras">
    <h2 id="mismas-palabras">${SAME_WORDS.title}</h2>
    <p class="note">${SAME_WORDS.description}</p>
    ${groups.map((group) => renderGroup(group, timeZone))}
  </section>`;
}

function renderGroup(group: SameWords, timeZone: string): Html {
  const texts = toLettered(group);
  const [first, ...others] = texts;
  if (!first) return html``;
  const { claim, article } = first.archived;
  const compared = others.map((other) => ({
    other,
    segments: compareQuotes(first.words, other.words).segments,
  }));
  const different = compared.filter(({ segments }) => segments.some(({ isSame }) => !isSame));
  const lines =
    different.length === 0
      ? html`<blockquote class="one">${first.words}</blockquote>`
      : different.map(({ other, segments }) => renderPair(first, other, segments));
  const where = texts.map(
    ({ letter, archived }) =>
      html`<li>
        <b>${letter}</b> <a href="${toClaimPath(archived.article.slug, archived.claim.id)}">${archived.article.meta.title}</a>, ${toDayInWords(archived.article.meta.published, timeZone)}
      </li>`,
  );
  const differences = compared.map(
    ({ other, segments }) => html`<p>${toDifference(segments, other.letter)}</p>`,
  );
  return html`<article class="collated">
    <div>${lines}</div>
    <div class="where">
      <p class="who">${renderSpeaker(claim.speaker, article.entries)}</p>
      <ul>
        ${where}
      </ul>
      ${different.length === 0 ? differences[0] : differences}
    </div>
  </article>`;
}

/** The first text that an article has, then the others, each article once. */
function toLettered(group: SameWords): LetteredText[] {
  const byArticle = new Map(group.toReversed().map((each) => [each.article.slug, each]));
  return [...byArticle.values()].slice(0, TEXTS_MAX).map((archived, index) => ({
    letter: LETTERS[index] ?? '',
    words: toQuotedWords(archived.claim, archived.article.text),
    archived,
  }));
}

function renderPair(
  first: LetteredText,
  second: LetteredText,
  segments: readonly QuoteSegment[],
): Html {
  // Words that agree wrap one by one; those that differ stay above what is in their place.
  const pieces = segments.flatMap((segment) => (segment.isSame ? toWordPairs(segment) : [segment]));
  const spans = pieces.map(
    ({ isSame, first: above, second: below }) =>
      html`<span class="${isSame ? 'same' : 'other'}"
        ><span>${above || NO_WORDS}</span><span>${below || NO_WORDS}</span></span
      > `,
  );
  return html`<div class="pair" aria-hidden="true">
      <p class="letters"><span>${first.letter}</span><span>${second.letter}</span></p>
      <p class="lines">${spans}</p>
    </div>
    <blockquote class="for-voices">${first.letter}: ${first.words}</blockquote>
    <blockquote class="for-voices">${second.letter}: ${second.words}</blockquote>`;
}

/** A run of words that agree, word by word; marks may part them otherwise, and then it is one. */
function toWordPairs(segment: QuoteSegment): QuoteSegment[] {
  const [above, below] = [segment.first.split(' '), segment.second.split(' ')];
  if (above.length !== below.length) return [segment];
  return above.map((first, index) => ({ isSame: true, first, second: below[index] ?? '' }));
}
