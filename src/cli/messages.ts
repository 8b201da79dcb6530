/** How each command is called. */
export const USAGE = {
  build: `Uso: npm run build [-- --drafts]
Construye el sitio en «dist», o en la carpeta que nombre OUT_DIR. Con --drafts construye en «dist-drafts»
un sitio de prueba que enseña también los borradores y lo dice en cada página; «dist» queda como está.`,
  check: `Uso: npm run check [-- archivo o carpeta …] [--watch | --json | --github]
Revisa todo «content/», o solo lo que se nombre: content/articles/uno.md. Con --watch vuelve a revisar con
cada cambio; con --json da los problemas como datos; con --github, como anotaciones de GitHub Actions.`,
  compress: 'Uso: npm run compress',
  correct: `Uso: npm run correct -- artículo [--text "Decía «martes»; dice «miércoles»."]
Muestra qué ha cambiado en un artículo desde que se publicó, pregunta qué decía y qué dice ahora, y
escribe la corrección en el artículo y la nueva edición en «content/editions».`,
  draft: `Uso: npm run draft -- artículo.docx [--title "Titular"] [--date 2026-05-04] [--post número | --all] [--json]
Toma texto, Markdown (.md), HTML, DOCX, RSS, Atom y exportaciones de WordPress; sin archivo, lee la entrada
estándar. El titular y la fecha que el archivo diga no hace falta darlos. De una fuente o exportación con
varias entradas, --post toma una por su número o su nombre, y --all todas, como borradores.
Con --json muestra lo que propone y no escribe nada; sin --date, cuenta las fechas desde hoy.`,
  host: 'Uso: npm run host -- nginx|caddy [--folder /var/www/glosa] [--listen 80]',
  new: 'Uso: npm run new -- person|organization|place|author "Nombre completo"',
  publish: `Uso: npm run publish
Construye el sitio como «npm run build» y guarda en «content/editions» el texto de lo que se publica.`,
  record: `Uso: npm run record
Guarda en «content/editions» el texto de cada artículo publicado que aún no conste, sin construir nada.`,
  rename: `Uso: npm run rename -- person:antes person:ahora [--merge]
Cambia la referencia de una ficha, también a otra clase (person, organization, place), o la de quien
firma (author:antes author:ahora), en su archivo, en los artículos y en los registros; la dirección de antes lleva a la de ahora. Con --merge, la primera
ficha se une a la segunda, que ya existe.`,
} as const;

/** What is wrong with a call. */
export const CALL_FAULTS = {
  unknownCommand: (name: string, known: readonly string[]) =>
    `Orden desconocida: «${name}». Órdenes: ${known.join(', ')}.`,
  unknownOption: (option: string, meant: string | null) =>
    `No existe la opción «${option}».${meant === null ? '' : ` ¿Quiso decir «--${meant}»?`}`,
  wrongOption: (option: string) => `La opción «${option}» no se usa así.`,
  noTerminal: (option: string) => `Falta ${option}: sin terminal no se puede preguntar.`,
  notContent: (names: readonly string[]) =>
    `No hay en «content» ${names.map((name) => `«${name}»`).join(' ni ')}: nombre un archivo o una carpeta de allí, como content/articles/uno.md.`,
  watchAlone: 'Con --watch no van --json ni --github.',
  moreForBuild: (words: readonly string[]) => `Sobra «${words.join(' ')}»: se construye todo.`,
  moreForCompress: (words: readonly string[]) =>
    `Sobra «${words.join(' ')}»: se comprime «dist», o la carpeta que nombre OUT_DIR.`,
  moreForPublish: (words: readonly string[]) => `Sobra «${words.join(' ')}»: se publica todo.`,
  moreForRecord: (words: readonly string[]) => `Sobra «${words.join(' ')}»: se guarda todo.`,
  noArticle: (given: string, slugs: readonly string[]) =>
    `Ningún artículo de «content/articles» se llama «${given}»${toSuggestions(slugs)}.`,
  moreForDraft: (words: readonly string[]) =>
    `Sobra «${words.join(' ')}»: se toma un archivo cada vez.`,
  noContent: (root: string) =>
    `No hay ninguna carpeta «content» en «${root}». Ejecute la orden en la carpeta del sitio.`,
} as const;

