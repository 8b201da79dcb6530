import type { YAMLError } from 'yaml';
import type { Excerpt } from '../editions/excerpts.ts';
import type { DateConflict } from '../extract/dates/date-conflict.ts';
import type { EntryRef } from '../schema/ids.ts';
import type { PictureFault } from '../pictures/types.ts';
import { toMomentInWords } from '../text/moment-in-words.ts';
import type { PathFault } from './pictures/picture-path.ts';
import type { FileProblem } from './problem.ts';

/** Files in `content/` itself, by what they seem to be. */
const MISPLACED = {
  articles: 'No se lee aquí: los artículos van en «content/articles». Llévelo allí.',
  entries:
    'No se lee aquí: las fichas van en «content/people», «content/organizations» o «content/places», y las de quienes firman en «content/authors». Llévela allí.',
  site: 'No se lee: los datos del sitio van en «content/site.yaml». Cámbiele el nombre.',
} as const;

/** One sentence for each thing that can be wrong with a file of content. */
const SENTENCES = {
  'file-link': (_: Nothing) =>
    'Es un enlace simbólico y no se lee: podría llevar fuera de «content/». Ponga aquí el archivo mismo.',
  'file-kind': (_: Nothing) =>
    'No es un archivo corriente y no se lee. Bórrelo o ponga aquí el archivo mismo.',
  /** @param meant the name that it should have, where only its spelling is another */
  'file-ending': (p: { ending: string; meant: string | null }) =>
    `No se lee: en esta carpeta solo cuentan los archivos que acaban en «${p.ending}».` +
    (p.meant?.endsWith(p.ending) ? ` Llámelo «${p.meant}».` : ''),
  'file-conflict': (_: Nothing) =>
    'Es la copia que dejó un programa de sincronización cuando dos cambiaron el archivo a la vez, y no se lee. Compárela con el archivo y bórrela.',
  'file-copy': (_: Nothing) =>
    'Parece una copia hecha a mano o por el administrador de archivos, y no se lee. Bórrela o, si es otro texto, cámbiele el nombre.',
  'file-place': (p: { meant: 'articles' | 'entries' | 'site' }) => MISPLACED[p.meant],
  'folder-name': (p: { meant: string }) =>
    `Nada de esta carpeta se lee: debe llamarse «${p.meant}». Cámbiele el nombre, o lleve sus archivos a «content/${p.meant}» si ya existe.`,
  'folder-unknown': (p: { known: readonly string[] }) =>
    `Nada de esta carpeta se lee: en «content» solo cuentan ${p.known.map((name) => `«${name}»`).join(', ')}. ` +
    'Lleve sus archivos a una de ellas, o sáquela de «content».',
  'file-large': (p: { megabytes: number }) => `El archivo pasa de ${p.megabytes} MB. Divídalo.`,
  'file-unreadable': (_: Nothing) =>
    'El archivo no se puede abrir. Compruebe que existe y que tiene permiso.',
  'file-encoding': (_: Nothing) =>
    'El archivo no está en UTF-8. Ábralo en su editor y guárdelo con esa codificación.',
  'file-empty': (_: Nothing) => 'El archivo está vacío. Escríbalo o bórrelo.',
  'file-control': (p: { code: string }) =>
    `El archivo contiene un carácter de control (${p.code}). Bórrelo.`,
  'file-name': (p: { name: string; why: 'number' | 'signs' }) =>
    p.why === 'number'
      ? `El nombre del archivo «${p.name}» es solo un número, y su dirección sería la de una página de la lista. ` +
        'Añada alguna palabra: «grupo-2.yaml».'
      : `El nombre del archivo «${p.name}» no sirve como dirección. ` +
        'Use letras minúsculas sin acentos, cifras y guiones, y ningún subdirectorio.',
  'front-matter': (p: { why: 'no-start' | 'no-end' }) =>
    p.why === 'no-start'
      ? 'El archivo no empieza con una cabecera. Ponga los datos entre dos líneas «---» antes del texto.'
      : 'La cabecera del archivo no termina. Ponga una línea «---» entre los datos y el texto.',
  'body-empty': (_: Nothing) =>
    'El artículo no tiene texto. Escríbalo debajo de la segunda línea «---».',
  unfinished: (p: { name: string; manual: string; holder: string }) =>
    `Falta escribir ${p.name}.${p.manual} ${UNFINISHED_REMEDIES[p.holder] ?? UNFINISHED_REMEDIES.file}`,
  'share-letters': (p: { leftOut: readonly string[] }) =>
    `La imagen para compartir no puede dibujar ${p.leftOut.map((text) => `«${text}»`).join(', ')}: sale sin ello. ` +
    'Sus letras son latinas, griegas y cirílicas, y no tiene emojis.',
  'link-missing': (p: {
    url: string;
    what: 'page' | 'image' | 'heading';
    nearest: string | null;
  }) => {
    const hint = p.nearest === null ? '' : ` ¿Quiso decir «${p.nearest}»?`;
    if (p.what === 'image')
      return `La imagen «${p.url}» no existe. Guárdela en «public/» con ese nombre o corrija la ruta.`;
    return p.what === 'heading'
      ? `El enlace a «${p.url}» lleva a un título que no existe.${hint} Corríjalo o quítelo.`
      : `El enlace a «${p.url}» lleva a una página que no existe en el sitio.${hint} Corríjalo o quítelo.`;
  },
  'picture-path': (p: { source: string } & PathFault) => {
    if (p.why === 'missing') {
      const hint = p.nearest === null ? '' : ` ¿Quiso decir «${p.nearest}»?`;
      return `No se encuentra la imagen «${p.source}».${hint} Guárdela junto a este archivo o en «content/images», y escriba su nombre letra por letra, con las mismas mayúsculas.`;
    }
    if (p.why === 'twice')
      return `Hay dos imágenes «${p.source}»: ${p.files.map((file) => `«${file}»`).join(' y ')}. Cambie el nombre de una, o bórrela si son la misma.`;
    return `La imagen «${p.source}» ${PATH_FAULTS[p.why]}`;
  },
  'picture-file': (p: { source: string } & (PictureFault | { why: 'unreadable' })) => {
    const picture = `La imagen «${p.source}»`;
    if (p.why === 'bytes')
      return `${picture} ocupa ${p.megabytes} MB; como mucho, 50. Guárdela más pequeña: a 2.400 píxeles de ancho sobra.`;
    if (p.why === 'pixels')
      return `${picture} tiene ${p.width} × ${p.height} píxeles; como mucho, 64 millones en total. Redúzcala: a 2.400 de ancho sobra.`;
    return `${picture} ${PICTURE_FAULTS[p.why]}`;
  },
  'picture-alt': (p: { source: string }) =>
    `La imagen «${p.source}» no dice qué se ve en ella. Descríbalo en una frase, para quien no la ve: «![Dos hombres se dan la mano](${p.source})» en el texto, «alt» en la cabecera.`,
  'picture-credit': (p: { source: string }) =>
    `La imagen «${p.source}» no dice de quién es. Escríbalo: «![…](${p.source} "Pie | Ana Pérez / EFE")» en el texto, «credit» en la cabecera o en la ficha.`,
  'picture-animated': (p: { source: string }) =>
    `La imagen «${p.source}» se mueve, y se publica quieta: solo su primer cuadro. Si lo que cuenta es el movimiento, cuéntelo en el pie.`,
  'field-marks': (p: { name: string; kind: 'html' | 'entity' | 'markdown'; marked: string }) =>
    `El campo ${p.name} tiene «${p.marked}», ${MARKED_AS[p.kind]}`,
  'site-url': (
    p: { url: string } & ({ why: 'more'; rest: string } | { why: 'base'; base: string }),
  ) =>
    p.why === 'more'
      ? `La dirección del sitio, «${p.url}», lleva «${p.rest}», que no puede ser parte de ella. ` +
        'Deje el nombre del sitio y, si va bajo una ruta, carpetas con letras sin acento, cifras, guiones y puntos.'
      : `La dirección del sitio, «${p.url}», lleva una ruta y BASE dice otra, «${p.base}». ` +
        'Ponga la misma en las dos o quite BASE.',
  'well-known-base': (p: { name: string; base: string }) =>
    `«${p.name}» no se publica: «${p.name}.txt» solo vale en la raíz de un dominio, y el sitio va bajo «${p.base}». ` +
    'Pídalo a quien lleve la raíz, y quítelo de aquí.',
  'security-expired': (p: { expires: string }) =>
    `«security» venció (${p.expires}), y quien encuentre un fallo no sabrá si aún vale. Compruebe «contact» y ponga una fecha nueva.`,
  'year-path': (p: { address: string }) =>
    `La ruta «${p.address}» es ya la de este sitio o la de otro de «years». Dé a cada uno la suya, por ejemplo «/2022/».`,
  'year-folder': (p: { folder: string }) =>
    `En «${p.folder}» no hay un sitio de Glosa que se entienda: falta o está dañado «buscar/nombres-1.json». ` +
    'Constrúyalo antes, o corrija «folder», que se cuenta desde la carpeta que contiene «content».',
  'name-conflict': (p: { name: string; first: EntryRef; second: EntryRef }) =>
    `El nombre «${p.name}» es de «${p.first}» y también de «${p.second}»: cada artículo que lo use tendrá que ` +
    'decir en «mentions» a cuál se refiere. Quítelo de una de las dos; si son la misma, únalas con ' +
    `«npm run rename -- ${p.second} ${p.first} --merge».`,
  'author-draft': (p: { name: string }) =>
    `La ficha de «${p.name}», que firma, es un borrador. Complétela y quite «draft: true», o bórrela.`,
  'author-unknown': (p: { id: string; nearest: string | null }) =>
    `«authors» tiene «${p.id}», y no hay «content/authors/${p.id}.yaml».` +
    `${p.nearest === null ? '' : ` ¿Quiso decir «${p.nearest}»?`} Corríjalo, o cree la ficha con «npm run new -- author "Nombre"».`,
  'author-former': (p: { alias: string; holder: string }) =>
    `«formerly» tiene «${p.alias}», y esa dirección ya es de «${p.holder}». Quítela de una de las dos fichas.`,
  'alias-taken': (p: { alias: string; holder: string }) =>
    `«aliases» tiene «${p.alias}», y esa dirección ya es de «${p.holder}». Quítela de aquí, o de allí si ya no es suya.`,
  formerly: (p: { ref: EntryRef; holder: EntryRef }) =>
    `«formerly» tiene «${p.ref}», y esa referencia ya es de «${p.holder}». Quítela de una de las dos fichas.`,
  merge: (p: { target: EntryRef }) =>
    `«mergedInto» remite a «${p.target}», y se espera otra entrada de la misma clase, ` +
    'publicada y que no remita a su vez a otra.',
  'edition-unreadable': (p: { why: 'conflict' | 'line' | 'start' }) =>
    `${RECORD_FAULTS[p.why]} Recupere el archivo como lo tenía git, o bórrelo y ejecute «npm run record».`,
  'edition-orphan': (p: { slug: string; like: string | null }) =>
    `Guarda lo publicado de «content/articles/${p.slug}.md», que no existe. ` +
    (p.like === null
      ? 'Si el artículo cambió de nombre, cámbieselo también a este archivo; si se retiró, bórrelo.'
      : `«content/articles/${p.like}.md» no tiene edición: si es el mismo con otro nombre, llame a este archivo «${p.like}.txt»; si aquel se retiró, bórrelo.`),
  'correction-lost': (p: { date: string }) =>
    `Falta en «corrections» la corrección del ${p.date}, que ya se publicó. Vuelva a ponerla con las palabras de la ` +
    'página publicada.',
  'correction-claim': (p: { id: string; known: readonly string[] }) =>
    `La corrección nombra la afirmación «${p.id}», que el artículo no tiene${p.known.length > 0 ? ` (tiene ${p.known.join(', ')})` : ''}. Corrija el identificador o quítelo.`,
  'text-changed': (p: { slug: string; excerpts: readonly Excerpt[]; more: number }) =>
    `El texto ya publicado ha cambiado sin una corrección: ${p.excerpts.map(toExcerptSentence).join('; ')}` +
    `${toMoreChanges(p.more)}. Si el cambio se queda, ejecute «npm run correct -- ${p.slug}»; si no, vuelva a poner lo publicado.`,
  'role-order': (p: { title: string; from: string; to: string }) =>
    `El cargo «${p.title}» acaba (${p.to}) antes de empezar (${p.from}). Corrija «from» o «to».`,
  'date-file-name': (p: { named: string; day: string; timeZone: string }) =>
    `El nombre del archivo dice ${p.named}, y «published» cae en ${p.day} (en ${p.timeZone}). Corrija «published», ` +
    'o el nombre si su dirección aún no es pública.',
  'date-order': (p: { updated: string; published: string }) =>
    `«updated» (${p.updated}) es anterior a «published» (${p.published}). Corrija la que esté mal.`,
  'date-future': (p: { updated: string; today: string }) =>
    `«updated» (${p.updated}) aún no ha llegado: ahora es ${p.today}. Escriba cuándo cambió el texto.`,
  'date-source': (p: { date: string; published: string }) =>
    `La fuente es de ${p.date}, posterior al artículo (${p.published}). Corrija la que esté mal, o escriba en «updated» ` +
    'cuándo cambió el texto.',
  'date-offset': (p: { moment: string; right: string; timeZone: string }) =>
    `«${p.moment}» lleva el desfase de otra época del año: ese día en ${p.timeZone} es ${p.right}, y saldría con una hora ` +
    `de diferencia. Escriba «${p.moment.slice(0, -p.right.length)}${p.right}» si la hora es la del reloj.`,
  'correction-early': (p: { date: string; published: string }) =>
    `La corrección lleva fecha ${p.date}, anterior a la publicación (${p.published}). Corrija la que esté mal.`,
  'correction-future': (p: { date: string; today: string }) =>
    `La corrección lleva fecha ${p.date}, que aún no ha llegado: ahora es ${p.today}. Escriba cuándo se corrigió.`,
  'correction-double': (p: { date: string }) =>
    `La corrección de ${p.date} está dos veces con las mismas palabras. Borre una.`,
  'date-words': (p: DateConflict) =>
    `«${p.quote}» dice «${p.word}», y su fecha, ${p.date}, dice «${p.found}». Corrija «date» si no es un error del texto.`,
} as const;

