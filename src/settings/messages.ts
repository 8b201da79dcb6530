/** What is wrong with a setting of the environment; `value` is what it says. */
export const SETTING_FAULTS = {
  base: (value: string) =>
    `«${value}» no es la ruta de un sitio. Escriba carpetas separadas por barras, con letras sin acento, cifras, guiones y puntos, por ejemplo BASE=/noticias/.`,
  site: (value: string) =>
    `«${value}» no es una dirección web. Escriba la del sitio entera, por ejemplo SITE=https://noticias.example.`,
  siteWithMore: (value: string, origin: string) =>
    `«${value}» lleva más que el nombre del sitio. Escriba solo SITE=${origin}; la ruta, si la hay, va en BASE, por ejemplo BASE=/noticias/.`,
  sourceDate: (value: string) =>
    `«${value}» no es una fecha en segundos desde 1970. Escriba solo cifras, por ejemplo SOURCE_DATE_EPOCH=1694779200 para el 15 de septiembre de 2023 a las 12:00 UTC.`,
  noOutput:
    'OUT_DIR está vacía y no nombra ninguna carpeta. Quítela para construir en «dist», o escriba una, por ejemplo OUT_DIR=/var/www/noticias.',
} as const;

/** What is wrong with a folder that a setting names. */
export const FOLDER_FAULTS = {
  tilde: (value: string) =>
    `«${value}» empieza por «~», que la terminal no ha cambiado por su carpeta personal. Escriba la ruta entera, por ejemplo /home/ana/sitio.`,
  address: (value: string) =>
    `«${value}» es una dirección, no una carpeta de este equipo. Escriba la ruta de una carpeta, por ejemplo /var/www/sitio.`,
  space: (value: string) => `«${value}» empieza o acaba con un espacio. Escriba la ruta sin él.`,
  unreplaced: (value: string, left: string) =>
    `«${value}» lleva «${left}», que nadie ha cambiado por su valor. Escriba la ruta entera, sin comillas dentro, por ejemplo /home/ana/sitio.`,
  invisible: (value: string) =>
    `«${value}» lleva un signo que no se ve. Escriba la ruta otra vez, a mano.`,
  remote: (value: string) =>
    `«${value}» es una carpeta de otro equipo. Construya en una de este, por ejemplo OUT_DIR=dist, y copie el sitio después.`,
  missing: (folder: string) =>
    `La carpeta «${folder}» no existe. GLOSA_ROOT nombra la carpeta que contiene «content»; sin GLOSA_ROOT vale la del proyecto.`,
  /** @param meant the folder that the editor may have had in mind */
  noContent: (folder: string, meant: string | null) =>
    `No hay ninguna carpeta «content» en «${folder}». GLOSA_ROOT nombra la carpeta que la contiene.` +
    (meant === null ? '' : ` ¿Quiso decir «${meant}»?`),
  brokenLink: (value: string) =>
    `«${value}» pasa por un enlace que no lleva a ninguna parte. Cree la carpeta a la que debe llevar o quite el enlace.`,
  refused: (folder: string, code: string) =>
    `La carpeta «${folder}» no se puede usar: ${REFUSALS[code] ?? `el sistema responde ${code}`}. Corríjalo o elija otra.`,
} as const;

const NO_ENTRY = 'no hay permiso para entrar en ella';
/** What systems answer about a path, as an editor can act on it. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: NO_ENTRY,
  ELOOP: 'es un enlace que lleva a sí mismo',
  ENAMETOOLONG: 'su nombre es demasiado largo',
  ENOTDIR: 'su ruta pasa por un archivo, que no es una carpeta',
  EPERM: NO_ENTRY,
};

/** Whose place a site must not take. */
export const ROOT_NAMES = {
  project: 'el proyecto',
  content: 'el contenido que nombra GLOSA_ROOT',
} as const;

/** Why a site cannot go into a folder; `root` is one of {@link ROOT_NAMES}. */
export const PLACE_FAULTS = {
  holdsRoot: (folder: string, root: string) =>
    `es la carpeta «${folder}», donde está ${root}: el sitio ocuparía su lugar`,
  isPart: (part: string, root: string) => `es «${part}», y ahí solo va ${root}`,
  insidePart: (part: string, root: string) => `está en «${part}», y ahí solo va ${root}`,
  holdsPart: (folder: string, part: string) =>
    `es la carpeta «${folder}», que contiene «${part}»: el sitio ocuparía su lugar`,
  workFolder: (folder: string) => `está en «${folder}», donde trabajan las construcciones`,
  file: 'es un archivo, no una carpeta',
} as const;

/** @param fault one of {@link PLACE_FAULTS} */
export function toPlaceProblem(value: string, fault: string): string {
  return `«${value}» ${fault}. Elija otra, por ejemplo OUT_DIR=dist o una carpeta nueva fuera del proyecto.`;
}
