import { capitalize, uncapitalize } from '../schema/capitalize.ts';
import type { Form } from '../schema/claim.ts';
import { type EntryRef, toEntryFile } from '../schema/ids.ts';

/** Where a problem stands: a field of the front matter, a line of the Markdown body, or unknown. */
export type ProblemPlace =
  | { readonly field: readonly (string | number)[] }
  | { readonly line: number }
  | null;

/** What an editor has to know. An error stops publication, a warning does not. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly place: ProblemPlace;
  /** A full Spanish sentence: what happened, the value found, what to do. */
  readonly message: string;
  /** The name that may mean several entries, where that is the problem, and which. */
  readonly named?: { readonly name: string; readonly refs: readonly EntryRef[] };
}

/** A passage of the article to look at, with its line in the Markdown body. */
export interface ShownPassage {
  readonly text: string;
  readonly line: number | null;
}

/** How an annotation is named in a sentence about it. */
export const SUBJECTS = {
  claim: (id: string) => `la afirmación «${id}»`,
  mention: (quote: string) => `la mención «${quote}»`,
  date: (date: string) => `la fecha «${date}»`,
  note: (number: number) => `la nota ${number}`,
  anyNote: 'una nota',
} as const;

const ADD = 'Si lo añade la redacción, escríbalo en «added».';
const ADD_FIGURE = 'Si la cuenta o la calcula la redacción, escríbala en «added».';

/** How our own texts are called at the head of a sentence. */
export const OWN_FIELDS = {
  title: 'El titular',
  description: 'La descripción',
  caption: 'El pie de la imagen',
  summary: (id: string) => `El resumen de ${SUBJECTS.claim(id)}`,
  brief: (id: string) => `La frase breve («brief») de ${SUBJECTS.claim(id)}`,
  event: (date: string) => `El suceso («event») de ${SUBJECTS.date(date)}`,
} as const;

