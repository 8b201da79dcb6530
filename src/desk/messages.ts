/** What the desk says when something cannot be done. */
export const DESK_FAULTS = {
  refused: 'La mesa solo atiende a esta misma máquina y a su propia página.',
  broken: 'La mesa ha fallado. Lo guardado sigue en los archivos; el error está en la terminal.',
  wrongRequest: 'La mesa no entiende lo que se le pide. Vuelva a cargar la página.',
  noAddress: 'Aquí no hay nada. Vuelva a la lista.',
  unreadable:
    'La cabecera del archivo no se puede leer. Corríjala en su editor: «npm run check» dice qué línea.',
  offline:
    'La mesa no responde: compruebe que «npm run dev» sigue en marcha. Lo que haga y escriba se conserva aquí, y se guarda cuando vuelva.',
  noArticle: (file: string) => `No existe ${file}. Vuelva a la lista.`,
  noClaim: (id: string) => `La afirmación «${id}» ya no está en el archivo.`,
  noSplit: 'Estas palabras no se dejan partir en dos: muévale un extremo y añada la otra mitad.',
  moved:
    'El texto ha cambiado entretanto, y esas palabras ya no están ahí: mírelo y hágalo otra vez.',
  noPlace: 'Estas palabras se repiten tanto que no hay forma de señalarlas. Elija más.',
  noProse: 'Este párrafo no se puede corregir aquí. Hágalo en el archivo.',
  undo: 'No se puede deshacer: esas líneas han cambiado después, o no queda nada.',
  redo: 'No hay nada que rehacer.',
  choose: 'El archivo ha vuelto a cambiar: mire otra vez las dos versiones.',
  noReason: 'Falta decir por qué está bien así.',
  title: 'Falta el titular, o tiene caracteres que no se ven.',
  noText: 'El texto está vacío.',
  manyEntries: (name: string, count: number) =>
    `«${name}» trae ${count} entradas: tómelas con «npm run draft -- ${name} --post» y su número, o con --all.`,
  exists: (file: string) => `Ya existe ${file}: cambie el titular o la fecha.`,
  name: (name: string) => `De «${name}» no sale una ficha: necesita letras latinas.`,
  reference: (ref: string) => `La ficha «${ref}» no está en los registros.`,
  noDescription: (name: string) => `Falta decir qué es «${name}».`,
  coordinates: (text: string) =>
    `«${text}» no es un punto: escriba latitud y longitud, como «51,884; 128,333».`,
  movePublished:
    'Esta ficha ya está publicada: cámbiela de registro con «npm run new» y «npm run rename -- a b --merge».',
  dropPublished: 'Esta ficha ya está publicada: únala con otra o bórrela en su archivo.',
  dropSpeaker: (name: string) => `«${name}» habla en este texto: cambie antes quién lo dice.`,
} as const;

