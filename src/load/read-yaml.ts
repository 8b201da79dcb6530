import { LineCounter, parseDocument, type YAMLError } from 'yaml';

type Path = readonly (string | number)[];

/** Data read from YAML, with the way back to the lines that it came from. */
export interface YamlSource {
  readonly data: unknown;
  /** The 1-based line of a field, or of the nearest field around it. */
  readonly lineOf: (path: Path) => number;
  readonly errors: readonly { readonly line: number; readonly message: string }[];
}

const REASONS: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_INDENT: 'la sangría no corresponde a su lista o grupo',
  BLOCK_AS_IMPLICIT_KEY:
    'hay dos «clave: valor» en la misma línea o un texto con dos puntos sin comillas',
  BAD_SCALAR_START: 'un texto empieza con un signo reservado; póngalo entre comillas',
  BAD_ALIAS: 'un texto que empieza por «*» debe ir entre comillas',
  DUPLICATE_KEY: 'el mismo campo aparece dos veces',
  IMPOSSIBLE: 'la estructura no se entiende',
  MISSING_CHAR: 'falta un signo: comillas, corchete o dos puntos sin cerrar',
  MULTILINE_IMPLICIT_KEY: 'un campo ocupa varias líneas o le faltan los dos puntos',
  TAB_AS_INDENT: 'hay un tabulador donde van espacios',
  UNEXPECTED_TOKEN:
    'hay un signo que no se esperaba; si es parte de un texto, ponga el texto entre comillas',
};

/** Aliases multiply text («billion laughs»); content needs none. */
const ALIASES_MAX = 50;

/**
 * Reads YAML 1.2. Never throws: what cannot be read comes back as errors in Spanish.
 * @param linesBefore lines of the file before this text, added to every line
 */
export function readYaml(text: string, linesBefore = 0): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const toLine = (offset: number): number => lines.linePos(offset).line + linesBefore;
  const errors = document.errors.map((error) => ({
    line: toLine(error.pos[0]),
    message: `El YAML no se puede leer: ${REASONS[error.code] ?? `hay un error de sintaxis (${error.code})`}.`,
  }));
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const range = (node as { range?: [number, number, number] | null } | null | undefined)?.range;
      if (range) return toLine(range[0]);
    }
    return linesBefore + 1;
  };
  if (errors.length > 0) return { data: null, lineOf, errors };
  try {
    return { data: document.toJS({ maxAliasCount: ALIASES_MAX }), lineOf, errors };
  } catch {
    const message =
      'El YAML no se puede leer: sus alias («*nombre») faltan o se multiplican sin medida.';
    return { data: null, lineOf, errors: [{ line: linesBefore + 1, message }] };
  }
}