/** One sentence for each thing that can be wrong with an annotation. `what` is one of {@link SUBJECTS}. */
const SENTENCES = {
  'quote-missing': (p: { what: string; quote: string; nearest: Suggested<ShownPassage> }) =>
    `No se encuentra en el texto la cita de ${p.what}: «${p.quote}». ` +
    (p.nearest ? `Lo más parecido${inLine(p.nearest)} es: «${p.nearest.text}». ` : '') +
    (p.nearest === null ? 'Nada en el texto se le parece. ' : '') +
    'Copie las palabras exactas del artículo.',
  'quote-cut': (p: {
    what: string;
    quote: string;
    cut: readonly string[];
    line: number | null;
    whole: string;
  }) =>
    `La cita de ${p.what}, «${p.quote}», cortaría ${toList(p.cut)}${inLine(p)}. ` +
    `Escríbala entera: «${p.whole}».`,
  'quote-joins-blocks': (p: { what: string; quote: string; line: number | null; parted: string }) =>
    `La cita de ${p.what}, «${p.quote}», junta palabras de párrafos o líneas distintos${inLine(p)}. ` +
    `Sepárelas con «[…]»: «${p.parted}».`,
  'quote-over-image': (p: { what: string; quote: string; line: number | null }) =>
    `La cita de ${p.what}, «${p.quote}», junta lo que en el texto está antes y después de una imagen${inLine(p)}. ` +
    'Cite las palabras de un solo lado.',
  'quote-omission': (p: { what: string; quote: string; sign: string; written: string }) =>
    `La cita de ${p.what}, «${p.quote}», lleva «${p.sign}», que no está en el texto. ` +
    `Lo que se salta entre dos trozos se escribe «[…]», y nada al principio ni al final: «${p.written}».`,
  'quote-parts-apart': (p: { what: string; quote: string }) =>
    `Los trozos de la cita de ${p.what}, «${p.quote}», están en el texto, pero no en ese orden dentro de un párrafo ` +
    'ni en párrafos seguidos. Haga una afirmación de cada uno.',
  'quote-context-missing': (p: { what: string; quote: string; found: ShownPassage }) =>
    `La cita de ${p.what}, «${p.quote}», está en el texto${inLine(p.found)}, pero no con ese prefijo o sufijo. ` +
    `Allí dice: «${p.found.text}». Corrija «prefix» o «suffix».`,
  'quote-repeated': (p: {
    what: string;
    quote: string;
    places: readonly ShownPassage[];
    more: boolean;
  }) =>
    `La cita de ${p.what}, «${p.quote}», aparece ${p.more ? `más de ${p.places.length}` : p.places.length} veces: ` +
    `${p.places.map((place) => `«${place.text}»${inLine(place)}`).join('; ')}${p.more ? '…' : '.'} ` +
    'Añada «prefix» o «suffix» con las palabras vecinas de la que corresponde.',
  'quote-short': (p: { what: string; quote: string; least: number }) =>
    `La cita de ${p.what}, «${p.quote}», es demasiado corta para ser segura. ` +
    `Alárguela hasta ${p.least} caracteres o añada «prefix» o «suffix».`,
  'quote-typography': (p: { what: string; quote: string; found: string }) =>
    `La cita de ${p.what}, «${p.quote}», difiere del texto en signos tipográficos. ` +
    `El artículo dice: «${p.found}». Conviene copiarlo tal cual.`,
  'claim-repeated': (p: { id: string }) =>
    `Hay dos afirmaciones con el identificador «${p.id}». Cambie uno de los dos.`,
  'overlap-deep': (p: { what: string; most: number }) =>
    `Las palabras de ${p.what} llevan más de ${p.most} afirmaciones y notas a la vez. ` +
    'Una sola afirmación con su resumen se lee mejor; quite las demás o acorte sus citas.',
  'dates-apart': (p: { words: string; first: string; second: string }) =>
    `«${p.words}» tiene dos fechas en «dates»: ${p.first} y ${p.second}. Quite la que sobre, o diga en «prefix» qué palabras ` +
    'hay antes si son dos lugares del texto.',
  'speaker-unknown': (p: { what: string; ref: EntryRef; nearest: Suggested<EntryRef> }) =>
    `${capitalize(p.what)} se atribuye a «${p.ref}», que no está en los registros. ` +
    `${toQuestion(p.nearest)}Corrija la referencia o cree su archivo.`,
  'entry-draft': (p: { what: string; ref: EntryRef }) =>
    `${capitalize(p.what)} remite a «${p.ref}», que es un borrador y no se publica. ` +
    'Quite «draft» de esa entrada o póngalo también aquí.',
  'group-missing': (p: { what: string; group: string }) =>
    `La fuente anónima de ${p.what}, «${p.group}», no aparece en el artículo. ` +
    'Escríbala con las palabras del texto.',
  'document-missing': (p: { what: string; group: string }) =>
    `El documento de ${p.what}, «${p.group}», no aparece en el artículo. ` +
    'Escríbalo con las palabras del texto.',
  'group-named': (p: { what: string; group: string }) =>
    `La fuente de ${p.what}, «${p.group}», no es anónima: el texto dice quiénes son. ` +
    'Escríbalos en «speakers», por ejemplo speakers: [person:una, person:otro].',
  'group-document': (p: { what: string; group: string }) =>
    `La fuente de ${p.what}, «${p.group}», es un documento y no una fuente anónima. ` +
    `Escriba «document:${p.group}», o la organización que lo firma.`,
  'verb-missing': (p: { what: string; verb: string }) =>
    `El verbo de ${p.what}, «${p.verb}», no aparece en el artículo. ` +
    'Escríbalo como está en el texto o quítelo.',
  'verb-far': (p: { what: string; verb: string; found: ShownPassage }) =>
    `El verbo de ${p.what}, «${p.verb}», no está en el párrafo de la cita ni en los vecinos. ` +
    `Lo más cerca${inLine(p.found)}: «${p.found.text}». Compruebe que es el de esta afirmación.`,
  'form-shown': (p: { what: string; form: Form; shown: Form }) =>
    `${capitalize(p.what)} dice «form: ${p.form}», y los signos del texto dicen «${p.shown}». ` +
    'Quite «form»: se calcula solo.',
  'form-mixed': (p: { what: string }) =>
    `${capitalize(p.what)} dice «form: mixed», y ningún signo del texto dice qué palabras son textuales. ` +
    'Cite solo esas y escriba «form: direct», o quite «form».',
  'form-reported': (p: { what: string; quote: string }) =>
    `${capitalize(p.what)} dice «form: direct», y el texto da sus palabras tras «que» o «si», contadas por otro: «${p.quote}». ` +
    'Quite «form».',
  'mention-unknown': (p: { what: string; ref: EntryRef; nearest: Suggested<EntryRef> }) =>
    `${capitalize(p.what)} remite a «${p.ref}», que no está en los registros. ` +
    `${toQuestion(p.nearest)}Corrija la referencia o cree su archivo.`,
  'mention-twice': (p: { quote: string; refs: readonly [EntryRef, EntryRef] }) =>
    `Las palabras «${p.quote}» se dan a «${p.refs[0]}» y a «${p.refs[1]}» en «mentions». ` +
    'Quite una de las dos o distíngalas con «prefix» o «suffix».',
  'name-ambiguous': (p: { name: string; refs: readonly EntryRef[]; lines: readonly number[] }) =>
    `«${p.name}»${inLines(p.lines)} puede ser ${p.refs.map((ref) => `«${ref}»`).join(' o ')}. ` +
    `Añada en «mentions» del artículo: - { quote: ${JSON.stringify(p.name)}, entry: ${p.refs[0]} }; ` +
    'con «prefix» o «suffix» vale solo para un lugar.',
  'name-several': (p: { name: string; refs: readonly EntryRef[]; lines: readonly number[] }) =>
    `«${p.name}»${inLines(p.lines)} puede nombrar a más de una persona y queda sin enlace. Si se refiere a una sola, ` +
    `añada en «mentions» del artículo: - { quote: ${JSON.stringify(p.name)}, entry: ${p.refs.join(' o ')} }.`,
  'name-explained': (p: { name: string; ref: EntryRef }) =>
    `El artículo llama «${p.name}» a «${p.ref}», y aquí se enlaza así. Para los demás artículos, ` +
    `añada «${p.name}» a los «aliases» de ${toEntryFile(p.ref)}.`,
  'own-quote': (p: OwnWords) =>
    `${p.what} pone entre comillas «${toExcerpt(p.words)}», y el artículo no lo dice. ${toNearest(p.nearest)}` +
    `Copie las palabras exactas o quite las comillas. ${ADD}`,
  'own-quote-far': (p: OwnWords) =>
    `${p.what} pone entre comillas «${toExcerpt(p.words)}», que el artículo dice lejos de la cita. ${toNearest(p.nearest)}` +
    `Use las palabras del párrafo de la cita o de los vecinos, o quite las comillas. ${ADD}`,
  'own-figure': (p: OwnWords) =>
    `${p.what} dice «${toExcerpt(p.words)}», una cifra que el artículo no tiene. ${toNearest(p.nearest)}` +
    `Corríjala, o ponga en «dates» la fecha si lo es. ${ADD_FIGURE}`,
  'own-figure-else': (p: OwnQuestion) =>
    `«${toExcerpt(p.words)}», en ${uncapitalize(p.what)}: el artículo tiene esa cifra, pero de otra cosa${toFrom(p.from)}. ` +
    'Corríjala; si es la misma, dígalo en «answers».',
  'own-figure-reckoned': (p: OwnQuestion) =>
    `«${toExcerpt(p.words)}», en ${uncapitalize(p.what)}, no está en el artículo, pero puede salir de lo que dice${toFrom(p.from)}. ` +
    'Haga la cuenta: si es buena, dígalo en «answers»; si no, corríjala.',
  'own-name-near': (p: OwnQuestion) =>
    `«${toExcerpt(p.words)}», en ${uncapitalize(p.what)}, no está en el artículo, que puede decirlo de otro modo${toFrom(p.from)}. ` +
    'Si nombra lo mismo, dígalo en «answers»; si no, use el nombre que da el texto.',
  'own-date': (p: OwnWords) =>
    `${p.what} dice «${toExcerpt(p.words)}», una fecha que el artículo no tiene. ${toNearest(p.nearest)}` +
    `Corríjala, o ponga en «dates» las palabras del artículo que la dan. ${ADD}`,
  'own-name': (p: OwnWords) =>
    `${p.what} nombra a «${toExcerpt(p.words)}», y el artículo no. ${toNearest(p.nearest)}` +
    `Use el nombre que da el texto, o diga en «mentions» dónde lo nombra. ${ADD}`,
  'added-needless': (p: { words: string }) =>
    `«added» tiene «${toExcerpt(p.words)}», que no está en el titular, la descripción, los resúmenes ni los sucesos. ` +
    'Escríbalo como está allí o quítelo.',
  'text-empty': (_: Record<string, never>) =>
    'El artículo no tiene texto que se pueda publicar. Escríbalo en Markdown.',
  'html-dropped': (p: { html: string }) =>
    `El texto contiene HTML («${toExcerpt(p.html)}»): se quitan las etiquetas y quedan sus palabras. Use solo Markdown.`,
  'html-unread': (p: { tag: string; words: string }) =>
    `Lo que hay dentro de «<${p.tag}>» no llega a la página: «${toExcerpt(p.words)}». ` +
    'Si son palabras del texto, escríbalas fuera; un dibujo o una fórmula se ponen como imagen.',
  'html-figures': (p: { words: string }) =>
    `Sin su etiqueta HTML, dos cifras quedarían juntas y serían otra: «${toExcerpt(p.words)}». ` +
    'Escriba «10⁶» o «10^6» si es una potencia, «~~500~~ 300» si la primera va tachada, o un espacio entre las dos.',
  'comment-dropped': (p: { html: string }) =>
    `Este comentario no se publica: «${toExcerpt(p.html)}». Si son palabras del texto, quite «<!--» y «-->».`,
  'comment-open': (p: { html: string }) =>
    `Un comentario empieza con «<!--» y no termina, y se traga lo que sigue: «${toExcerpt(p.html)}». ` +
    'Ciérrelo con «-->» o ponga una barra delante: «\\<!--».',
  'words-as-address': (p: { words: string }) =>
    `Markdown lee estas palabras como la dirección de un enlace, y no llegan a la página: «${toExcerpt(p.words)}». ` +
    `Si son parte del texto, escriba una barra delante: «\\${toExcerpt(p.words)}»; si no, quítelas.`,
  'heading-by-line': (p: { title: string; mark: string }) =>
    `La línea «${toExcerpt(p.mark)}» convierte en título lo que tiene encima: «${toExcerpt(p.title)}». ` +
    `Si es un título, escríbalo «## ${toExcerpt(p.title)}»; si no, deje una línea vacía antes de «${toExcerpt(p.mark)}».`,
  'code-by-indent': (p: { words: string }) =>
    `La sangría convierte este párrafo en código: «${toExcerpt(p.words)}». Quite los espacios del principio de la línea.`,
  'code-open': (_: Record<string, never>) =>
    'Un bloque de código empieza con «```» y no termina, y todo lo que sigue se lee como código. Ciérrelo con otra línea «```» o quite la primera.',
  'marks-in-word': (p: { words: string }) =>
    `Las marcas de «${toExcerpt(p.words)}» tocan una letra por un solo lado y se publican tal cual. ` +
    'Si son énfasis, deje un espacio o un signo fuera de ellas.',
  'numbers-repeated': (p: { found: string }) =>
    `Los números de esta lista no son seguidos (${toExcerpt(p.found)}): se publica como párrafos, con los números escritos. ` +
    'Si es una lista, numérela 1, 2, 3.',
  'sign-as-mark': (p: { found: string }) =>
    `El signo «${p.found}» del principio de la línea se lee como marca de Markdown y no se ve en la página. ` +
    `Si es parte del texto, escriba una barra delante: «\\${p.found}»` +
    (p.found === '-' ? '; si abre lo que alguien dice, una raya: «—».' : '.'),
  'marks-foreign': (p: { words: string }) =>
    `«${toExcerpt(p.words)}» es una marca de otro programa, y se ve en la página tal cual. ` +
    'Quítela o escríbala como la lee Markdown; si es del texto, ponga una barra «\\» delante.',
  'marks-shown': (p: { words: string }) =>
    `Los asteriscos de «${toExcerpt(p.words)}» se ven en la página: por el signo o el espacio que tienen al lado no son negrita. ` +
    'Póngalos junto a las palabras, o una barra «\\» delante si son del texto.',
  'footnote-missing': (p: { call: string }) =>
    /\s/u.test(p.call)
      ? `«${toExcerpt(p.call)}» no se lee como llamada a una nota, porque lleva espacios: Markdown la deja escrita así o la lee como enlace. ` +
        'Llámela con un número o una sola palabra, «[^1]», aquí y al principio de la nota.'
      : `La llamada «${p.call}» no tiene nota. Escríbala en un párrafo aparte: «${p.call}: …», o quite la llamada.`,
  'footnote-uncalled': (p: { label: string }) =>
    `Nada en el texto llama a la nota «[^${p.label}]», y no llega a la página. Ponga «[^${p.label}]» donde corresponde o quítela.`,
  'footnote-twice': (p: { label: string }) =>
    `Hay dos notas «[^${p.label}]», y la segunda no llega a la página. Cambie el número de una.`,
  'words-lost': (p: { words: string }) =>
    `Estas palabras no llegan a la página: «${toExcerpt(p.words)}». Algún signo cercano se lee como Markdown: ` +
    'póngale una barra «\\» delante o escríbalo de otro modo.',
  'words-changed': (p: { words: string; shown: string }) =>
    `Donde el texto dice «${toExcerpt(p.words)}» la página diría «${toExcerpt(p.shown)}». ` +
    'Algún signo cercano se lee como Markdown: póngale una barra «\\» delante o escríbalo de otro modo.',
  'words-joined': (p: { shown: string }) =>
    `Dos palabras que el texto separa quedarían juntas en la página: «${toExcerpt(p.shown)}». Sepárelas de otro modo.`,
  'words-extra': (p: { shown: string }) =>
    `La página diría «${toExcerpt(p.shown)}», que el texto no dice así. Escriba esas palabras sin signos de Markdown.`,
  'heading-demoted': (p: { title: string }) =>
    `El texto tiene un título de primer nivel («# ${p.title}»), que es el del artículo. ` +
    'Sus títulos bajan un nivel; empiécelos con «##».',
  'link-unsafe': (p: { url: string }) =>
    `El enlace a «${toExcerpt(p.url)}» no se puede publicar. ` +
    'Use una dirección que empiece por «https://», «http://», «mailto:», «/» o «#».',
  'link-nowhere': (p: { url: string }) =>
    `El enlace a «${toExcerpt(p.url)}» no lleva a ninguna parte: a la dirección le falta algo o le sobra un espacio. ` +
    'Ábrala en el navegador y cópiela entera.',
  'link-unread': (p: { words: string }) =>
    `«${toExcerpt(p.words)}» no se lee como enlace: quedaría escrito así en la página. Una dirección no lleva espacios ` +
    '(escriba «%20» en su lugar) y termina con «)».',
  'link-undefined': (p: { words: string; name: string }) =>
    `«${toExcerpt(p.words)}» no se lee como enlace: falta su dirección, y quedaría escrito así en la página. ` +
    `Escríbala en una línea aparte, «[${toExcerpt(p.name)}]: https://…», o entre paréntesis tras las palabras.`,
  'link-empty': (p: { words: string; url: string }) =>
    p.words === ''
      ? `Un enlace a «${toExcerpt(p.url)}» no tiene palabras que pulsar. Escríbalas entre los corchetes o quítelo.`
      : `El enlace de «${toExcerpt(p.words)}» no lleva a ninguna parte. Escriba su dirección entre los paréntesis o quite los corchetes.`,
  'image-external': (p: { url: string }) =>
    `La imagen «${toExcerpt(p.url)}» no está en el sitio, y la página no pide nada a otros. ` +
    'Guárdela junto al artículo o en «content/images» y escriba solo el nombre del archivo.',
  'image-unseen': (p: { url: string }) =>
    `La imagen «${toExcerpt(p.url)}» no dice qué se ve en ella. Descríbalo en una frase, para quien no la ve: ` +
    `«![Dos hombres se dan la mano](${toExcerpt(p.url)})».`,
  'image-unread': (p: { words: string }) =>
    `«${toExcerpt(p.words)}» no se lee como imagen: quedaría escrito así en la página. Si el nombre del archivo lleva espacios ` +
    'o paréntesis, póngalo entre «<» y «>»: «![Qué se ve](<mi foto.jpg>)». En otro caso, así: «![Qué se ve](foto.jpg)».',
  'direction-control': (p: { code: string; around: string }) =>
    `El texto lleva un carácter invisible que cambia la dirección de lectura (${p.code}), ` +
    `junto a «${p.around}». Bórrelo: desordena las palabras para el lector.`,
  'markdown-deep': (p: { most: number }) =>
    `El texto anida listas, citas o énfasis a más de ${p.most} niveles. Simplifíquelo.`,
  'markdown-open': (p: { most: number }) =>
    `El texto abre más de ${p.most} elementos de HTML que no cierra. Ciérrelos, o quite el HTML: el texto no lo necesita.`,
  'markdown-many': (p: { found: number }) =>
    `El texto tiene demasiadas listas, citas y títulos subrayados (${p.found}) para leerlo como Markdown. Divídalo en varios artículos.`,
  'markdown-lines': (p: { found: number }) =>
    `El texto llega aquí a ${p.found} líneas, demasiadas para leerlo como Markdown. ` +
    'Una las que van juntas, o divídalo en varios artículos.',
  'markdown-tags': (p: { most: number }) =>
    `El texto tiene más de ${p.most} etiquetas de HTML, demasiadas para leerlas. Quítelas: el texto no las necesita.`,
  'markdown-blocks': (p: { most: number }) =>
    `El texto tiene más de ${p.most} párrafos y títulos, demasiados para leerlo como Markdown. Divídalo en varios artículos.`,
  'markdown-short': (p: { found: number; most: number }) =>
    `El texto tiene ${p.found} párrafos y títulos, casi todos de pocas letras; tan cortos no se leen más de ${p.most} como Markdown. ` +
    'Una los que van juntos, o divídalo en varios artículos.',
  'markdown-table': (p: { found: number; most: number }) =>
    `Las tablas del texto llegan aquí a ${p.found} celdas; más de ${p.most} no se leen como Markdown. ` +
    'Acórtelas, o publique los datos en otro lugar y ponga un enlace.',
  'markdown-dense': (_: Record<string, never>) =>
    'El párrafo tiene demasiados signos «*», «_», «~», «`», «[» o «]» para leerlo como Markdown. ' +
    'Divídalo, o ponga una barra «\\» delante de los signos que son parte del texto.',
} as const;

