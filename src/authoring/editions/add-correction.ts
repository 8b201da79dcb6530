import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { readYaml } from '../../load/read-yaml.ts';

/** A correction as the front matter has it. */
export interface NewCorrection {
  readonly date: string;
  readonly text: string;
  readonly claims: readonly string[];
}

const FIELD = 'corrections';
const FENCE = /^---[ \t]*\r?$/u;

/**
 * The text of an article's file with one more correction in its front matter. All else stays byte for
 * byte: comments, order, quotes, the ends of lines.
 * @returns null where that cannot be done without touching anything else
 */
export function addCorrection(source: string, correction: NewCorrection): string | null {
  const place = findFrontMatter(source);
  if (!place) return null;
  const yaml = source.slice(place.start, place.end);
  const added = addItem(yaml, correction);
  return added !== null && isRight(yaml, added, correction)
    ? source.slice(0, place.start) + added + source.slice(place.end)
    : null;
}

/** UTF-16 offsets of the lines between the two fences. */
function findFrontMatter(source: string): { start: number; end: number } | null {
  const start = source.indexOf('\n') + 1;
  for (let at = start; at > 0 && at < source.length; at = source.indexOf('\n', at) + 1) {
    const lineEnd = source.indexOf('\n', at);
    if (FENCE.test(source.slice(at, lineEnd === -1 ? undefined : lineEnd)))
      return { start, end: at };
    if (lineEnd === -1) return null;
  }
  return null;
}

function addItem(yaml: string, correction: NewCorrection): string | null {
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return null;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === FIELD);
  if (!pair)
    return `${yaml}${FIELD}:${newline}${toLines(correction, '  ').join(newline)}${newline}`;
  const { value } = pair;
  if (isSeq(value) && value.flow && value.items.length > 0 && value.range)
    return insert(yaml, value.range[1] - 1, `, ${toFlow(correction)}`);
  const list = isSeq(value) && !value.flow && value.items.length > 0 ? value : null;
  const indent = list ? toIndent(yaml, list.range?.[0] ?? 0) : '  ';
  const lines = toLines(correction, indent).map((line) => newline + line);
  if (list) return insert(yaml, findLineEnd(yaml, findEnd(yaml, list)), lines.join(''));
  // «corrections:», «corrections: []» or «corrections: null»: nothing stands there yet.
  const colon = yaml.indexOf(':', isScalar(pair.key) ? (pair.key.range?.[1] ?? 0) : 0) + 1;
  const range = isScalar(value) || isSeq(value) ? value.range : null;
  return yaml.slice(0, colon) + lines.join('') + yaml.slice(Math.max(colon, range?.[1] ?? colon));
}

function toLines({ date, text, claims }: NewCorrection, indent: string): string[] {
  const fields = {
    date: `'${date}'`,
    text: stringify(text, { lineWidth: 0, singleQuote: true }).trim(),
    ...(claims.length > 0 && { claims: `[${claims.join(', ')}]` }),
  };
  return Object.entries(fields).map(
    ([field, value], index) => `${indent}${index === 0 ? '-' : ' '} ${field}: ${value}`,
  );
}

function toFlow({ date, text, claims }: NewCorrection): string {
  const list = claims.length > 0 ? `, claims: [${claims.join(', ')}]` : '';
  return `{ date: '${date}', text: ${JSON.stringify(text)}${list} }`;
}

/** The end of the last thing that a list holds. */
function findEnd(yaml: string, list: unknown): number {
  let node = list;
  while (isCollection(node) && !node.flow && node.items.length > 0) {
    const last: unknown = node.items.at(-1);
    node = isMap(node) && last instanceof Object && 'value' in last ? last.value : last;
  }
  const range = isScalar(node) || isCollection(node) ? node.range : null;
  return yaml.slice(0, range?.[1] ?? yaml.length).trimEnd().length;
}

function toIndent(yaml: string, at: number): string {
  return yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1, at).replace(/\S.*$/u, '');
}

/** Before the line feed, and before the carriage return of another system. */
function findLineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed === -1 ? text.length : feed;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function insert(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at);
}

/** The correction is there, at the end of the others, and nothing else is different. */
function isRight(before: string, after: string, { date, text, claims }: NewCorrection): boolean {
  const [old, now] = [toFields(before), toFields(after)];
  const item = { date, text, ...(claims.length > 0 && { claims }) };
  const list = Array.isArray(old[FIELD]) ? old[FIELD] : [];
  return isDeepStrictEqual(now, { ...old, [FIELD]: [...list, item] });
}

function toFields(yaml: string): Readonly<Record<string, unknown>> {
  const { data } = readYaml(yaml.replaceAll('\r\n', '\n'));
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
