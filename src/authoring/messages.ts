import type { Change, EditionPart } from '../editions/types.ts';
import type { FileProblem } from '../load/problem.ts';

/** One sentence for each thing that an editor may have overlooked. None keeps anything back. */
const SENTENCES = {
  'claims-waiting': (p: { count: number }) =>
    p.count === 1
      ? 'Una afirmación lleva «draft: true» y no se publica. Revísela y quíteselo, o bórrela.'
      : `${p.count} afirmaciones llevan «draft: true» y no se publican. Revíselas y quíteselo, o bórrelas.`,
  'quotation-unclaimed': (p: { words: string }) =>
    `«${p.words}» va entre comillas y ninguna afirmación lo recoge. Añada la afirmación; si es un título, un apodo ` +
    'o una frase hecha, dígalo en «answers».',
  'claim-unattributed': (p: { id: string }) =>
    `La afirmación «${p.id}» queda sin atribuir. Si el texto dice de quién es, escríbalo en «speaker»; si no, dígalo en «answers».`,
  'quote-differs': (p: {
    id: string;
    older: string;
    slips: readonly (readonly [newer: string, older: string])[];
  }) =>
    `La cita directa de «${p.id}» difiere de la que da ${p.older}: ${p.slips.map(toSlip).join('; ')}. ` +
    'Corrija la que no sea exacta; si las dos lo son, dígalo en «answers».',
  'name-unknown': (p: { name: string }) =>
    `«${p.name}» no tiene ficha. Si ya hay una con otro nombre, añádalo a sus «aliases»; si falta, créela con «npm run new»; ` +
    'si no la necesita, dígalo en «answers».',
  'answer-stale': (p: { warning: string; about: string }) =>
    `La respuesta al aviso «${p.warning}» sobre «${p.about}» ya no responde a ninguno. Quítela de «answers».`,
  'entry-unnamed': (p: { name: string }) =>
    `La ficha de «${p.name}» es un borrador y ningún artículo la nombra. Complétela, o bórrela.`,
  'entry-waiting': (p: { name: string }) =>
    `La ficha de «${p.name}» es un borrador. Complétela y quite «draft: true», o bórrela.`,
} as const;

/** «dice «peor» donde aquella «mejor»»: what the newer quotation has in the place of the older. */
function toSlip([newer, older]: readonly [newer: string, older: string]): string {
  if (newer === '') return `no trae «${older}»`;
  return older === '' ? `añade «${newer}»` : `dice «${newer}» por «${older}»`;
}

export type ReviewCode = keyof typeof SENTENCES;
export const REVIEW_CODES = Object.keys(SENTENCES) as readonly ReviewCode[];
export type ReviewDetails<Code extends ReviewCode> = Parameters<(typeof SENTENCES)[Code]>[0];

/** Makes the problem of a code. */
export function toReviewProblem<Code extends ReviewCode>(
  code: Code,
  file: string,
  line: number | null,
  details: ReviewDetails<Code>,
): FileProblem {
  const toSentence = SENTENCES[code] as (details: ReviewDetails<Code>) => string;
  return { code, severity: 'warning', file, line, message: toSentence(details) };
}

/** The command that removes entries which wait and which no article names. */
export function toRemoval(files: readonly string[]): string {
  const what =
    files.length === 1
      ? 'Una ficha en borrador no está en ningún artículo'
      : `${files.length} fichas en borrador no están en ningún artículo`;
  return `${what}. Si no ${files.length === 1 ? 'la' : 'las'} va a completar:\n  rm ${files.join(' ')}`;
}

/** How warnings are answered. */
export const ANSWER_EXAMPLE = {
  head: 'Un aviso que ya ha revisado se calla en la cabecera de su artículo, en «answers», con el motivo:',
  line: (code: string, about: string) =>
    `  - { warning: ${code}, about: ${JSON.stringify(about)}, reason: … }`,
} as const;

/** Comments in the file of a drafted article; YAML sets each line after its sign. */
export const DRAFT_COMMENTS = {
  article: [
    ' Borrador: revise cada línea y borre lo que sobre. Si procede, añada «source» (de dónde viene el',
    ' texto) y «translation: machine». Cuando todo esté bien, quite este primer «draft: true».',
  ].join('\n'),
  claims:
    ' Afirmaciones. Lo que no lleve «draft: true» se publica: quítelo de cada una al revisarla.',
  dates:
    ' Fechas calculadas desde la publicación. Compruebe cada una y escriba qué pasó, o bórrela.',
  speaker: ' Revise quién lo dice y dónde empieza y acaba la cita.',
} as const;

