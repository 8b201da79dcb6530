import type { Element } from 'hast';
import { toSlug } from '../schema/to-slug.ts';
import { toWordSet } from '../names/word-list.ts';

/** Ids that the page of an article has of its own. */
const TAKEN = toWordSet(`
  resumen en-breve voces fichas fuentes correcciones ediciones contenido secciones palabra afirmaciones mas copia mapa lista
  en-la-pagina como-se-lee aparece-con personas lugares organizaciones notas titulo q
`);
/** Those of annotations, cards and footnotes begin so. */
const TAKEN_START =
  /^(?:a-|[mnd]-\d+$|(?:persona|organizacion|lugar|afirmacion|nota|pie|llamada|filtro)-)/u;
/** For a heading that has no letter that an address can carry. */
const NAMELESS = 'seccion';

/**
 * Gives each heading the id by which links find it: its words as an address has them («La cumbre» →
 * `la-cumbre`); with a number where another has the same, with `seccion-` where the page does.
 * @returns the ids, in the order of the headings
 */
export function setHeadingIds(
  headings: readonly Element[],
  toText: (heading: Element) => string,
): string[] {
  const used = new Map<string, number>();
  return headings.map((heading) => {
    const slug: string = toSlug(toText(heading)) ?? NAMELESS;
    const isTaken = TAKEN.has(slug) || TAKEN_START.test(slug);
    const base = isTaken ? `${NAMELESS}-${slug}` : slug;
    let number = (used.get(base) ?? 0) + 1;
    // «Uno 2» may have come before the second «Uno».
    while (number > 1 && used.has(`${base}-${number}`)) number += 1;
    const id = number === 1 ? base : `${base}-${number}`;
    used.set(base, number);
    used.set(id, Math.max(1, used.get(id) ?? 0));
    heading.properties['id'] = id;
    return id;
  });
}
