import { toPlainDateInWords } from '../../words/dates.ts';
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
      ${kindName && renderFact('Tipo', kindName)}
      ${aliases.length > 0 && renderFact('También', aliases.join(', '))}
      ${roles.length > 0 && renderFact('Cargos', html`<ul>${roles.map(renderRole)}</ul>`)}
      ${page && renderFact('Wikidata', html`<a href="${page}">${wikidata}</a>`)}
      ${sources.length > 0 && renderFact('Fuentes', html`<ul>${sources.map(renderSource)}</ul>`)}
    </dl>
  </div>`;
}

function renderFact(term: string, fact: Content): Html {
  return html`<div><dt>${term}</dt><dd>${fact}</dd></div>`;
}

function renderRole({ title, from, to }: Role): Html {
  const period = (from || to) && html`<span class="period">${renderPeriod(from, to)}</span>`;
  return html`<li>${title}${period}</li>`;
}

/** «desde 2011», «2011 – 2015» or «hasta 2015». */
function renderPeriod(from: string | undefined, to: string | undefined): Content {
  if (from && to) return [renderDate(from), ' – ', renderDate(to)];
  return [from && ['desde ', renderDate(from)], to && ['hasta ', renderDate(to)]];
}

function renderDate(date: string): Html {
  return html`<time datetime="${date}">${toPlainDateInWords(date)}</time>`;
}

function renderSource({ name, url }: Entry['data']['sources'][number]): Html {
  return html`<li>${url ? html`<a href="${url}">${name}</a>` : name}</li>`;
}
