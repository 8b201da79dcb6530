import type { Appearance } from '../../data/backlinks.ts';
import { toOwnWords } from '../../words/own-words.ts';
import { toDay } from '../../load/moments.ts';
import { CLAIMS_ID, toClaimPath } from '../../data/paths.ts';
import { toBareWords } from '../../data/quoted-line.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import type { Entry } from '../../load/read-registers.ts';
import { CLAIM_KINDS } from '../../schema/claim.ts';
import { CLAIM_KIND_NAMES } from '../../words/article-words.ts';
import { toVia } from '../../words/claims.ts';
import { CLAIM_SECTIONS, OWN_CLAIMS } from '../../words/entries.ts';
import { FORM_NAMES, toQuotedWords, toSpeakerKey } from '../../words/words.ts';
import { FORMS } from '../../schema/claim.ts';
import { toCellName } from '../../words/article-words.ts';
import type { ArchivedClaim } from '../../data/claim-groups.ts';
import {
  type ClaimItem,
  type QuotationFinder,
  toClaimItems,
  toQuotationFinder,
} from '../../data/claim-items.ts';
import type { ElsewhereFinder } from '../../data/same-words.ts';
import { renderAddedIn } from './render-added-in.ts';
import { renderAlsoIn } from './render-also-in.ts';
import { renderArticleHeading } from './render-article-heading.ts';
import { renderSpeaker } from './render-speaker.ts';

export interface OwnClaimsOptions {
  readonly timeZone: string;
  readonly findQuotation: QuotationFinder;
  readonly findElsewhere: ElsewhereFinder;
}

/** Fewer are read faster than chosen among. */
const CHOICE_MIN = 6;

/**
 * What an entry says in some articles: the name is left out, exact words are the largest. What it says in
 * several stands once, with the newest of them.
 * @param appearances the newest first
 */
export function renderOwnClaims(
  entry: Entry,
  appearances: readonly Appearance[],
  { timeZone, findQuotation, findElsewhere }: OwnClaimsOptions,
): Html | null {
  const claims = appearances.flatMap(({ article, claims: own }) =>
    own.map((claim): ArchivedClaim => ({ article, claim })),
  );
  if (claims.length === 0) return null;
  // What somebody says with others is the first one's: its articles need not name this entry.
  const isOwn = ({ speaker }: ArchivedClaim['claim']): boolean =>
    toSpeakerKey(speaker) === entry.ref;
  const findShared = toQuotationFinder(claims.filter(({ claim }) => !isOwn(claim)));
  const items = toClaimItems(claims, (claim) => (isOwn(claim) ? findQuotation : findShared)(claim));
  const months = toFirstOfMonths(items, timeZone);
  const toRepeatData = (repeat: ArchivedClaim) => ({
    id: months.get(repeat.claim),
    'data-is': toChoices(repeat.claim),
  });
  const names = [entry.data.name, ...entry.data.aliases];
  const byArticle = Map.groupBy(items, ({ archived }) => archived.article);
  const articles = [...byArticle].map(([article, own]) => {
    const id = own.map(({ archived }) => months.get(archived.claim)).find(Boolean);
    const list = own.map((item) => {
      const elsewhere = isOwn(item.archived.claim) ? findElsewhere(item) : null;
      const also = renderAlsoIn(item, elsewhere, { timeZone, toRepeatData });
      return renderOwnClaim(article, item.archived.claim, { names, also });
    });
    return html`<div ${attributes({ class: 'of-article', id })}>
      ${renderArticleHeading(article, 3, timeZone)}
      <ul>
        ${list}
      </ul>
    </div>`;
  });
  const { title, toRemark } = CLAIM_SECTIONS.claims;
  const isRepeating = items.length < claims.length;
  return html`<section class="own-claims" aria-labelledby="${CLAIMS_ID}">
    <h2 id="${CLAIMS_ID}">${title} <small>${OWN_CLAIMS.remark}</small></h2>
    ${renderChoice(claims, timeZone)}
    ${articles}
    <p class="aside">${toRemark()}${isRepeating && ` ${OWN_CLAIMS.repeats}`}</p>
  </section>`;
}

/**
 * Where each month begins: at the first item of its articles, or where none has one, at the first link
 * to one of them.
 * @returns the ids, by the claims of these places
 */
