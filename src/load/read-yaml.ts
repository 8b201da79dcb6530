import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { findOpening } from './find-opening.ts';
import { toUnclosedSentence, toYamlSentence, type YamlCode } from './messages.ts';

type Path = readonly (string | number)[];

/** Data read from YAML, with the way back to the lines that it came from. */
interface YamlSource {
  readonly data: unknown;
  /** The 1-based line of a field, or of the nearest field around it. */
  readonly lineOf: (path: Path) => number;
  readonly errors: readonly { readonly line: number; readonly message: string }[];
}

/** Aliases multiply text («billion laughs»); content needs none. */
const ALIASES_MAX = 50;

/**
 * Reads YAML 1.2. Never throws: what cannot be read comes back as errors in Spanish.
 * @param linesBefore lines of the file before this text, added to every line
 */
export function readYaml(text: string, linesBefore = 0): YamlSource {
  const firstLine = linesBefore + 1;
  const nowhere = (code: YamlCode): YamlSource => ({
    data: null,
    lineOf: () => firstLine,
    errors: [{ line: firstLine, message: toYamlSentence(code) }],
  });
  const lines = new LineCounter();
  const toLine = (offset: number): number => lines.linePos(offset).line + linesBefore;
  try {
    const document = withoutEnvironment(() =>
      parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' }),
    );
    const errors = toUnique(
      document.errors.map((error) => {
        const opening = findOpening(document, text, error.pos[0]);
        return opening === null
          ? { line: toLine(error.pos[0]), message: toYamlSentence(error.code) }
          : { line: toLine(opening), message: toUnclosedSentence(text[opening] ?? '') };
      }),
    );
    const lineOf = (path: Path): number => {
      const offset = findOffset(document.contents, path);
      return offset === null ? firstLine : toLine(offset);
    };
    const data: unknown = errors.length > 0 ? null : document.toJS({ maxAliasCount: ALIASES_MAX });
    return { data, lineOf, errors };
  } catch (error) {
    return nowhere(error instanceof RangeError ? 'too-deep' : 'wrong-aliases');
  }
}

/**
 * The parser looks for `LOG_TOKENS` in the environment at each token. Asking the system for it each time
 * took a quarter of its work.
 */
function withoutEnvironment<Result>(read: () => Result): Result {
  const { env } = process;
  process.env = {};
  try {
    return read();
  } finally {
    process.env = env;
  }
}

/** One error breaks what follows it: the same sentence for the same line says nothing new. */
function toUnique(errors: YamlSource['errors']): YamlSource['errors'] {
  const byText = new Map(errors.map((error) => [`${error.line} ${error.message}`, error]));
  return [...byText.values()];
}

/** The UTF-16 offset of a field's key or a list's item, or of the nearest one around it. */
function findOffset(contents: unknown, path: Path): number | null {
  let node = contents;
  let offset: number | null = null;
  for (const key of path) {
    const next = findChild(node, key);
    if (!next) break;
    offset = next.offset;
    node = next.value;
  }
  return offset;
}

function findChild(
  node: unknown,
  key: string | number,
): { value: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((each) => isScalar(each.key) && each.key.value === key);
    const offset = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    return offset === undefined ? undefined : { value: pair?.value, offset };
  }
  const item = isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
  return isNode(item) && item.range ? { value: item, offset: item.range[0] } : undefined;
}
