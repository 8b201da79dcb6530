import { toPlainDateInWords } from '../../words/dates.ts';
import { FACT_TERMS, toPeriod } from '../../words/entries.ts';
import { toKindName } from '../../words/kinds.ts';
import type { Entry } from '../../load/read-registers.ts';
import { type Content, type Html, html } from '../../html/html.ts';
import type { Role } from '../../schema/person.ts';

/** What a register says of an entry. */
export function renderEntryFacts(entry: Entry): Html {
  const { aliases, description, sources, wikidata } = entry.data;
  const kindName = toKindName(entry);
  const roles = entry.kind === 'person' ? entry.data.roles : [];
  const page = wikidata && `https://www.wikidata.org/wiki/${wikidata}`;
  return html`<div class="entry-facts">
    <p>${description}</p>
    <dl>
      ${kindName && renderFact(FACT_TERMS.kind, kindName)}
      ${aliases.length > 0 && renderFact(FACT_TERMS.aliases, aliases.join(', '))}
      ${roles.length > 0 && renderFact(FACT_TERMS.roles, html`<ul>${roles.map(renderRole)}</ul>`)}
      ${page && renderFact(FACT_TERMS.wikidata, html`<a href="${page}">${wikidata}</a>`)}
      ${sources.length > 0 && renderFact(FACT_TERMS.sources, html`<ul>${sources.map(renderSource)}</ul>`)}
    </dl>
  </div>`;
}

function renderFact(term: string, fact: Content): Html {
  return html`<div><dt>${term}</dt><dd>${fact}</dd></div>`;
}

function renderRole({ title, from, to }: Role): Html {
  const words = toPeriod(from ? renderDate(from) : null, to ? renderDate(to) : null);
  const period = (from || to) && html`<span class="period">${words}</span>`;
  return html`<li>${title}${period}</li>`;
}

function renderDate(date: string): Html {
  return html`<time datetime="${date}">${toPlainDateInWords(date)}</time>`;
}

function renderSource({ name, url }: Entry['data']['sources'][number]): Html {
  return html`<li>${url ? html`<a href="${url}">${name}</a>` : name}</li>`;
}