/** What is written in a field that takes plain words, and what to write. */
const MARKED_AS = {
  html: 'que es HTML: este campo se publica tal cual, también en buscadores y fuentes. Escriba solo las palabras.',
  entity:
    'un signo escrito para HTML: este campo se publica tal cual, y el lector vería esas letras. Escriba el signo mismo.',
  markdown:
    'que es Markdown: este campo se publica tal cual, también en buscadores y fuentes. Escriba solo las palabras; para un título, entre comillas.',
} as const;

/** Where a picture stands that cannot be read there. */
const PATH_FAULTS = {
  outside: 'está fuera de «content/». Cópiela junto a este archivo o en «content/images».',
  folder:
    'no es un archivo corriente, sino una carpeta u otra cosa. Escriba el nombre de un archivo.',
  link: 'es un enlace simbólico, o está en una carpeta que lo es, y no se lee: podría llevar fuera de «content/». Ponga ahí el archivo mismo.',
} as const;

/** What is wrong with the file of a picture. */
const PICTURE_FAULTS = {
  empty: 'está vacía. Vuelva a guardarla.',
  broken: 'está dañada o incompleta. Vuelva a copiarla o a descargarla.',
  svg: 'es un dibujo SVG: puede llevar programas o pedir archivos a otros sitios, y sus letras cambian de un equipo a otro. Expórtela a PNG.',
  heic: 'está en HEIC, el formato de los iPhone, que los navegadores no leen. Guárdela como JPEG.',
  unknown:
    'no es una imagen que se pueda publicar, aunque su nombre lo diga. Guárdela como JPEG, PNG o WebP.',
  unreadable: 'no se puede abrir. Compruebe que tiene permiso.',
} as const;

