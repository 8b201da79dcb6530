import { z } from 'astro/zod';

type Path = readonly (string | number)[];

/** What a schema found wrong in a file's data: the field and a full Spanish sentence. */
interface SchemaProblem {
  readonly path: Path;
  readonly message: string;
}

/** What the named checks of the schemas expect (the `error` of their `regex` and `refine`). */
const EXPECTED: Readonly<Record<string, string>> = {
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
  'time-zone': 'una zona horaria IANA como «Europe/Madrid»',
};

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'un texto',
  number: 'un número',
  int: 'un número entero',
  boolean: '«true» o «false»',
  array: 'una lista',
  object: 'un grupo de campos',
  record: 'un grupo de campos',
};

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  url: 'una dirección web que empiece por «https://»',
  date: 'un día que exista, como «2023-09-15»',
  datetime: 'una fecha con hora y desfase, como «2023-09-14T08:30:00+02:00»',
};

/** Longer values are cut in messages. */
const VALUE_MAX = 80;

/**
 * Turns what zod found into sentences for the editor.
 * @param data the value that was parsed, from which messages show what was found
 */
export function explainSchemaError(
  schema: z.ZodType,
  data: unknown,
  error: z.ZodError,
): SchemaProblem[] {
  const manual = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const problems = error.issues.flatMap((issue) => explainIssue(issue, data, manual));
  // What is wrong with a value twice is put right at once.
  const first = new Map(problems.toReversed().map((problem) => [problem.path.join('\0'), problem]));
  return problems.filter((problem) => first.get(problem.path.join('\0')) === problem);
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

function explainIssue(issue: z.core.$ZodIssue, data: unknown, manual: JsonSchema): SchemaProblem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(fieldAt(manual, path)?.properties ?? {});
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `El campo ${toFieldName([...path, key])} no existe. Campos posibles: ${known.join(', ')}.`,
    }));
  }
  const name = toFieldName(path);
  const value = valueAt(data, path);
  if (path.length === 0) {
    const found =
      value === null || value === undefined ? 'No hay datos' : `Hay ${toFoundValue(value)}`;
    const known = Object.keys(manual.properties ?? {}).join(', ');
    return [{ path, message: `${found} donde se esperan estos campos: ${known}.` }];
  }
  if (value === undefined || value === null) {
    return [{ path, message: `Falta el campo ${name}.${toHint(fieldAt(manual, path))}` }];
  }
  if (issue.message === 'mention-choice') {
    return [{ path, message: `${name} lleva «entry» o «ignore», uno de los dos y no ambos.` }];
  }
  const found = toFoundValue(value);
  const message = `El campo ${name} tiene ${found}, y se espera ${toExpected(issue)}.`;
  return [{ path, message: message + toQuotationHint(issue, value) }];
}

/** YAML takes «2023» for a number and «true» for a truth, and what stands in quotation marks for text. */
function toQuotationHint(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code !== 'invalid_type') return '';
  if (issue.expected === 'string' && /^(?:number|boolean)$/u.test(typeof value))
    return ` Póngalo entre comillas: «'${String(value)}'».`;
  const isNumber = typeof value === 'string' && value !== '' && !Number.isNaN(Number(value));
  return issue.expected === 'number' && isNumber ? ' Quítele las comillas.' : '';
}

function toExpected(issue: z.core.$ZodIssue): string {
  const named = EXPECTED[issue.message];
  if (named) return named;
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? 'otra clase de valor';
    case 'invalid_format':
      return FORMAT_NAMES[issue.format] ?? 'otro formato';
    case 'invalid_value':
      return `uno de estos valores: ${issue.values.map((value) => `«${String(value)}»`).join(', ')}`;
    case 'too_small':
      return issue.origin === 'number'
        ? `un número no menor que ${issue.minimum}`
        : 'algo que no esté vacío';
    case 'too_big':
      return issue.origin === 'number'
        ? `un número no mayor que ${issue.maximum}`
        : `como mucho ${issue.maximum} caracteres`;
    default:
      return 'otro valor';
  }
}

/** «claims[2].speaker»: positions count from 1, as an editor counts. */
function toFieldName(path: Path): string {
  return `«${path
    .map((key, index) =>
      typeof key === 'number' ? `[${key + 1}]` : `${index > 0 ? '.' : ''}${key}`,
    )
    .join('')}»`;
}

function toFoundValue(value: unknown): string {
  if (Array.isArray(value)) return `una lista de ${value.length}`;
  if (value instanceof Date) return 'una fecha con la etiqueta «!!timestamp»';
  if (typeof value === 'object') return 'un grupo de campos';
  const text = String(value);
  if (text.trim() === '') return 'un valor vacío';
  return `«${text.length > VALUE_MAX ? `${text.slice(0, VALUE_MAX)}…` : text}»`;
}

function toHint(field: JsonSchema | undefined): string {
  const [example] = (field?.examples ?? []) as unknown[];
  const description = field?.description ? ` ${field.description}` : '';
  return description + (typeof example === 'string' ? ` Por ejemplo: «${example}».` : '');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

function fieldAt(manual: JsonSchema, path: Path): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((field, key) => {
    const next = typeof key === 'number' ? field?.items : field?.properties?.[key];
    return typeof next === 'object' && !Array.isArray(next) ? (next as JsonSchema) : undefined;
  }, manual);
}