/** What no server's configuration can hold. */
export const HOST_FAULTS = {
  folder: (folder: string, sign: string) =>
    `La carpeta «${folder}» lleva el signo «${sign}», que nginx y Caddy leen como una orden. Dé a --folder otra carpeta.`,
  listen: (value: string) =>
    `«${value}» no es un puerto ni una dirección con su puerto. Escriba, por ejemplo, --listen 80 o --listen 127.0.0.1:8080.`,
} as const;

const SUGGESTIONS_MAX = 5;

function toSuggestions(slugs: readonly string[]): string {
  if (slugs.length === 0) return '';
  const shown = slugs.slice(0, SUGGESTIONS_MAX).join(', ');
  return `; hay ${shown}${slugs.length > SUGGESTIONS_MAX ? '…' : ''}`;
}

/** @param report what is wrong with the settings */
export function toWrongSettings(report: string): string {
  return `${report}\n\nNo se ha hecho nada.`;
}

/** @param problem why nothing is renamed */
export function toUnchanged(problem: string): string {
  return `${problem}\nNo se ha cambiado nada.`;
}

/** What the system does not let be done: a full disk, a missing permission. */
export function toRefusal(file: string | null, code: string): string {
  const what = file === null ? '' : ` con «${file}»`;
  return `El sistema no lo permite${what} (${code}): compruebe permisos y espacio.`;
}

/** What is wrong with a text that was given; `what` names it: «El archivo «nota.txt»». */
export const INPUT_FAULTS = {
  unreadable: (what: string, code: string) =>
    `${what} ${READ_FAULTS[code] ?? `no se puede leer (${code})`}.`,
  choose: (entries: readonly string[], more: number) =>
    `El archivo trae ${entries.length + more} entradas. Elija una con --post y su número o su nombre, o todas, como borradores, con --all:\n\n` +
    entries.join('\n') +
    (more > 0 ? `\n  … y ${more} más.` : ''),
  noEntry: (chosen: string) =>
    `No hay ninguna entrada «${chosen}». Sin --post se dice cuáles hay, con su número y su nombre.`,
  oneTitle: 'Con --all cada entrada trae su titular y su fecha: quite --title y --date.',
  noChoice: 'Con --all se toman todas: quite --post.',
} as const;

/** «  3  2023-09-14  Una cumbre (una-cumbre)» */
export function toEntryLine(
  number: number,
  { title, published, slug }: { title: string; published: string | null; slug: string },
): string {
  const day = published?.slice(0, 10) ?? 'sin fecha ';
  return `${String(number).padStart(4)}  ${day}  ${title || 'Sin titular'}${slug === '' ? '' : ` (${slug})`}`;
}

/** An entry of an export that gave no draft. */
export function toLeftEntry(title: string, reason: string): string {
  return `No se toma «${title}»: ${reason}`;
}

/** Why an entry that is taken with all others cannot be a draft. */
export const ENTRY_FAULTS = {
  noTitle: 'no trae titular. Tómela sola, con --post y --title.',
  noDate: 'no trae fecha. Tómela sola, con --post y --date.',
  exists: (file: string) => `ya existe ${file}.`,
} as const;

const READ_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'no existe',
  EISDIR: 'es una carpeta',
  EACCES: 'no se deja leer: falta permiso',
};

/** What a new article or entry is asked for, and what is wrong with the answers. */
export const QUESTIONS = {
  title: 'Titular',
  date: 'Fecha de publicación (AAAA-MM-DD)',
  correction: 'Qué decía y qué dice ahora, en una frase',
} as const;
export const ANSWER_FAULTS = {
  reference: (value: string) => `«${value}» no es una referencia, como «person:kim-jong-un».`,
  fileId: (id: string) =>
    `«${id}» no sirve como nombre de archivo: es demasiado largo o solo un número.`,
  date: (date: string) =>
    `«${date}» no es una fecha que exista. Escríbala como 2026-05-04 o 2026-05-04T08:30:00+02:00.`,
  correction: (text: string) =>
    `«${text}» no sirve como corrección: está vacía, es larguísima o tiene caracteres que no se ven.`,
  title: (title: string) =>
    `«${title}» no sirve como titular: está vacío, es larguísimo o tiene caracteres que no se ven.`,
  name: (name: string) => `«${name}» no sirve como nombre: necesita letras visibles.`,
  fileName: (name: string) =>
    `De «${name}» no sale un nombre de archivo. Escríbalo con letras latinas.`,
  articleExists: (file: string) =>
    `${toExisting(file)} No se ha cambiado nada: use otro titular u otra fecha.`,
  entryExists: (file: string) => `${toExisting(file)} No se ha cambiado nada.`,
} as const;