/** What to do with a text that is not written yet, by the list that holds it. */
const UNFINISHED_REMEDIES: Readonly<Record<string, string>> & { readonly file: string } = {
  claims: 'Escríbalo, o ponga «draft: true» en esa afirmación.',
  dates: 'Escríbalo, o borre esa fecha.',
  notes: 'Escríbalo, o borre esa nota.',
  authors: 'Escríbalo, o borre ese campo.',
  file: 'Escríbalo, o ponga «draft: true» al principio del archivo.',
};

/** Why the file of an edition cannot be read. */
const RECORD_FAULTS = {
  conflict: 'Quedan marcas de un conflicto de git («<<<<<<<»).',
  line: 'Esta línea no es de una edición guardada.',
  start: 'No es una edición guardada: faltan «title» y «description».',
} as const;

/** «decía «cuatro», dice «catorce»» */
function toExcerptSentence(excerpt: Excerpt): string {
  const { part, before, after } = excerpt;
  const about = excerpt.about ?? '';
  switch (part) {
    case 'link':
      if (before === '') return `«${about}» lleva ahora a ${after}`;
      return after === ''
        ? `«${about}» ya no lleva a ${before}`
        : `el enlace de «${about}» llevaba a ${before} y ahora a ${after}`;
    case 'number':
      return `«${about}» ${before === '' ? 'no tenía número' : `tenía el número ${before}`} y ${after === '' ? 'ya no lo tiene' : `tiene el ${after}`}`;
    case 'quote':
      return before === ''
        ? `«${after}» pasa a ser una cita («>»)`
        : `«${before}» deja de ser una cita («>»)`;
    case 'image':
      if (before === '') return `no estaba la imagen ${after}`;
      return after === ''
        ? `falta la imagen ${before}`
        : `la imagen era ${before} y ahora es ${after}`;
    case 'picture':
      return `la imagen ${after} («${about}») es otra, con el nombre de la publicada`;
    case 'alt':
      return `la descripción de la imagen ${about} ${toWordsSentence(before, after)}`;
    case 'caption':
      return `el pie de la imagen ${toWordsSentence(before, after)}`;
    case 'credit':
      return `el crédito de la imagen ${toWordsSentence(before, after)}`;
    case 'call':
      if (before === '') return `no se llamaba a la nota «${about}» tras «${after}»`;
      return after === ''
        ? `ya no se llama a la nota «${about}» tras «${before}»`
        : `la llamada a la nota «${about}» estaba tras «${before}» y ahora está tras «${after}»`;
    default:
      return toPlainSentence(before, after);
  }
}

