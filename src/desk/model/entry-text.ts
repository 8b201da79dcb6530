import type { Role } from '../../schema/person.ts';

/** A source as its entry has it. */
export interface EntrySource {
  readonly name: string;
  readonly url?: string;
}

const PERIOD = /\s+(\d{4}(?:-\d{2}){0,2})?\/(\d{4}(?:-\d{2}){0,2})?$/u;
/** What stands in brackets is one remark. */
const OUTSIDE_BRACKETS = /;(?![^(]*\))/u;
const ADDRESS = /https?:\/\/\S+/gu;
const WIKIDATA = /^Q[1-9]\d*$/u;

/** «líder de Corea del Norte 2011-12/; secretario general 2021-01-10/» */
export function toRolesText(roles: readonly Role[]): string {
  return roles
    .map(({ title, from, to }) => (from || to ? `${title} ${from ?? ''}/${to ?? ''}` : title))
    .join('; ');
}

/** The inverse of {@link toRolesText}. */
export function toRoles(text: string): Role[] {
  return toParts(text, /;|(?<=\d\/(?:\d{4}(?:-\d{2}){0,2})?)\s+(?=\p{L})/u).map((part) => {
    const [, from, to] = PERIOD.exec(part) ?? [];
    const title = part.replace(PERIOD, '').trim();
    return { title, ...(from && { from }), ...(to && { to }) };
  });
}

/** «Yonhap, 11 de enero de 2021 https://…; Wikidata» */
export function toSourcesText(sources: readonly EntrySource[], wikidata?: string): string {
  const told = sources.map(({ name, url }) => (url === undefined ? name : `${name} ${url}`));
  return [...told, ...(wikidata === undefined ? [] : [wikidata])].join('; ');
}

/** The inverse of {@link toSourcesText}: an address ends a source, and so does a semicolon. */
export function toSources(text: string): {
  sources: EntrySource[];
  wikidata: string | undefined;
} {
  const ended = text.replaceAll(ADDRESS, (address) => `${address.replace(/;$/u, '')};`);
  const parts = toParts(ended, OUTSIDE_BRACKETS);
  const sources = parts
    .filter((part) => !WIKIDATA.test(part))
    .map((part) => {
      const [url] = part.match(ADDRESS) ?? [];
      const name = part.replaceAll(ADDRESS, '').trim();
      if (url === undefined) return { name };
      return { name: name === '' ? new URL(url).hostname : name, url };
    });
  return { sources, wikidata: parts.find((part) => WIKIDATA.test(part)) };
}

/** Names, parted by semicolons or, where there is none, by commas. */
export function toNames(text: string): string[] {
  return toParts(text, text.includes(';') ? /;/u : /,/u);
}

function toParts(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
