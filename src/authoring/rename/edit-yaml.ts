import { isMap, isScalar, isSeq, type Pair, parseDocument, stringify, visit } from 'yaml';

/** Fields that hold references to entries. */
const REFERENCE_FIELDS = new Set(['speaker', 'speakers', 'via', 'entry', 'mergedInto', 'formerly']);

/** A stretch of a text, in UTF-16 units, and what stands there then. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Puts one reference in the place of another, wherever a field of a YAML text refers to it. All else
 * stays byte for byte: comments, order, quotes. Who spoke beside the other is one speaker then.
 * @throws Error where the text is no YAML
 */
export function replaceRefs(yaml: string, from: string, to: string): string {
  if (!yaml.includes(from)) return yaml;
  const document = parseDocument(yaml);
  if (document.errors[0]) throw document.errors[0];
  const edits: Edit[] = [];
  visit(document, {
    Pair(_, pair) {
      const joined = joinSpeakers(pair, from, to);
      if (joined === null) return undefined;
      edits.push(joined);
      return visit.SKIP;
    },
    Scalar(key, node, path) {
      const isReference = path.some((at) => isPairOf(at, REFERENCE_FIELDS));
      if (key === 'key' || node.value !== from || !isReference || !node.range) return;
      const start = yaml.indexOf(from, node.range[0]);
      edits.push({ start, end: start + from.length, text: to });
    },
  });
  return edits.reduceRight(
    (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    yaml,
  );
}

/** «speakers: [a, b, c]», where a turns out to be b: «speakers: [b, c]», and of two, «speaker: b». */
function joinSpeakers({ key, value }: Pair, from: string, to: string): Edit | null {
  if (!isScalar(key) || key.value !== 'speakers' || !isSeq(value) || !key.range) return null;
  const named = value.items.map((item) => (isScalar(item) ? String(item.value) : ''));
  if (!named.includes(from) || !named.includes(to)) return null;
  const speakers = [...new Set(named.map((name) => (name === from ? to : name)))].map((name) =>
    stringify(name, { lineWidth: 0 }).trim(),
  );
  const end = value.flow ? value.range?.[1] : toRange(value.items.at(-1))?.[1];
  if (end === undefined) return null;
  const text =
    speakers.length === 1 ? `speaker: ${speakers[0] ?? to}` : `speakers: [${speakers.join(', ')}]`;
  return { start: key.range[0], end, text };
}

/** Puts one value in the place of another in a list of the text's top level. All else stays byte for byte. */
export function replaceInList(yaml: string, field: string, from: string, to: string): string {
  const list = yaml.includes(from) ? findPair(yaml, field)?.value : null;
  if (!isSeq(list)) return yaml;
  const places = list.items.flatMap((item) =>
    isScalar(item) && item.value === from && item.range ? [yaml.indexOf(from, item.range[0])] : [],
  );
  return places.reduceRight(
    (text, at) => text.slice(0, at) + to + text.slice(at + from.length),
    yaml,
  );
}

/** Adds values to a list of the text's top level, as the list is written; makes the list where there is none. */
export function addToList(yaml: string, field: string, values: readonly string[]): string {
  if (values.length === 0) return yaml;
  const items = values.map((value) => stringify(value, { lineWidth: 0 }).trim());
  const pair = findPair(yaml, field);
  if (!pair) return `${endLine(yaml)}${field}:\n${items.map((item) => `  - ${item}\n`).join('')}`;
  const { value } = pair;
  if (!isSeq(value) || !value.range) {
    const at = findLineEnd(yaml, isScalar(pair.key) ? (pair.key.range?.[1] ?? 0) : 0);
    return insert(yaml, at, items.map((item) => `\n  - ${item}`).join(''));
  }
  if (value.flow) {
    const close = value.range[1] - 1;
    return insert(yaml, close, `${value.items.length > 0 ? ', ' : ''}${items.join(', ')}`);
  }
  const last = value.items.at(-1);
  const end = isScalar(last) && last.range ? last.range[1] : value.range[1];
  const start = value.range[0];
  const indent = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  return insert(yaml, findLineEnd(yaml, end), items.map((item) => `\n${indent}- ${item}`).join(''));
}

/** Gives a field of the top level a value; a plain word, as kinds are. */
export function setField(yaml: string, field: string, value: string): string {
  const pair = findPair(yaml, field);
  if (!pair) return `${endLine(yaml)}${field}: ${value}\n`;
  const range = isScalar(pair.value) ? pair.value.range : undefined;
  return range ? yaml.slice(0, range[0]) + value + yaml.slice(range[1]) : yaml;
}

/** Turns a field of the top level into comments: what another kind does not have is not lost. */
export function commentOut(yaml: string, field: string): string {
  const pair = findPair(yaml, field);
  if (!pair || !isScalar(pair.key) || !pair.key.range) return yaml;
  const start = yaml.lastIndexOf('\n', pair.key.range[0]) + 1;
  const valueEnd = toRange(pair.value)?.[1] ?? pair.key.range[1];
  const end = findLineEnd(yaml, Math.max(start, valueEnd - (yaml[valueEnd - 1] === '\n' ? 1 : 0)));
  return yaml.slice(0, start) + toComment(yaml.slice(start, end)) + yaml.slice(end);
}

/** Each line of a text as a comment of YAML. */
export function toComment(text: string): string {
  return text.replaceAll(/^/gmu, '# ');
}

/** A text that ends with a line feed, or nothing. */
export function endLine(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function findPair(yaml: string, field: string): Pair | undefined {
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return undefined;
  return contents.items.find(({ key }) => isScalar(key) && key.value === field);
}

function toRange(node: unknown): readonly number[] | null {
  const hasRange = isScalar(node) || isMap(node) || isSeq(node);
  return hasRange ? (node.range ?? null) : null;
}

function isPairOf(node: unknown, fields: ReadonlySet<string>): boolean {
  if (typeof node !== 'object' || node === null || !('key' in node)) return false;
  return isScalar(node.key) && fields.has(String(node.key.value));
}

function findLineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function insert(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at);
}