function toWordsSentence(before: string, after: string): string {
  return `${before === '' ? 'no decía nada' : `decía «${before}»`} y ${after === '' ? 'ya no dice nada' : `dice «${after}»`}`;
}

function toPlainSentence(before: string, after: string): string {
  if (before === '') return `no estaba «${after}»`;
  return after === '' ? `falta «${before}»` : `decía «${before}», dice «${after}»`;
}

function toMoreChanges(more: number): string {
  if (more === 0) return '';
  return more === 1 ? '; y un cambio más' : `; y ${more} cambios más`;
}

/** What is wrong with a date of an article, with its details. */
export type DateFault = {
  [Code in DateCode]: { readonly code: Code; readonly details: Details<Code> };
}[DateCode];
type DateCode =
  | 'date-file-name'
  | 'date-order'
  | 'date-future'
  | 'date-source'
  | 'date-offset'
  | 'correction-early'
  | 'correction-future'
  | 'correction-double'
  | 'date-words';

/** What is left aside, and keeps nothing from being published. */
const WARNINGS = new Set<MessageCode>([
  'file-ending',
  'file-conflict',
  'file-copy',
  'file-place',
  'folder-name',
  'folder-unknown',
  'share-letters',
  'author-draft',
  'picture-credit',
  'picture-animated',
  'name-conflict',
  'edition-orphan',
  'date-file-name',
  'date-words',
  'date-offset',
  'well-known-base',
  'security-expired',
]);

