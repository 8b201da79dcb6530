/** What the named checks of the schemas expect (the `error` of their `regex` and `refine`). */
export const EXPECTED: Readonly<Record<string, string>> = {
  printable: 'un texto sin caracteres de control ni de dirección de lectura',
  visible: 'un nombre sin caracteres invisibles: bórrelo y escríbalo de nuevo a mano',
  name: 'un nombre con alguna letra o cifra',
  slug: 'letras minúsculas sin acentos, cifras y guiones («kim-jong-un»)',
  'entry-ref': 'una referencia como «person:kim-jong-un», «organization:kcna» o «place:moscu»',
  speaker:
    '«person:…», «organization:…», «place:…», «group:los analistas» (fuente anónima), «document:el informe» o «none» (sin atribuir)',
  speakers:
    'que no haya también «speaker»: un solo hablante va en «speaker», y varios en «speakers»',
  'iso-date': 'una fecha que exista, como «2023-09-13», «2023-09» o «2023»',
  moment:
    'una fecha como «2023-09-14» o una fecha con hora y desfase como «2023-09-14T08:30:00+02:00»',
  wikidata: 'un identificador de Wikidata como «Q56226»',
  country: 'un código ISO de país de dos letras mayúsculas, como «KP»',
  'country-unknown': 'el código ISO 3166-1 de un país que exista, como «KP» o «ES»',
  added: 'un grupo de campos, como «- { words: Noruega }»',
  translator: 'que «translation» sea «human»: solo entonces hay quien lo tradujo',
  contact:
    'un correo como «seguridad@glosa.example», una página «https://…» o un teléfono «tel:+34…»',
  'year-path': 'una ruta con barra al principio y al final, como «/2022/»',
  'time-zone': 'una zona horaria IANA como «Europe/Madrid»',
};

const FIELDS = 'un grupo de campos';

/** What a field holds, by zod's names of types. */
export const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'un texto',
  number: 'un número',
  int: 'un número entero',
  boolean: '«true» o «false»',
  array: 'una lista',
  object: FIELDS,
  record: FIELDS,
};

/** What a text is, by zod's names of formats. */
export const FORMAT_NAMES: Readonly<Record<string, string>> = {
  email: 'un correo como «marta.rios@glosa.example»',
  url: 'una dirección web que empiece por «https://»',
  date: 'un día que exista, como «2023-09-15»',
  datetime: 'una fecha con hora y desfase, como «2023-09-14T08:30:00+02:00»',
};

/** What is expected where nothing above says it. */
export const EXPECTATIONS = {
  type: 'otra clase de valor',
  format: 'otro formato',
  content: 'algo que no esté vacío',
  value: 'otro valor',
  oneOf: (values: readonly string[]) => `uno de estos valores: ${values.map(quote).join(', ')}`,
  atLeast: (minimum: number | bigint) => `un número no menor que ${minimum}`,
  atMost: (maximum: number | bigint) => `un número no mayor que ${maximum}`,
  shorter: (maximum: number | bigint) => `como mucho ${maximum} caracteres`,
} as const;

/** What stands where something else is expected. */
export const FOUND = {
  list: (length: number) => `una lista de ${length}`,
  date: 'una fecha con la etiqueta «!!timestamp»',
  fields: FIELDS,
  blank: 'un valor vacío',
  value: quote,
} as const;

/** What the items of an article's lists are called in a sentence, and the field that tells one from another. */
export const ITEM_NAMES: Readonly<Record<string, { key: string; kind: string }>> = {
  claims: { key: 'id', kind: 'la afirmación' },
  dates: { key: 'quote', kind: 'la fecha' },
  notes: { key: 'quote', kind: 'la nota' },
  mentions: { key: 'quote', kind: 'la mención' },
};

/** How a field is named, in marks. */
export const FIELD_NAMES = {
  plain: quote,
  ofItem: (field: string, kind: string, called: string) =>
    `${quote(field)} de ${kind} ${quote(called)}`,
  ofNumbered: (field: string, kind: string, number: number) =>
    `${quote(field)} de ${kind} número ${number}`,
} as const;