function toFirstOfMonths(
  items: readonly ClaimItem[],
  timeZone: string,
): ReadonlyMap<ArchivedClaim['claim'], string> {
  const ids = new Map<string, ArchivedClaim['claim']>();
  for (const each of [
    ...items.map(({ archived }) => archived),
    ...items.flatMap(({ repeats }) => repeats),
  ]) {
    const id = toMonthId(toMonth(each, timeZone));
    if (!ids.has(id)) ids.set(id, each.claim);
  }
  return new Map([...ids].map(([id, claim]) => [claim, id]));
}

/** `YYYY-MM` */
function toMonth({ article }: ArchivedClaim, timeZone: string): string {
  return toDay(article.meta.published, timeZone).slice(0, 'YYYY-MM'.length);
}

function renderOwnClaim(
  article: Appearance['article'],
  claim: Appearance['claims'][number],
  { names, also }: { readonly names: readonly string[]; readonly also: Html | null },
): Html {
  const { slug, text, entries } = article;
  const { id, form, kind, speaker, coSpeakers, via, summary } = claim;
  const gist = coSpeakers ? summary : toOwnWords(summary, names);
  const quoted = toQuotedWords(claim, text);
  const bare = form === 'direct' ? toBareWords(quoted) : null;
  const link = html`<a href="${toClaimPath(slug, id)}">${bare === null ? quoted : `«${bare}»`}</a>`;
  const done = [CLAIM_KIND_NAMES[kind], FORM_NAMES[form]].filter(Boolean).join(' · ');
  return html`<li data-form="${form}" data-is="${toChoices(claim)}" data-speaker="${toSpeakerKey(speaker)}">
    ${bare === null && html`<p class="gist">${gist}</p>${renderAddedIn(article, gist)}`}
    <p class="words${bare === null ? '' : ' exact'}">${link}</p>
    <p class="form">${done}${via && html` · ${toVia(renderSpeaker(via, entries))}`}</p>
    ${also}
  </li>`;
}

/** The choices that show a claim. */
function toChoices({ form, kind }: ArchivedClaim['claim']): string {
  return `${form} ${kind}`;
}

/** Chooses by kind or by form without a script; the years lead to where each begins. */
function renderChoice(claims: readonly ArchivedClaim[], timeZone: string): Html | null {
  if (claims.length < CHOICE_MIN) return null;
  const ofKind = (kind: (typeof CLAIM_KINDS)[number]): number =>
    claims.filter(({ claim }) => claim.kind === kind).length;
  const ofForm = (form: (typeof FORMS)[number]): number =>
    claims.filter(({ claim }) => claim.form === form).length;
  /** For each year the last of its months, which comes first in the list. */
  const years = new Map(
    claims.toReversed().map((each) => {
      const month = toMonth(each, timeZone);
      return [month.slice(0, 'YYYY'.length), month] as const;
    }),
  );
  const kinds = CLAIM_KINDS.filter((kind) => ofKind(kind) > 0);
  const forms = FORMS.filter((form) => ofForm(form) > 0);
  if (kinds.length + forms.length + years.size === 3) return null;
  return html`<div class="claim-choice">
    <fieldset>
      <legend>${OWN_CLAIMS.what}</legend>
      ${renderOption('todo', OWN_CLAIMS.all, claims.length, true)}
      ${kinds.length > 1 && kinds.map((kind) => renderOption(kind, OWN_CLAIMS.kinds[kind], ofKind(kind)))}
      ${forms.length > 1 && forms.map((form) => renderOption(form, toCellName(form, 2), ofForm(form)))}
    </fieldset>
    ${
      years.size > 1 &&
      html`<p>${OWN_CLAIMS.year} ${[...years].toReversed().map(([year, month]) => html`<a href="#${toMonthId(month)}">${year}</a> `)}</p>`
    }
  </div>`;
}

function renderOption(value: string, label: string, count: number, isChosen = false): Html {
  const input = {
    type: 'radio',
    name: 'solo',
    value,
    checked: isChosen ? '' : undefined,
  };
  const cell = FORMS.some((form) => form === value) && html`<i class="${value}"></i>`;
  return html`<label><input ${attributes(input)}>${cell}<span>${label}</span> <data value="${count}" data-count="shown-${value}">${count}</data></label>`;
}

/** Of the first article of a month in the page of an entry. @param month `YYYY-MM` */
export function toMonthId(month: string): string {
  return `mes-${month}`;
}