type Nothing = Record<string, never>;
type MessageCode = keyof typeof SENTENCES;
type Details<Code extends MessageCode> = Parameters<(typeof SENTENCES)[Code]>[0];

/** Makes the problem of a code: its sentence and its severity come from one table. */
export function toProblem<Code extends MessageCode>(
  code: Code,
  file: string,
  line: number | null,
  details: Details<Code>,
): FileProblem {
  const toSentence = SENTENCES[code] as (details: Details<Code>) => string;
  const severity = WARNINGS.has(code) ? 'warning' : 'error';
  return { code, severity, file, line, message: toSentence(details) };
}

const TOO_DEEP = 'anida demasiados grupos o listas';

/** What is wrong with YAML, by the parser's codes and by what it throws. */
const YAML_REASONS: Readonly<Partial<Record<YamlCode, string>>> = {
  BAD_INDENT: 'la sangría no corresponde a su lista o grupo, o antes falta cerrar algo',
  BLOCK_AS_IMPLICIT_KEY:
    'hay dos «clave: valor» en la misma línea o un texto con dos puntos sin comillas',
  BAD_SCALAR_START: 'un texto empieza con un signo reservado; póngalo entre comillas',
  BAD_ALIAS: 'un texto que empieza por «*» debe ir entre comillas',
  DUPLICATE_KEY: 'el mismo campo aparece dos veces; deje uno',
  IMPOSSIBLE: 'la estructura no se entiende',
  MISSING_CHAR: 'falta un signo: comillas, corchete o dos puntos sin cerrar',
  MULTILINE_IMPLICIT_KEY: 'un campo ocupa varias líneas o le faltan los dos puntos',
  MULTIPLE_DOCS: 'hay una línea «---» o «...» que lo parte en dos',
  RESOURCE_EXHAUSTION: TOO_DEEP,
  TAB_AS_INDENT: 'hay un tabulador donde van espacios',
  UNEXPECTED_TOKEN:
    'hay un signo que no se esperaba; si es parte de un texto, ponga el texto entre comillas',
  'too-deep': TOO_DEEP,
  'wrong-aliases':
    'sus alias («*nombre») faltan o se multiplican sin medida; escriba cada valor donde va',
};