function toExisting(file: string): string {
  return `Ya existe ${file}.`;
}

/** What the file of somebody who signs may have, for its comments. */
export const AUTHOR_HINTS = [
  'role: Corresponsal en Moscú',
  'description: Una o dos frases para su página.',
  'email: nombre@example.org',
  "links: [{ name: Mastodon, url: 'https://example.org/@nombre' }]",
];

/** Above the file of somebody who signed what was imported. */
export const PROPOSED_AUTHOR =
  'Firma un texto importado. Compruebe el nombre, complete lo que sepa y quite «draft: true».';

/** What was done. */
export const DONE = {
  published: (articles: number, entries: number) =>
    `Publicado: ${count(articles, 'artículo', 'artículos')} y ${count(entries, 'ficha', 'fichas')}.`,
  checkedPart: (paths: readonly string[]) => `Revisado: ${paths.join(', ')}.`,
  elsewhere: (count: string) => `En el resto de «content»: ${count}`,
  watching: '\nSe espera un cambio en «content». Ctrl+C para terminar.',
  checkedAgain: '\n————————————————————\n',
  compressed: (files: number, folder: string) =>
    `${files === 1 ? '1 archivo comprimido' : `${files} archivos comprimidos`} en «${folder}» (Brotli y gzip).`,
  author: (file: string) =>
    `Creado ${file}. Ponga su nombre de archivo en «authors» de los artículos que firme.`,
  entry: (file: string) => `Creado ${file}. Complételo y quite «draft: true» para publicarlo.`,
  alike: (name: string, file: string, own: string) =>
    `Aviso: ya hay una ficha que puede ser la misma, «${name}» (${file}). Si lo es, ` +
    `borre la nueva y añada «${own}» a los «aliases» de aquella.`,
  draft: (files: readonly string[], proposed: Readonly<Record<Proposed, number>>) =>
    `${files.map((file) => `Creado ${file}`).join('\n')}\n\n` +
    `Propuestas: ${count(proposed.claims, 'afirmación', 'afirmaciones')}, ${count(proposed.dates, 'fecha', 'fechas')} y ` +
    `${count(proposed.entries, 'ficha nueva', 'fichas nuevas')}. ` +
    'Nada se publica hasta que quite «draft: true».',
  drafts: (drafts: number) =>
    `${count(drafts, 'borrador creado', 'borradores creados')}. Nada se publica hasta que quite su «draft: true».`,
  preview: (folder: string) =>
    `Sitio de prueba en «${folder}»; véalo con «npm run preview -- --outDir ${folder}». No lo publique.`,
  removed: (file: string) => `Borrado ${file}`,
  finished: (files: readonly string[]) =>
    `Una orden anterior se interrumpió mientras escribía; se ha terminado lo que hacía: ${files.join(', ')}.`,
  written: (file: string) => `Escrito ${file}`,
  renamed: (before: string, after: string) =>
    `«${before}» es ahora «${after}», y su dirección de antes lleva allí. Compruébelo con «npm run check».`,
  recorded: (articles: number) =>
    articles === 0
      ? 'Todo lo publicado está guardado en «content/editions».'
      : `${articles === 1 ? 'Guardada 1 edición' : `Guardadas ${articles} ediciones`} en «content/editions»: añádalas a git con sus artículos.`,
  changedSince: (file: string) =>
    `${file} ha cambiado mientras se leía: su edición no se guarda. Repita la orden.`,
  nothingToCorrect:
    'El texto está como se publicó: no hay nada que corregir. Para anotar otra corrección (de un resumen, de una cita), use --text.',
  corrected: (claims: readonly string[]) =>
    `Corrección y edición guardadas${claims.length > 0 ? `; toca a las afirmaciones ${claims.join(', ')}` : ''}. Compruébelo con «npm run check».`,
  remains: (folder: string) =>
    `En «${folder}» queda lo que otro usuario puso junto al sitio y esta construcción no puede borrar; el sitio tiene su copia. Bórrelo con permiso de ese usuario.`,
  schemas: (folder: string) => `Esquemas escritos en ${folder}.`,
  interrupted: 'Construcción interrumpida. El sitio publicado sigue como estaba.',
} as const;

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

type Proposed = 'claims' | 'dates' | 'entries';
