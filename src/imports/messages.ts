const SHOWN_MAX = 8;
const EXCERPT_LENGTH = 60;

/** Why a file is not taken; `what` names it: «El archivo «nota.txt»», «La entrada». */
export const IMPORT_FAULTS = {
  empty: () => 'El texto está vacío: no hay nada que proponer.',
  binary: (what: string) =>
    `${what} no es un texto. Si viene de un procesador de textos, guárdelo como DOCX o como texto sin formato.`,
  tooLarge: (what: string, megabytes: number, max: number) =>
    `${what} ocupa ${megabytes} MB, y se toman hasta ${max} MB: si es una exportación, pártala; si no, guarde solo el texto.`,
  pdf: (what: string) =>
    `${what} es un PDF, que guarda dónde va cada letra y no sus párrafos. Copie el texto y péguelo en un archivo .txt, o pida el DOCX.`,
  doc: (what: string) =>
    `${what} es de un Word antiguo (.doc). Ábralo en su procesador de textos y guárdelo como DOCX.`,
  encrypted: (what: string) =>
    `${what} está protegido con contraseña. Guarde una copia sin contraseña.`,
  rtf: (what: string) => `${what} es RTF. Ábralo en su procesador de textos y guárdelo como DOCX.`,
  odt: (what: string) =>
    `${what} es un documento de LibreOffice (.odt). Guárdelo como DOCX: Archivo, Guardar como, Word.`,
  otherOffice: (what: string, kind: string) =>
    `${what} es ${kind}, no un texto. Guarde el texto como DOCX.`,
  archive: (what: string) => `${what} es un archivo comprimido. Ábralo y dé el texto que contiene.`,
  picture: (what: string) => `${what} es una imagen, no un texto.`,
  mail: (what: string) =>
    `${what} es una página guardada como archivo web (.mhtml). Guárdela como «Página web, solo HTML».`,
  letter: (what: string) =>
    `${what} es un mensaje de correo con su cabecera. Copie el texto y péguelo en un archivo .txt.`,
  data: (what: string) =>
    `${what} son datos (JSON), no un texto. Si es una fuente, pida su RSS o su Atom.`,
  shortcut: (what: string) =>
    `${what} es un acceso directo. Abra la página a la que lleva y guárdela como «Página web, solo HTML».`,
  encoding: (what: string, label: string) =>
    `${what} dice estar en «${label}», que no se sabe leer. Guárdelo en UTF-8.`,
  brokenDocx: (what: string) =>
    `${what} está roto o incompleto: no se puede abrir como DOCX. Pídalo otra vez o guárdelo de nuevo.`,
  bomb: (what: string, max: number) =>
    `${what} ocupa al abrirse más de ${max} MB de texto: no es un documento corriente y no se toma.`,
  entities: (what: string) =>
    `${what} declara entidades propias («<!ENTITY»), que pueden multiplicar el texto sin fin: no se toma. Un documento, una fuente o una exportación no las necesita.`,
  xml: (what: string, line: number | null, reason: string) =>
    `${what} no es XML bien formado${line === null ? '' : `: línea ${line}`} (${reason}). Descárguelo otra vez.`,
  unknownXml: (what: string, root: string) =>
    `${what} es XML, pero ni RSS, ni Atom, ni una exportación de WordPress: empieza por «<${root}>».`,
  noEntries: (what: string) => `${what} no trae ninguna entrada.`,
  noWords: (what: string) =>
    `${what} no tiene ninguna palabra que pueda ser el texto de una noticia.`,
  noWordsInEntry: (title: string) =>
    `La entrada «${title}» no trae texto: quizá la fuente solo da titulares.`,
} as const;

/** The kinds of documents that hold no text to be read. */
export const OTHER_DOCUMENTS = {
  xlsx: 'una hoja de cálculo',
  pptx: 'una presentación',
  epub: 'un libro electrónico',
  pages: 'un documento de Pages',
} as const;

/** What is said of the file of an import; null for the standard input. */
export function toInputName(file: string | null): string {
  return file === null ? 'La entrada' : `El archivo «${file}»`;
}