export type YamlCode = YAMLError['code'] | 'too-deep' | 'wrong-aliases';

export function toYamlSentence(code: YamlCode): string {
  return `El YAML no se puede leer: ${YAML_REASONS[code] ?? `hay un error de sintaxis (${code})`}.`;
}

/** @param sign a bracket or a quotation mark */
export function toUnclosedSentence(sign: string): string {
  return `El YAML no se puede leer: aquí se abre «${sign}» y no se cierra. Ciérrelo al final de lo que abarca.`;
}

export const SEVERITY_NAMES = { error: 'error', warning: 'aviso' } as const;

/** Above a line for each. */
export function toUnwrittenCount(parts: number): string {
  return parts === 1
    ? 'Al borrador le falta un texto por escribir:'
    : `Al borrador le faltan ${parts} textos por escribir:`;
}

/** «2 errores y 1 aviso.» */
export function toProblemCount(errors: number, warnings: number): string {
  const parts = [count(errors, 'error', 'errores'), count(warnings, 'aviso', 'avisos')];
  const told = parts.filter((part) => part !== null);
  return told.length > 0 ? `${told.join(' y ')}.` : 'Sin errores ni avisos.';
}

/**
 * «Como borradores, sin publicar: 1 artículo y 3 fichas.»
 * @returns null where nothing waits
 */
export function toDraftCount(
  drafts: Readonly<Record<'articles' | 'claims' | 'entries', number>>,
): string | null {
  const parts = [
    count(drafts.articles, 'artículo', 'artículos'),
    count(
      drafts.claims,
      'afirmación de un artículo publicado',
      'afirmaciones de artículos publicados',
    ),
    count(drafts.entries, 'ficha', 'fichas'),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const list = new Intl.ListFormat('es', { type: 'conjunction' }).format(parts);
  return `Como borradores, sin publicar: ${list}.`;
}

/**
 * «Sin edición guardada: 1 artículo (content/articles/uno.md)…», so that a text that is public is remembered.
 * @returns null where all are
 */
export function toUnrecordedLine(files: readonly string[]): string | null {
  const [first] = files;
  if (first === undefined) return null;
  const which = files.length === 1 ? first : `${first} y ${files.length - 1} más`;
  return (
    `Sin edición guardada: ${count(files.length, 'artículo', 'artículos')} (${which}). Publíquelo con «npm run publish», o ` +
    'guárdela con «npm run record» si ya es público: desde entonces, cada cambio del texto pide su corrección.'
  );
}

/** More would push what matters off the screen. */
const WAITING_SHOWN = 10;

/** «En espera: content/articles/uno.md, hasta el 1 de enero de 2031 a las 8:00 (Europe/Madrid).», a line for each article. */
export function toWaitingLines(
  waiting: readonly { readonly file: string; readonly until: string }[],
  timeZone: string,
): string {
  const rest = waiting.length - WAITING_SHOWN;
  return [
    ...waiting
      .slice(0, WAITING_SHOWN)
      .map(
        ({ file, until }) => `En espera: ${file}, hasta el ${toMomentInWords(until, timeZone)}.`,
      ),
    ...(rest > 0 ? [`En espera: ${rest} más.`] : []),
  ].join('\n');
}

function count(number: number, one: string, many: string): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : many}`;
}
