import { toPlainDateInWords } from '../../data/dates.ts';
import { toKindName } from '../../data/kinds.ts';
import type { Entry } from '../../load/read-registers.ts';
import { type Content, type Html, html } from '../../markup/html.ts';
import type { Role } from '../../schema/person.ts';

/** What a register says of an entry. */
export function writeEntryFacts(entry: Entry): Html {
  const { aliases, description, sources, wikidata } = entry.data;
  const kindName = toKindName(entry);
  const roles = entry.kind === 'person' ? entry.data.roles : [];
  const page = wikidata && `https://www.wikidata.org/wiki/${wikidata}`;
  return html`<div class="entry-facts">
    <p>${description}</p>
    <dl>
      ${kindName && writeFact('Tipo', kindName)}
      ${aliases.length > 0 && writeFact('También', aliases.join(', '))}
      ${roles.length > 0 && writeFact('Cargos', html`<ul>${roles.map(writeRole)}</ul>`)}
      ${page && writeFact('Wikidata', html`<a href="${page}">${wikidata}</a>`)}
      ${sources.length > 0 && writeFact('Fuentes', html`<ul>${sources.map(writeSource)}</ul>`)}
    </dl>
  </div>`;
}

function writeFact(term: string, fact: Content): Html {
  return html`<div><dt>${term}</dt><dd>${fact}</dd></div>`;
}

function writeRole({ title, from, to }: Role): Html {
  const period = (from || to) && html`<span class="period">${writePeriod(from, to)}</span>`;
  return html`<li>${title}${period}</li>`;
}

/** «desde 2011», «2011 – 2015» or «hasta 2015». */
function writePeriod(from: string | undefined, to: string | undefined): Content {
  if (from && to) return [writeDate(from), ' – ', writeDate(to)];
  return [from && ['desde ', writeDate(from)], to && ['hasta ', writeDate(to)]];
}

function writeDate(date: string): Html {
  return html`<time datetime="${date}">${toPlainDateInWords(date)}</time>`;
}

function writeSource({ name, url }: Entry['data']['sources'][number]): Html {
  return html`<li>${url ? html`<a href="${url}">${name}</a>` : name}</li>`;
}