/** What was mended or left out. */
export const IMPORT_REMARKS = {
  decoded: (what: string, label: string) =>
    `${what} no está en UTF-8: se lee como ${label}. Compruebe los acentos y la eñe.`,
  joined: (words: readonly string[]) =>
    `Se han unido palabras partidas al final de una línea; compruébelas: ${toList(words)}.`,
  leftOut: (part: string, words: string) => `Queda fuera ${part}: «${toExcerpt(words)}».`,
  notRead: (part: string, address: string) =>
    `Queda fuera ${part}${address === '' ? '' : `: ${address}`}.`,
  lost: (words: readonly string[]) =>
    `No han llegado al borrador estas palabras; cópielas si hacen falta: ${toList(words)}.`,
  unlinked: (addresses: readonly string[]) =>
    `Enlaces que quedan sin dirección, porque no es de la web o no se sabe de qué sitio: ${toList(addresses)}.`,
  revised: 'El documento tiene cambios sin aceptar: se toma como si se aceptaran todos.',
  ignored: (elements: readonly string[]) =>
    `Del documento no se leen: ${toList(elements)}. Compruebe que no falta nada.`,
  fields: (names: readonly string[]) =>
    `De su cabecera no se toma ${toList(names.map((name) => `«${name}»`))}.`,
  brokenHead:
    'Su cabecera no se puede leer como YAML: queda fuera. Copie de ella lo que haga falta:',
  otherPosts: (count: number) =>
    count === 1
      ? 'De la exportación queda fuera lo que no es una entrada: 1 página o archivo.'
      : `De la exportación queda fuera lo que no es una entrada: ${count} páginas, archivos o menús.`,
  tags: (names: readonly string[]) => `Etiquetas en el original: ${toList(names)}.`,
  shortcodes: (names: readonly string[]) =>
    `Códigos de WordPress que quedan fuera: ${toList(names.map((name) => `[${name}]`))}.`,
} as const;

/** The parts of a page or a document that are not read. */
export const PARTS_LEFT_OUT: Readonly<Record<string, string>> = {
  nav: 'un menú',
  header: 'la cabecera de la página',
  footer: 'el pie de la página',
  aside: 'lo que hay al lado del artículo',
  form: 'un formulario',
  noscript: 'lo que se ve sin JavaScript',
  hidden: 'lo que la página no muestra',
  script: 'código',
  style: 'código',
  iframe: 'un marco de otro sitio',
  video: 'un vídeo',
  audio: 'un sonido',
  embed: 'un objeto incrustado',
  object: 'un objeto incrustado',
  canvas: 'un dibujo',
  svg: 'un dibujo',
  math: 'una fórmula',
  formula: 'una fórmula',
  hiddenWords: 'texto oculto',
  dialog: 'una ventana',
  button: 'un botón',
  headers: 'el encabezado de las hojas',
  footers: 'el pie de las hojas',
  comments: 'los comentarios del documento',
};

/** What is told in the comment above a draft, beside the remarks. */
export const IMPORT_NOTES = {
  title: (title: string) => `Titular en el original: ${title}`,
  byline: (byline: string) => `Firma en el original: ${byline}.`,
  newAuthors: (names: readonly string[]) =>
    `En «content/authors» no había a nadie con la firma ${names.map((name) => `«${name}»`).join(', ')}: se propone su archivo. ` +
    'Complételo; si firma en otro medio, borre el archivo, quítelo de «authors» y póngalo en «source», como «author».',
  picture: (address: string, words: readonly string[]) =>
    `Imagen del original, que no está en el texto: ${[address, ...words].join(' · ')}`,
} as const;

/** «imagen 2 (image/png)», of a picture inside a document. */
export function toPictureName(number: number, type: string): string {
  return `imagen ${number} del documento (${type})`;
}

function toList(words: readonly string[]): string {
  const shown = words.slice(0, SHOWN_MAX).join(', ');
  return words.length > SHOWN_MAX ? `${shown} y ${words.length - SHOWN_MAX} más` : shown;
}

function toExcerpt(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  return line.length > EXCERPT_LENGTH ? `${line.slice(0, EXCERPT_LENGTH).trimEnd()}…` : line;
}
