import { toFigures } from '../words/counts.ts';
import type { Difference } from './render/first-difference.ts';

/** What a build has made. */
export interface BuildCounts {
  readonly articles: number;
  readonly entries: number;
  readonly claims: number;
  readonly pages: number;
  /** Of the pages, those that were taken over from the published site. */
  readonly unchanged: number;
}

/** The stages that take long enough to be told. */
export const STAGES = { articles: 'Artículos anotados', pages: 'Páginas' } as const;

/** «Páginas: 1200 de 12.345…» */
export function toProgress(stage: string, done: number, total: number | undefined): string {
  const all = total === undefined ? '' : ` de ${toFigures(total)}`;
  return `${stage}: ${toFigures(done)}${all}…`;
}

/** «1 artículo, 17 entradas, 19 afirmaciones: 42 páginas en 3,1 s (40 sin cambios).» */
export function toSummaryLine(counts: BuildCounts, milliseconds: number): string {
  const content = [
    count(counts.articles, 'artículo', 'artículos'),
    count(counts.entries, 'entrada', 'entradas'),
    count(counts.claims, 'afirmación', 'afirmaciones'),
  ].join(', ');
  const seconds = (milliseconds / 1000).toFixed(1).replace('.', ',');
  const unchanged = counts.unchanged > 0 ? ` (${toFigures(counts.unchanged)} sin cambios)` : '';
  return `${content}: ${count(counts.pages, 'página', 'páginas')} en ${seconds} s${unchanged}.`;
}

/** Of a build that Astro was asked for directly. */
export const NOT_BY_ASTRO =
  'El sitio no se construye con «astro build». Use «npm run build»: revisa el contenido antes y no toca el sitio publicado hasta tener el nuevo entero.';

function count(value: number, one: string, many: string): string {
  return `${toFigures(value)} ${value === 1 ? one : many}`;
}

/** A page, for messages about its frame. */
export interface FramedPlace {
  /** The file of its route: `src/pages/…`. */
  readonly route: string;
  /** Its path in the site: `articulos/x/index.html`. */
  readonly file: string;
}

/** Two pages of a route differ in more than their parts. */
export function sayDifference({ route, file }: FramedPlace, { whole, framed }: Difference): string {
  return `Las páginas de ${route} difieren en algo que no es parte de ninguna: en ${file}, lo que da Astro no es lo que iba a publicarse. Difieren primero aquí:

  según Astro:      ${whole}
  iba a publicarse: ${framed}

Casi todas las páginas de una ruta se escriben en el marco de la primera: lo que cambia de una a otra tiene que darlo «renderParts» como una parte.`;
}

/** A page does not hold one of its parts, or not in its turn. */
export function sayMissingPart({ route, file }: FramedPlace, part: string): string {
  return `En ${file} no está, o no en su orden, la parte «${part}» que da «renderParts» de ${route}. La plantilla tiene que mostrar todas las partes enteras y en el orden en que se dan.`;
}

/** Where a part of a page stands cannot be told: the frame has the same text after it. */
export function sayRepeatedPart({ route, file }: FramedPlace, part: string): string {
  return `En ${file} está dos veces lo que da «renderParts» de ${route} como la parte «${part}»: no se sabe qué cambia de una página a otra. La plantilla tiene que mostrar cada parte una vez.`;
}

/** A page that gives its parts holds more than the layout that places them. */
export function sayMoreThanLayout(place: string, found: string): string {
  return `${place}: «${found}» no saldría en todas las páginas. Un archivo que da «renderParts» tiene por plantilla solo <Layout parts={toSealedParts(renderParts(Astro))} /> y no nombra «Astro» en ningún otro sitio. Lo que dependa de la página delo «renderParts» como una parte; lo que salga en todas va en el componente.`;
}

/** A component in the frame asks on which page it is. */
export function sayAskedPlace(page: string, place: string, found: string): string {
  return `${place}: «${found}» depende de la página, y este componente es el mismo en todas las de ${page}: el sitio lo toma de la primera. Lo que dependa de la página delo «renderParts» de ${page} como una parte.`;
}

/** Astro runs what changes pages on those alone that it renders itself. */
export function sayMiddleware(file: string): string {
  return `${file}: lo que haga no saldría en las páginas que el sitio escribe sin Astro, que son casi todas. Dé lo que dependa de la página como una parte («renderParts»), y ponga en la plantilla lo que salga en todas.`;
}

const CONSEQUENCE =
  'Se busca igual; solo tarda más cada construcción en la que cambia un artículo.';

/** The installed Pagefind is another than the one whose files the program can join. */
export function sayOtherVersion(installed: string, known: string): string {
  return `El índice de la búsqueda lo hace entero Pagefind ${installed}: el programa sabe unir las partes de un índice de Pagefind ${known}, no las de otra versión. ${CONSEQUENCE}`;
}

/** The parts of the index could not be joined. */
export function sayNotJoined(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `El índice de la búsqueda lo hace entero Pagefind: sus partes no se han podido unir (${reason}). ${CONSEQUENCE}`;
}
