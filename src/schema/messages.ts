/** What the named checks of the schemas expect (the `error` of their `regex` and `refine`). */
export const EXPECTED: Readonly<Record<string, string>> = {
  printable: 'un texto sin caracteres de control ni de dirección de lectura',
  visible: 'un nombre sin caracteres invisibles: bórrelo y escríbalo de nuevo a mano',
  name: 'un nombre con alguna letra o cifra',
  slug: 'letras minúsculas sin acentos, cifras y guiones («kim-jong-un»)',
  'entry-ref': 'una referencia como «person:kim-jong-un», «organization:kcna» o «place:moscu»',
  speaker:
    '«person:…», «organization:…», «place:…», «group:los analistas» (fuente anónima) o «none» (sin atribuir)',
  'iso-date': 'una fecha que exista, como «2023-09-13», «2023-09» o «2023»',
  moment:
    'una fecha como «2023-09-14» o una fecha con hora y desfase como «2023-09-14T08:30:00+02:00»',
  wikidata: 'un identificador de Wikidata como «Q56226»',
  country: 'un código ISO de país de dos letras mayúsculas, como «KP»',
  'country-unknown': 'el código ISO 3166-1 de un país que exista, como «KP» o «ES»',
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

/** The sentences; `field` and `fields` are names of fields, `found` and `expected` are from above. */
export const SENTENCES = {
  unknownField: (field: string, known: readonly string[]) =>
    `El campo ${quote(field)} no existe. Campos posibles: ${known.join(', ')}.`,
  noFields: (found: string | null, known: readonly string[]) =>
    `${found === null ? 'No hay datos' : `Hay ${found}`} donde se esperan estos campos: ${known.join(', ')}.`,
  missingField: (field: string) => `Falta el campo ${quote(field)}.`,
  mentionChoice: (field: string) =>
    `${quote(field)} lleva «entry» o «ignore», uno de los dos y no ambos.`,
  wrongField: (field: string, found: string, expected: string) =>
    `El campo ${quote(field)} tiene ${found}, y se espera ${expected}.`,
  addQuotationMarks: (value: string) => ` Póngalo entre comillas: ${quote(`'${value}'`)}.`,
  dropQuotationMarks: ' Quítele las comillas.',
  example: (value: string) => ` Por ejemplo: ${quote(value)}.`,
} as const;

function quote(text: string): string {
  return `«${text}»`;
}