/** Problems that only the desk tells of. */
export const DESK_PROBLEMS = {
  undecided: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Queda una propuesta por decidir: la ${numbers[0]}.`
      : `Quedan ${numbers.length} propuestas por decidir; la primera es la ${numbers[0]}.`,
  noSummary: (number: number) => `Falta el resumen de la afirmación ${number}.`,
  noEvent: (quotes: readonly string[]) =>
    `Falta decir qué pasó ${toQuoted(quotes)}: escriba el hecho o quite la fecha.`,
  noText: (field: string) =>
    `Falta un texto en la cabecera: «${PART_NAMES[field]?.toLowerCase() ?? field}».`,
  entriesWait: (names: readonly string[]) =>
    names.length === 1
      ? `La ficha ${toQuoted(names)} está por completar.`
      : `Quedan ${names.length} fichas por completar: ${toQuoted(names)}.`,
  nameAmbiguous: (name: string, meant: readonly string[]) =>
    `«${name}» puede ser ${toOneOf(meant)}: señálelo en el texto (S) y diga con M quién es.`,
  nameSeveral: (name: string, meant: readonly string[]) =>
    `«${name}» puede nombrar a más de uno y queda sin enlace. Si es ${toOneOf(meant)}, señálelo en el texto (S) y ` +
    'dígalo con M.',
  nameUnknown: (name: string) =>
    `«${name}» no tiene ficha: créela, diga de quién es alias, o que no es un nombre.`,
} as const;

/** So many are told by their words; of the rest, how many. */
const TOLD_MAX = 4;

function toQuoted(words: readonly string[]): string {
  const told = words.slice(0, TOLD_MAX).map((each) => `«${each}»`);
  const rest = words.length - told.length;
  return new Intl.ListFormat('es').format(rest > 0 ? [...told, `${rest} más`] : told);
}

function toOneOf(names: readonly string[]): string {
  return new Intl.ListFormat('es', { type: 'disjunction' }).format(names);
}

/** What an act is called, to be undone. */
export const DESK_LABELS = {
  claimSet: 'cambiar la afirmación',
  claimAccept: 'aceptar la afirmación',
  claimRange: 'mover un extremo',
  claimRefuse: 'rechazar la afirmación',
  claimSplit: 'partir la afirmación',
  claimDouble: 'doblar la afirmación',
  claimAdd: 'añadir una afirmación',
  dateSet: 'cambiar la fecha',
  dateAdd: 'añadir una fecha',
  noteSet: 'cambiar la nota',
  noteAdd: 'añadir una nota',
  mentionAdd: 'señalar un nombre',
  itemRemove: 'quitar',
  headSet: 'cambiar la cabecera',
  prose: 'corregir el texto',
  entrySet: (name: string) => `cambiar la ficha de ${name}`,
  entryCreate: (name: string) => `crear la ficha de ${name}`,
  entryMerge: (name: string, other: string) => `unir ${name} con ${other}`,
  entryMove: (name: string) => `cambiar de registro la ficha de ${name}`,
  nameDrop: 'decir que no es un nombre',
  answerAdd: 'responder a un aviso',
  answerRemove: 'quitar una respuesta',
  publish: 'publicar',
  correct: 'publicar la corrección',
} as const;

/** What is proposed to be said of words that changed. */
export function toCorrectionSentence(
  words: readonly { readonly label: string; readonly before: string; readonly after: string }[],
): string {
  const told = words.map(({ label, before, after }) => {
    const what = label === '' ? '' : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
    if (before === '') return `${what}se añade «${after}»`;
    return what + (after === '' ? `se quita «${before}»` : `«${after}» (decía «${before}»)`);
  });
  const list = new Intl.ListFormat('es', { type: 'conjunction' }).format(told);
  return `Se corrige el texto: ${list}.`;
}

/** Words of the page itself. */
export const PAGE = {
  title: 'La mesa · Glosa',
  noScript: 'La mesa necesita JavaScript. Los archivos de «content» se editan también sin ella.',
} as const;

export const KIND_NAMES = {
  fact: 'hecho',
  opinion: 'opinión',
  promise: 'promesa',
  question: 'pregunta',
  inference: 'deducción',
} as const;

export const FORM_NAMES = {
  direct: 'cita directa',
  mixed: 'cita parcial',
  indirect: 'paráfrasis',
} as const;

export const REGISTER_NAMES = {
  person: 'persona',
  organization: 'organización',
  place: 'lugar',
} as const;

export const TYPE_NAMES: Readonly<
  Record<string, readonly (readonly [id: string, name: string])[]>
> = {
  place: [
    ['country', 'país'],
    ['city', 'ciudad'],
    ['region', 'región'],
    ['site', 'instalación'],
    ['historical', 'histórico'],
  ],
  organization: [
    ['agency', 'agencia'],
    ['government', 'gobierno'],
    ['party', 'partido'],
    ['company', 'empresa'],
    ['military', 'militar'],
    ['international', 'internacional'],
    ['association', 'asociación'],
    ['media', 'medio'],
    ['other', 'otra'],
  ],
  person: [],
};

/** Parts of an article's file, as sentences name them. */
const PART_NAMES: Readonly<Record<string, string>> = {
  claims: 'Afirmación',
  dates: 'Fecha',
  notes: 'Nota',
  mentions: 'Nombre',
  title: 'Titular',
  description: 'Descripción',
  name: 'Nombre',
  aliases: 'Alias',
  topics: 'Temas',
};

/** Everything else that the interface says. */
export const UI = {
  desk: 'la mesa',
  list: 'Lista',
  // The list.
  paste: 'Pegue un texto',
  pasteMore: 'o suelte aquí un archivo: DOCX, HTML, Markdown o texto',
  pasteField: 'Texto que empieza un artículo',
  registers: 'Registros',
  people: 'Personas',
  organizations: 'Organizaciones',
  places: 'Lugares',
  filesAre: 'Los archivos están en content/. La mesa escribe solo ahí.',
  drafts: 'Borradores',
  published: 'Publicados',
  none: 'Ninguno todavía.',
  search: 'Buscar…',
  claims: 'Afirmaciones',
  entries: 'Fichas',
  missing: 'Lo que falta',
  of: (done: number, all: number) => `${done} de ${all}`,
  words: (count: number) => `${count.toLocaleString('es')} ${count === 1 ? 'palabra' : 'palabras'}`,
  nothing: 'Nada',
  allUndecided: 'Todo por decidir',
  toDecide: (claims: number, dates: number) =>
    [
      claims > 0 ? `${claims} ${claims === 1 ? 'afirmación' : 'afirmaciones'}` : '',
      dates > 0 ? `${dates} ${dates === 1 ? 'fecha' : 'fechas'}` : '',
    ]
      .filter((part) => part !== '')
      .join(' y ')
      .replace(/^/u, 'Decidir '),
  toComplete: (count: number) => `Completar ${count} ${count === 1 ? 'ficha' : 'fichas'}`,
  readyToPublish: 'Listo para publicar',
  // Beginning.
  begin: 'Un artículo nuevo',
  beginButton: 'Empezar',
  titleField: 'Titular',
  descriptionField: 'Descripción',
  dateField: 'Fecha',
  topicsField: 'Temas',
  topicsHint: 'separados por comas',
  sourceField: 'Fuente del texto',
  machine: 'Traducción automática',
  readWords: (count: number) =>
    `${count} palabras leídas. Se proponen afirmaciones, fechas y fichas.`,
  cancel: 'Dejarlo',
  // The article.
  head: 'Cabecera',
  text: 'Texto',
  problems: 'Problemas',
  publish: 'Publicar',
  publishKeys: 'Ctrl Intro',
  publishedAlready: 'Publicado',
  correction: 'Corrección de un texto publicado',
  correctionWhy: 'Quien ya lo leyó debe saber qué ha cambiado.',
  correctionClaims: (count: number) =>
    count === 1 ? 'Toca una afirmación: revísela.' : `Toca ${count} afirmaciones: revíselas.`,
  sentence: 'Frase',
  sentenceHint: 'Propuesta con las palabras que cambian; escríbala como quiera.',
  publishEdition: (edition: number) => `Publicar la edición ${edition}`,
  saved: 'Guardado',
  saving: 'Guardando…',
  unsaved: (why: string) => `Sin guardar: ${why}`,
  faultNames: {
    READONLY: 'el archivo es de solo lectura',
    ENOSPC: 'el disco está lleno',
    EACCES: 'falta permiso',
    EPERM: 'falta permiso',
    EROFS: 'el disco es de solo lectura',
  } as Readonly<Record<string, string>>,
  fault: (code: string) => `el sistema no deja escribir (${code})`,
  fromDisk: (files: readonly string[]) => `Del disco: ${files.join(', ')}`,
  undo: 'Deshacer',
  redo: 'Rehacer',
  undoOf: (label: string | null) => (label === null ? 'Nada que deshacer' : `Deshacer: ${label}`),
  redoOf: (label: string | null) => (label === null ? 'Nada que rehacer' : `Rehacer: ${label}`),
  queue: 'Afirmaciones en orden',
  undecidedOf: (all: number) => `por decidir, de ${all}`,
  toSolve: 'por resolver',
  dates: 'Fechas',
  notes: 'Notas',
  refused: 'Rechazadas',
  restore: 'Recuperar',
  isProposed: 'propuesta',
  isAccepted: 'aceptada',
  proposed: 'propuesta, en mano',
  accepted: 'aceptada, en mano',
  previous: 'anterior',
  next: 'siguiente',
  who: 'Quién',
  via: 'Vía',
  noVia: 'nadie más',
  verb: 'Verbo',
  noVerb: 'ninguno',
  kind: 'Tipo',
  form: 'Forma',
  formIs: 'la calcula el texto',
  formUnknown: 'sin sitio en el texto',
  summary: 'Resumen',
  summaryLetters: (count: number) => `${count} ${count === 1 ? 'letra' : 'letras'}`,
  brief: 'En breve',
  ends: 'Extremos',
  startEnd: 'Principio de la cita',
  endEnd: 'Final de la cita',
  startsAt: (word: string) => `empieza en «${word}»`,
  endsAt: (word: string) => `acaba en «${word}»`,
  accept: 'Aceptar',
  acceptEdit: 'Guardar',
  refuse: 'Rechazar',
  split: 'Partir',
  double: 'Doblar',
  remove: 'Quitar',
  done: 'Lista',
  nobody: 'nadie',
  checkSpeaker: 'revise quién lo dice',
  noSummary: 'sin resumen',
  wordLost: 'sus palabras no están en el texto',
  ifClaim: 'Si es una afirmación',
  limits: 'Límites',
  limitLetters: (count: number) => `${count} letras`,
  claim: 'Afirmación',
  note: 'Nota',
  date: 'Fecha',
  nameAction: 'Nombre',
  correct: 'Corregir',
  noteField: 'Nota de la redacción',
  noteMode: 'Notas: señale más palabras, o Esc',
  wordsBar: 'Qué se hace con lo señalado',
  findWords: 'Palabras del texto',
  findHint: 'cómo empiezan… y cómo acaban',
  notFound: 'no está en el texto',
  event: 'Qué pasó',
  day: 'Día',
  days: ['lu', 'ma', 'mi', 'ju', 'vi', 'sá', 'do'],
  monthBefore: 'Mes anterior',
  monthAfter: 'Mes siguiente',
  proseField: 'Párrafo, en Markdown',
  // The picker.
  inText: 'En este texto',
  inRegisters: 'En los registros',
  noEntry: 'Sin ficha',
  group: 'Un grupo',
  groupHint: '«los analistas»: con las palabras del texto',
  document: 'Un documento',
  documentHint: '«el informe de la ONU»: con las palabras del texto',
  takeAway: (name: string) => `Quitar a ${name}`,
  together: (names: readonly string[]) =>
    new Intl.ListFormat('es', { type: 'conjunction' }).format(names),
  nobodyOption: 'Nadie',
  nobodyHint: 'el texto lo dice sin atribuirlo',
  createWith: (name: string) => `Crear ficha con «${name}»`,
  createAs: (kind: string) => `Crear como ${kind}`,
  notName: 'No es un nombre',
  pickSpeaker: 'Quién lo dice: busque un nombre',
  pickVia: 'Vía: busque un nombre',
  pickName: 'A qué ficha lleva: busque un nombre',
  pickMerge: 'Con qué ficha se une: busque un nombre',
  noMatch: 'Nada se llama así.',
  // Entries.
  nameInText: 'Nombre en el texto',
  times: 'Veces',
  whatIs: 'Qué es',
  type: 'Clase',
  rolesOrPoint: 'Cargos, punto',
  description: 'Descripción',
  isNew: 'nueva',
  isKnown: 'conocida',
  isAlias: 'alias de…',
  noEntryYet: 'sin ficha',
  noEntryHint: '1–3 la crean, A la une a otra, X: no es un nombre',
  missingShort: 'falta',
  noPoint: 'sin punto',
  roleCount: (count: number) => `${count} ${count === 1 ? 'cargo' : 'cargos'}`,
  name: 'Nombre',
  aliases: 'Alias',
  aliasesHint: 'separados por punto y coma',
  roles: 'Cargos',
  rolesHint: 'presidente de Rusia 2012-05-07/; otro 2008/2012',
  point: 'Punto',
  pointHint: '51,884; 128,333',
  sources: 'Fuentes',
  sourcesHint: 'nombre y dirección; Q159 es su Wikidata',
  doneNext: 'Lista, la siguiente',
  merge: 'Unir con…',
  register: 'Registro',
  aliasOf: 'Alias de…',
  noEntryForm: (name: string) => `«${name}», sin ficha`,
  pickAlias: 'De qué ficha es alias: busque un nombre',
  newAs: (kind: string) => `Nueva, ${kind}`,
  goText: 'Todas las fichas están completas.',
  // Problems.
  preventing: 'Impiden publicar',
  notices: 'Avisos',
  noProblems: 'Nada impide publicar.',
  goThere: 'ir a su sitio',
  fine: 'Está bien así',
  reason: 'Por qué está bien así',
  reasonHint: 'No se publica: quien revise después lo verá en «answers».',
  removeAnswer: 'Quitar la respuesta',
  notYet: (count: number) =>
    `Todavía no se puede publicar: ${count === 1 ? 'falta una cosa' : `faltan ${count} cosas`}.`,
  goFirst: 'Ir a la primera',
  publishNow: '¿Publicar este artículo?',
  publishMore: (claims: number, notices: number) =>
    `${claims} ${claims === 1 ? 'afirmación' : 'afirmaciones'} y ${notices} ${notices === 1 ? 'aviso, que no lo impide' : 'avisos, que no lo impiden'}. Se quita su marca de borrador.`,
  sameAsCheck: 'Es lo mismo que dice npm run check.',
  // Clashes.
  clash: (file: string) =>
    `${file} cambió en el disco y aquí a la vez. Lo demás está guardado; falta elegir en esto:`,
  clashPlace: ([list = '', item = '']: readonly string[]) => {
    const name = PART_NAMES[list] ?? (list === '' ? 'Texto' : list);
    return item === '' ? name : `${name} «${item}»`;
  },
  nothingThere: 'no está',
  chooseNow: 'Guardar lo elegido',
  mine: 'la mía',
  theirs: 'la del disco',
  both: 'las dos',
  // Help.
  dateIs: (quote: string, day: string) => `«${quote}» es el ${day}`,
  keys: 'Teclas',
  allKeys: 'todas las teclas',
  lettersOn: 'Teclas de una letra, activas',
  findKey: 'Buscar una tecla o una acción',
  close: 'Cerrar',
  writing: 'Al escribir',
  withLetters: 'Con las letras',
  helpNote:
    'Las letras valen solo con el foco en el texto o en las glosas; al escribir, son letras. Cada acción es también un botón. No se usan Alt, F1–F12, /, ’, Espacio ni teclas que en el teclado español piden Alt Gr.',
} as const;

/** Keys as a keyboard has them printed, by what browsers call them. */
export const KEY_NAMES: Readonly<Record<string, string>> = {
  Intro: 'Enter',
  Mayús: 'Shift',
  Ctrl: 'Control',
  Esc: 'Escape',
};

/** The keys of the moment, at the foot of a page. */
export const FOOT: Readonly<
  Record<
    'list' | 'writing' | 'entries' | 'text' | 'problems',
    readonly (readonly [keys: string, action: string])[]
  >
> = {
  list: [
    ['↑ ↓', 'moverse'],
    ['Intro', 'abrir'],
    ['Ctrl V', 'empezar con un texto'],
    ['S', 'buscar'],
  ],
  writing: [
    ['Intro', 'acepta y sigue'],
    ['Tab', 'campo siguiente'],
    ['Esc', 'a las letras'],
  ],
  entries: [
    ['↑ ↓', 'fila'],
    ['1 5', 'clase'],
    ['R', 'registro'],
    ['G', 'unir'],
    ['X', 'no es un nombre'],
    ['U', 'deshace'],
  ],
  problems: [
    ['↑ ↓', 'moverse'],
    ['Intro', 'ir a su sitio'],
    ['X', 'así está bien'],
    ['U', 'deshace'],
  ],
  text: [
    ['X', 'rechaza'],
    ['I F', 'toma un extremo'],
    ['S', 'busca palabras'],
    ['← →', 'una palabra'],
    ['Q', 'quién'],
    ['1 5', 'tipo'],
    ['U', 'deshace'],
  ],
};

/** Keys by what they do: [keys, action], in groups. */
export const KEY_GROUPS: readonly {
  readonly name: string;
  readonly keys: readonly (readonly [keys: string, action: string])[];
}[] = [
  {
    name: 'Ir',
    keys: [
      ['J', 'la siguiente'],
      ['K', 'la anterior'],
      ['Mayús J', 'la siguiente sin decidir'],
      ['T', 'texto'],
      ['L', 'fichas'],
      ['O', 'problemas'],
      ['S', 'señalar palabras: se escribe cómo empiezan; con … detrás, cómo acaban'],
      ['?', 'esta ayuda'],
    ],
  },
  {
    name: 'Una afirmación en mano',
    keys: [
      ['Intro', 'aceptar y seguir; si falta algo, ir a ello'],
      ['X', 'rechazar'],
      ['I', 'tomar el extremo del inicio'],
      ['F', 'tomar el extremo del final'],
      ['← →', 'moverlo una palabra'],
      ['Mayús ← →', 'moverlo hasta la coma o las comillas'],
      ['S', 'moverlo a las palabras que se escriban'],
      ['Q', 'quién lo dice'],
      ['V', 'vía: quién lo cuenta'],
      ['B', 'verbo'],
      ['1–5', 'hecho, opinión, promesa, pregunta, deducción'],
      ['R', 'resumen'],
      ['P', 'partir en dos'],
      ['D', 'doblar: mismas palabras, otra voz'],
    ],
  },
  {
    name: 'Problemas',
    keys: [
      ['↑ ↓', 'otro'],
      ['Intro', 'ir a su sitio'],
      ['X', 'está bien así: se dice por qué y no vuelve'],
    ],
  },
  {
    name: 'Con palabras señaladas',
    keys: [
      ['A', 'afirmación'],
      ['N', 'nota'],
      ['H', 'fecha'],
      ['M', 'nombre: a qué ficha lleva'],
      ['E', 'corregir el texto'],
      ['Mayús ← →', 'más o menos palabras'],
    ],
  },
  {
    name: 'Quién lo dice',
    keys: [
      ['Intro', 'este, y cierra'],
      [',', 'este y otro: lo dicen varios'],
      ['Retroceso', 'quita al último, con el campo vacío'],
      ['0', 'nadie'],
      ['+', 'grupo, con las palabras del texto'],
      ['.', 'documento, con las palabras del texto'],
    ],
  },
  {
    name: 'Siempre',
    keys: [
      ['U', 'deshacer'],
      ['Mayús U', 'rehacer'],
      ['Ctrl Z', 'deshacer, también al escribir'],
      ['Ctrl Intro', 'publicar'],
      ['Esc', 'un paso atrás'],
    ],
  },
  {
    name: 'Fichas',
    keys: [
      ['↑ ↓', 'otra fila'],
      ['Intro', 'lista, la siguiente'],
      ['A', 'es alias de otra'],
      ['R', 'otro registro: persona, organización, lugar'],
      ['X', 'no es un nombre'],
      ['1–9', 'clase'],
      ['G', 'unir con otra'],
    ],
  },
];
