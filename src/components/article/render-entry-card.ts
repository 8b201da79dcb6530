import type { Claim } from '../../annotate/index.ts';
import { toCardId, toClaimTextId } from '../../schema/anchors.ts';
import { hasPage } from '../../load/entry-page.ts';
import { toList } from '../../words/counts.ts';
import { CLAIMS_ELSEWHERE, toWholeCount } from '../../words/article-words.ts';
import { toKindName } from '../../words/kinds.ts';
import { CLAIMS_ID, toEntryPath, toPath } from '../../data/paths.ts';
import { findRolesAt } from '../../data/roles.ts';
import type { EntryCard } from '../../data/summary.ts';
import { renderPicture } from '../../exports/render-picture.ts';
import { type Html, html } from '../../html/html.ts';

/** As wide as `records.css` shows it; whose it is, the page of the person says. */
const PHOTO_SIZES = '4.5rem';

/**
 * An entry among the cards of an article that names it.
 * @param published day of the article: a person is shown in the roles of that day
 * @param all every claim of the article, in the order of their numbers
 */
export function renderEntryCard(
  { entry, mentions, claims, isHeardElsewhere }: EntryCard,
  published: string,
  all: readonly Claim[],
): Html {
  const { name, description } = entry.data;
  const what =
    entry.kind === 'person'
      ? toList(findRolesAt(entry.data.roles, published).map(({ title }) => title))
      : toKindName(entry);
  const title = hasPage(entry) ? html`<a href="${toEntryPath(entry.ref)}">${name}</a>` : name;
  const places = mentions.map(
    ({ id }, index) => html`${index > 0 && ' '}<a href="#${id}">${index + 1}</a>`,
  );
  const own = claims.map(
    (claim) =>
      html`<li value="${all.indexOf(claim) + 1}"><a href="#${toClaimTextId(claim.id)}">${claim.summary}</a></li> `,
  );
  const photo =
    entry.picture &&
    hasPage(entry) &&
    renderPicture(entry.picture, { alt: '', sizes: PHOTO_SIZES }, toPath);
  return html`<li id="${toCardId(entry.ref)}" class="card" data-kind="${entry.kind}">
    ${photo}<h4>${title}</h4>${' '}
    ${what && html`<p class="role">${what}</p> `}
    <p>${description}</p>${' '}
    <p class="places-in-text">${toWholeCount(mentions.length, 'mentions')}: ${places}</p>
    ${own.length > 0 && html` <ol>${own}</ol>`}
    ${isHeardElsewhere && hasPage(entry) && html` <p class="elsewhere"><a href="${toEntryPath(entry.ref)}#${CLAIMS_ID}">${CLAIMS_ELSEWHERE}</a></p>`}
  </li>`;
}