/** Warnings leave the published page right; everything else would publish something wrong. */
export const WARNINGS: ReadonlySet<string> = new Set<ProblemCode>([
  'quote-typography',
  'verb-far',
  'group-missing',
  'document-missing',
  'group-named',
  'group-document',
  'added-needless',
  'own-figure-else',
  'own-figure-reckoned',
  'own-name-near',
  'html-dropped',
  'comment-dropped',
  'marks-in-word',
  'numbers-repeated',
  'sign-as-mark',
  'marks-shown',
  'marks-foreign',
  'heading-demoted',
  'link-undefined',
  'name-several',
  'name-explained',
]);
/** Longer addresses and HTML are cut in messages. */
const EXCERPT_MAX = 120;
/** So many lines are named; the rest are counted. */
const LINES_MAX = 5;

/** What all sentences about our own words say. */
interface OwnWords {
  readonly what: string;
  readonly words: string;
  readonly nearest: Suggested<ShownPassage>;
}

/** What the sentences say that ask the editor about words of ours. */
interface OwnQuestion extends Pick<OwnWords, 'what' | 'words'> {
  /** What of the article may be meant. */
  readonly from: readonly ShownPassage[];
}

/** What may have been meant: `null` where nothing is near, `undefined` where nobody looked. */
type Suggested<Value> = Value | null | undefined;