/** What to do with a name that no entry has and that may mean one; entries are «name» (file). */
export const NAME_ADVICE = {
  list: (entries: readonly { name: string; file: string }[]) =>
    entries.map(({ name, file }) => `«${name}» (${file})`).join(' o '),
  alias: (p: { name: string; entries: string }) =>
    `«${p.name}» no tiene ficha con ese nombre, pero puede ser ${p.entries}: si lo es, añádalo a sus «aliases».`,
  part: (p: { name: string; entries: string; ref: string }) =>
    `«${p.name}» no tiene ficha con ese nombre, pero puede ser ${p.entries}. Si lo es, añádalo a sus ` +
    `«aliases» o, solo para este artículo, en «mentions»: ` +
    `- { quote: ${JSON.stringify(p.name)}, entry: ${p.ref} }.`,
  other: (p: { name: string; entries: string; ref: string }) =>
    `«${p.name}» parece aquí otra cosa que ${p.entries}, y queda sin enlace. Si es esa ficha, añada en «mentions» ` +
    `del artículo: - { quote: ${JSON.stringify(p.name)}, entry: ${p.ref} }; si no, dígalo en «answers».`,
} as const;

/** Why an entry cannot be renamed. */
export const RENAME_PROBLEMS = {
  same: (p: { ref: string }) => `«${p.ref}» ya se llama así.`,
  missing: (p: { file: string; ref: string }) => `No existe ${p.file}: compruebe «${p.ref}».`,
  'no-double': (p: { file: string }) =>
    `No existe ${p.file}: para cambiar el nombre, quite «--merge».`,
  taken: (p: { file: string }) =>
    `Ya existe ${p.file}. Si las dos fichas son la misma, añada «--merge».`,
  former: (p: { ref: string; file: string }) =>
    `«${p.ref}» es una dirección de antes de ${p.file}, que la tiene en «formerly». Elija otra.`,
  unreadable: (p: { file: string; ref: string }) =>
    `${p.file} nombra «${p.ref}» y no se puede leer. Corríjalo antes («npm run check»).`,
  unsound: (p: { file: string; line: number | null; message: string }) =>
    `${p.file} no quedaría bien, en su línea ${p.line ?? 1}: ${p.message}`,
} as const;

/** What the editor should look at after renaming. */
export const RENAME_NOTES = {
  field: (p: { field: string }) =>
    `«${p.field}» no existe en la nueva clase y queda como comentario.`,
  kind: (p: { kind: string }) => `Revise «kind»: se ha puesto «${p.kind}».`,
  double: (p: { from: string; to: string }) =>
    `Lo que decía ${p.from} queda como comentario al final de ${p.to}.`,
} as const;

/** The head of what a double said, as a comment of YAML. */
export const DOUBLE_COMMENT = (ref: string): string => `# Ficha de ${ref}, unida a esta:`;

/** First line of each file of `content/editions`. */
export const EDITION_COMMENT =
  'Lo que se publicó de este artículo. Lo escriben «npm run publish», «npm run record» y «npm run correct»; no se cambia a mano.';

/** Why a correction cannot be written. */
export const CORRECT_PROBLEMS = {
  unsound: (file: string) => `Antes de corregir ${file} hay que arreglar lo demás:`,
  unpublished: (file: string) =>
    `De ${file} no consta qué se publicó. Si ya es público, recupere aquel texto, guárdelo con «npm run record» y ` +
    'vuelva a hacer el cambio; si no lo es, cámbielo sin más.',
  changed: (file: string) => `${file} ha cambiado mientras tanto. Repita la orden.`,
  unwritable: (p: { file: string; date: string; text: string; claims: readonly string[] }) =>
    `No se puede escribir en «corrections» de ${p.file} sin tocar otra cosa. Escríbala a mano y repita la orden sin --text: ` +
    `- { date: '${p.date}', text: ${JSON.stringify(p.text)}${p.claims.length > 0 ? `, claims: [${p.claims.join(', ')}]` : ''} }`,
} as const;

/** What stands before a change that is not in the text. */
const PART_NAMES = {
  title: 'Titular: ',
  description: 'Entradilla: ',
  text: '',
  link: 'Enlace',
  number: 'Número',
  quote: 'Cita («>»): ',
  image: 'Imagen: ',
  picture: 'Otra imagen',
  alt: 'Descripción de la imagen',
  caption: 'Pie de la imagen: ',
  credit: 'Crédito de la imagen: ',
  call: 'Llamada a la nota',
} as const satisfies Readonly<Record<EditionPart, string>>;

/** What changed, before how it was and how it is: «Enlace de «su blog»: ». */
export function toChangeLabel({ part, about }: Pick<Change, 'part' | 'about'>): string {
  const isOfWords = about !== undefined && part !== 'image';
  return `${PART_NAMES[part]}${isOfWords ? ` de «${about}»: ` : ''}`;
}

/** What is removed and what is added, in a terminal. */
export const CHANGE_MARKS = { removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

/** A proposed summary: whose words they are, the verb and the words of the text. */
export const SUMMARIES = {
  accordingTo: (who: string, words: string): string => `Según ${who}, ${words}.`,
  clause: (who: string, verb: string, words: string): string => `${who} ${verb} que ${words}.`,
};
