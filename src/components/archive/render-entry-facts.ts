import { toPlainDateInWords } from '../../words/dates.ts';
import { toSentenceStart } from '../../words/article-words.ts';
import { FACT_TERMS, RECORD_TITLE, toPeriod } from '../../words/entries.ts';
import { toKindName } from '../../words/kinds.ts';
import type { Entry } from '../../load/read-registers.ts';
import { type Content, type Html, html } from '../../html/html.ts';
import type { Role } from '../../schema/person.ts';

/** What somebody is, or what kind of thing it is: the line below the name. */
export function renderRole(entry: Entry): Html | null {
  if (entry.kind !== 'person') {
    const kindName = toKindName(entry);
    return kindName === null ? null : html`<p class="role">${toSentenceStart(kindName)}</p>`;
  }
  const { roles } = entry.data;
  const role = roles.find(({ to }) => to === undefined) ?? roles.at(-1);
  return role
    ? html`<p class="role">${toSentenceStart(role.title)}${renderPeriod(role)}</p>`
    : null;
}

/** What else a register says of an entry, folded; nothing where it says no more. */
export function renderEntryFacts(entry: Entry): Html | null {
  const { aliases, sources, wikidata } = entry.data;
  const roles = entry.kind === 'person' ? entry.data.roles : [];
  const page = wikidata && `https://www.wikidata.org/wiki/${wikidata}`;
  const facts = [
    aliases.length > 0 && renderFact(FACT_TERMS.aliases, aliases.join(', ')),
    roles.length > 1 && renderFact(FACT_TERMS.roles, html`<ul>${roles.map(renderRoleItem)}</ul>`),
    page && renderFact(FACT_TERMS.wikidata, html`<a href="${page}">${wikidata}</a>`),
    sources.length > 0 &&
      renderFact(FACT_TERMS.sources, html`<ul>${sources.map(renderSource)}</ul>`),
  ].filter(Boolean);
  if (facts.length === 0) return null;
  return html`<details class="entry-facts">
    <summary>${RECORD_TITLE}</summary>
    <dl>
      ${facts}
    </dl>
  </details>`;
}

function renderFact(term: string, fact: Content): Html {
  return html`<div><dt>${term}</dt><dd>${fact}</dd></div>`;
}

function renderRoleItem(role: Role): Html {
  return html`<li>${role.title}${renderPeriod(role)}</li>`;
}

function renderPeriod({ from, to }: Role): Html | false {
  const words = toPeriod(from ? renderDate(from) : null, to ? renderDate(to) : null);
  return (from !== undefined || to !== undefined) && html`<span class="period">${words}</span>`;
}

function renderDate(date: string): Html {
  return html`<time datetime="${date}">${toPlainDateInWords(date)}</time>`;
}

function renderSource({ name, url }: Entry['data']['sources'][number]): Html {
  return html`<li>${url ? html`<a href="${url}">${name}</a>` : name}</li>`;
}
