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
export const STAGES = {
  articles: 'Artículos leídos',
  routes: 'Clases de páginas con sus direcciones',
  compared: 'Archivos comparados con los publicados',
  maps: 'Mapas de las imágenes',
  pages: 'Páginas',
  images: 'Imágenes para compartir',
  pictures: 'Archivos de imágenes',
  search: 'Artículos en el índice de la búsqueda',
  reused: 'Archivos que siguen igual',
  removed: 'Páginas del sitio anterior borradas',
  noted: 'Archivos del sitio nuevo anotados',
} as const;

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

/** What stands in the folder of a preview site. */
export const PREVIEW_NOTE =
  'Sitio de prueba, con los borradores: no se publica. Lo hace «npm run build -- --drafts».\n';

/** The folder of the preview has a site of another kind. */
export function sayPublishedThere(folder: string): string {
  return `En «${folder}» hay un sitio publicado: los borradores no van sobre él. Bórrelo si no sirve a nadie, o dé otro nombre a OUT_DIR.`;
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

/** A place in a file of the program. */
export function toSourceLine(file: string, line: number): string {
  return `${file}, línea ${line}`;
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

const UNCHANGED = 'El sitio publicado sigue como estaba.';

/** Why a build failed, and what to do. */
export const FAILURES = {
  frame: (report: string) => `${report}\n\n${UNCHANGED}`,
  content: (report: string) => `${report}\n\nNo se ha publicado nada.`,
  inTheWay: (sentence: string) => `${sentence} ${UNCHANGED}`,
  diskFull: `No queda espacio en el disco. Libere espacio y repita. ${UNCHANGED}`,
  otherDisk: `El sistema no deja cambiar de lugar la carpeta de salida: está en otro disco que las de alrededor, o en la capa de una imagen de contenedor. Publique en una carpeta nueva con OUT_DIR. ${UNCHANGED}`,
  refused: (file: string) =>
    `No hay permiso para escribir o borrar «${file}». Délo o elija otra carpeta con OUT_DIR, y repita. ${UNCHANGED}`,
  program: (details: string) =>
    `La construcción ha fallado por un error del programa. ${UNCHANGED}\n\n${details}`,
} as const;

/** Who holds the lock of a site. */
export const LOCK_FAULTS = {
  lost: 'Esta construcción dejó de dar señales, y otra la ha dado por muerta y ha ocupado su lugar. El sitio publicado es el de esa otra, o sigue como estaba.',
  here: (pid: number, file: string) =>
    `Ya hay otra construcción en marcha (proceso ${pid}). Espere a que termine. Si está seguro de que no hay ninguna, borre «${file}».`,
  unreadable: (minutes: number, file: string) =>
    `Ya hay otra construcción en marcha, o se interrumpió: «${file}» es de otro usuario y no se puede leer. Espere a que termine. Si se interrumpió, espere ${minutes} minutos o pida a ese usuario que lo borre.`,
  elsewhere: (host: string, minutes: number, file: string) =>
    `Ya hay otra construcción en marcha en otra máquina o en otro contenedor («${host}»). Espere a que termine. Si se interrumpió, espere ${minutes} minutos o borre «${file}».`,
} as const;

/** Why a site cannot be published into a folder as it is now. */
export const OUTPUT_FAULTS = {
  mounted: (folder: string, example: string) =>
    `«${folder}» es un disco o volumen montado y no se puede cambiar de una vez por otra carpeta. Publique en una carpeta dentro de él, por ejemplo OUT_DIR=${example}.`,
  mountedInside: (mount: string) =>
    `En «${mount}», dentro de la carpeta de salida, hay un disco o volumen montado. Desmóntelo o elija otra carpeta con OUT_DIR.`,
  othersFiles: (folder: string, names: readonly string[], ownFiles: string) =>
    `En «${folder}» hay archivos que ninguna construcción ha puesto ahí: ${toNameList(names)}. El sitio los sustituiría. Elija una carpeta nueva o vacía; si el sitio debe ir junto a ellos, cree en ella un archivo vacío llamado «${ownFiles}» y se conservarán.`,
  inTheWay: (folder: string, names: readonly string[]) =>
    `En «${folder}» hay archivos que no puso ninguna construcción y que el sitio necesita para los suyos: ${toNameList(names)}. Llévelos a otro lugar y repita.`,
  noPermission: (folder: string) =>
    `No hay permiso para escribir en «${folder}». Délo, o elija con OUT_DIR una carpeta dentro de otra en la que pueda escribir.`,
  noPermissionAround: (folder: string) =>
    `${OUTPUT_FAULTS.noPermission(folder)} La construcción trabaja junto a la carpeta de salida y la cambia entera.`,
  workElsewhere: (work: string, folder: string) =>
    `«${work}» está en otro disco que «${folder}», y las construcciones trabajan ahí. Bórrela o elija otra carpeta con OUT_DIR.`,
  noSite: (folder: string) => `En «${folder}» no hay ningún sitio construido. ${BUILD_FIRST}`,
  noFolder: (folder: string) => `No existe «${folder}». ${BUILD_FIRST}`,
} as const;

const BUILD_FIRST = 'Ejecute antes «npm run build».';

/** At the head of the list of a site's own files. */
export const OWN_FILES_HEADING =
  '# Los archivos de este sitio. La próxima construcción los sustituye y conserva lo demás que haya en la carpeta.';

/** Names that are told of a long list. */
const TOLD_MAX = 5;

/** «CNAME, ads.txt, a.html, b.html, c.html y 3 más» */
export function toNameList(names: readonly string[]): string {
  const rest = names.length - TOLD_MAX;
  return names.slice(0, TOLD_MAX).join(', ') + (rest > 0 ? ` y ${rest} más` : '');
}