/** Names that editors give to fields, in Spanish or as other programs call them: what they may mean. */
export const FIELD_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  imagen: ['image'],
  foto: ['photo', 'image'],
  retrato: ['photo'],
  picture: ['image', 'photo'],
  archivo: ['file'],
  pie: ['caption'],
  credito: ['credit'],
  licencia: ['license'],
  licence: ['license'],
  alternativa: ['alt'],
  titulo: ['title'],
  titular: ['title'],
  headline: ['title'],
  entradilla: ['description'],
  subtitulo: ['description'],
  descripcion: ['description'],
  resumen: ['summary', 'description'],
  excerpt: ['description'],
  fecha: ['date', 'published'],
  publicado: ['published'],
  date: ['published'],
  pubdate: ['published'],
  actualizado: ['updated'],
  modified: ['updated'],
  lastmod: ['updated'],
  autor: ['authors', 'credit'],
  autores: ['authors'],
  author: ['authors', 'credit'],
  firma: ['authors'],
  byline: ['authors'],
  seccion: ['section'],
  traductor: ['translator'],
  traductora: ['translator'],
  enlaces: ['links'],
  redes: ['links'],
  correo: ['email'],
  bio: ['description'],
  category: ['section', 'topics'],
  categories: ['topics', 'section'],
  alias: ['aliases'],
  redirect_from: ['aliases'],
  fuente: ['source', 'sources'],
  fuentes: ['sources', 'source'],
  traduccion: ['translation'],
  temas: ['topics'],
  tema: ['topics'],
  etiquetas: ['topics'],
  tags: ['topics'],
  afirmaciones: ['claims'],
  fechas: ['dates'],
  notas: ['notes'],
  nota: ['note', 'notes'],
  menciones: ['mentions'],
  correcciones: ['corrections'],
  borrador: ['draft'],
  cita: ['quote'],
  text: ['quote', 'note'],
  hablante: ['speaker'],
  quien: ['speaker'],
  verbo: ['verb'],
  clase: ['kind'],
  tipo: ['kind'],
  type: ['kind'],
  evento: ['event'],
  entrada: ['entry'],
  ficha: ['entry'],
  ignorar: ['ignore'],
  nombre: ['name'],
  cargo: ['roles', 'role'],
  cargos: ['roles'],
  role: ['roles'],
  pais: ['country'],
  coordenadas: ['coordinates'],
  lat: ['latitude'],
  latitud: ['latitude'],
  lon: ['longitude'],
  lng: ['longitude'],
  longitud: ['longitude'],
  desde: ['from'],
  hasta: ['to'],
};

/** What editors write where a field holds one of a few English words. */
export const VALUE_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  hecho: ['fact'],
  dato: ['fact'],
  afirmacion: ['fact'],
  opinion: ['opinion'],
  valoracion: ['opinion'],
  promesa: ['promise'],
  compromiso: ['promise'],
  pregunta: ['question'],
  inferencia: ['inference'],
  deduccion: ['inference'],
  suposicion: ['inference'],
  ninguna: ['none'],
  ninguno: ['none'],
  no: ['none'],
  original: ['none'],
  humana: ['human'],
  persona: ['human'],
  maquina: ['machine'],
  automatica: ['machine'],
  pais: ['country'],
  ciudad: ['city'],
  region: ['region'],
  lugar: ['site'],
  empresa: ['company'],
  gobierno: ['government'],
  medio: ['media'],
  agencia: ['agency', 'media'],
  partido: ['party'],
  ejercito: ['military'],
  internacional: ['international'],
  asociacion: ['association'],
  historico: ['historical'],
  otra: ['other'],
  otro: ['other'],
};

/** The kinds of a reference or a speaker as a Spanish editor writes them. */
export const KIND_SYNONYMS: Readonly<Record<string, string>> = {
  persona: 'person',
  people: 'person',
  organizacion: 'organization',
  organizations: 'organization',
  org: 'organization',
  lugar: 'place',
  places: 'place',
  pais: 'place',
  grupo: 'group',
  groups: 'group',
};
/** Speakers that are nobody. */
export const NOBODY_SYNONYMS: readonly string[] = ['nadie', 'ninguno', 'ninguna', 'null', 'nobody'];

/** The sentences; `field` names a field in marks, `fields`, `found` and `expected` are from above. */
export const SENTENCES = {
  unknownField: (field: string, known: readonly string[], meant: string | null) =>
    `El campo ${field} no existe.${toQuestion(meant)} Campos posibles: ${known.join(', ')}.`,
  noFields: (found: string | null, known: readonly string[]) =>
    `${found === null ? 'No hay datos' : `Hay ${found}`} donde se esperan estos campos: ${known.join(', ')}.`,
  missingField: (field: string) => `Falta el campo ${field}.`,
  mentionChoice: (field: string) => `${field} lleva «entry» o «ignore», uno de los dos y no ambos.`,
  wrongField: (field: string, found: string, expected: string, meant: string | null) =>
    `El campo ${field} tiene ${found}, y se espera ${expected}.${toQuestion(meant)}`,
  addQuotationMarks: (value: string) => ` Póngalo entre comillas: ${quote(`'${value}'`)}.`,
  dropQuotationMarks: ' Quítele las comillas.',
  example: (value: string) => ` Por ejemplo: ${quote(value.replace(/\.$/u, ''))}.`,
} as const;

function toQuestion(meant: string | null): string {
  return meant === null ? '' : ` ¿Quiso decir ${quote(meant)}?`;
}

function quote(text: string): string {
  return `«${text}»`;
}