type ProblemCode = keyof typeof SENTENCES;
type Details<Code extends ProblemCode> = Parameters<(typeof SENTENCES)[Code]>[0];

/** Makes the problem of a code: its sentence and its severity come from one table. */
export function toProblem<Code extends ProblemCode>(
  code: Code,
  place: ProblemPlace,
  details: Details<Code>,
): Problem {
  const toSentence = SENTENCES[code] as (details: Details<Code>) => string;
  return {
    code,
    severity: WARNINGS.has(code) ? 'warning' : 'error',
    place,
    message: toSentence(details),
  };
}

/** ««1.500» y «no-agresión»» */
function toList(words: readonly string[]): string {
  return words.map((each) => `«${each}»`).join(' y ');
}

function inLine({ line }: Pick<ShownPassage, 'line'>): string {
  return line === null ? '' : ` (línea ${line})`;
}

function inLines(lines: readonly number[]): string {
  if (lines.length === 0) return '';
  const named = lines.slice(0, LINES_MAX).join(', ');
  const rest = lines.length - LINES_MAX;
  const more = rest > 0 ? ` y ${rest} más` : '';
  return ` (${lines.length === 1 ? 'línea' : 'líneas'} ${named}${more})`;
}

/** « (línea 3: «34 alumnos»; línea 5: «dos monitores»)» */
function toFrom(from: readonly ShownPassage[]): string {
  const shown = from.map(({ text, line }) => `${line === null ? '' : `línea ${line}: `}«${text}»`);
  return shown.length === 0 ? '' : ` (${shown.join('; ')})`;
}

function toNearest(nearest: Suggested<ShownPassage>): string {
  return nearest ? `Lo más parecido${inLine(nearest)}: «${nearest.text}». ` : '';
}

function toQuestion(nearest: Suggested<EntryRef>): string {
  return nearest ? `¿Quiso decir «${nearest}»? ` : '';
}

function toExcerpt(text: string): string {
  return text.length > EXCERPT_MAX ? `${text.slice(0, EXCERPT_MAX)}…` : text;
}
