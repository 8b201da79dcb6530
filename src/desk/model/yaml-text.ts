import {
  Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { PLACEHOLDER } from '../../schema/placeholder.ts';

/** Keys and positions that lead to a part of a YAML text. */
export type YamlPath = readonly (string | number)[];

/** What a field may hold. */
export type YamlValue =
  | string
  | number
  | boolean
  | null
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined };

/** The text is no YAML, or has something else in the place to be changed. */
export class YamlEditError extends Error {
  override readonly name = 'YamlEditError';
}

/** Columns of a folded text (`>-`): as editors and formatters break lines. */
const FOLD_WIDTH = 100;

/** A map or list with what has to be known to write into it. */
interface Place<Collection> {
  readonly node: Collection;
  /** Whether it stands in brackets or braces, or in something that does. */
  readonly isFlow: boolean;
}

/** Where a field stands, or is to stand. */
export interface FieldPlace {
  /** Leads to the map; empty for the top level. */
  readonly path: YamlPath;
  readonly key: string;
  /** A new field stands after those that come before it here. */
  readonly order?: readonly string[];
}

/** Where an item of a list is to stand. */
export interface ItemPlace {
  /** Leads to the list. */
  readonly path: YamlPath;
  readonly index: number;
  /** Where the list stands among its neighbours, if it is to be made. */
  readonly order?: readonly string[];
  /** Whether blank lines part the items of a list that does not show it. */
  readonly isApart?: boolean;
}

/**
 * Gives a field of a map its value; all else stays byte for byte: comments, order, quoting, blank
 * lines. `undefined` takes it away.
 * @throws YamlEditError where the text is no YAML or has no map there
 */
export function setField(
  yaml: string,
  { path, key, order = [] }: FieldPlace,
  value: YamlValue | undefined,
): string {
  const place = findMap(yaml, path);
  const pair = findPair(place.node, key);
  if (!pair) return value === undefined ? yaml : addPair(yaml, place, { key, order }, value);
  if (value === undefined) return removePair(yaml, place, pair);
  if (Array.isArray(value) && isSeq(pair.value) && pair.value.items.length > 0 && value.length > 0)
    return setItems(yaml, [...path, key], pair.value, value);
  return replaceValue(yaml, place, pair, value);
}

/** Puts an item into a list, which is made where there is none. */
export function insertItem(
  yaml: string,
  { path, index, order = [], isApart = false }: ItemPlace,
  value: YamlValue,
): string {
  const key = String(path.at(-1));
  const parent = findMap(yaml, path.slice(0, -1));
  const pair = findPair(parent.node, key);
  const list = pair?.value;
  if (!pair || !isSeq(list) || list.items.length === 0)
    return setField(yaml, { path: path.slice(0, -1), key, order }, [value]);
  if (parent.isFlow || list.flow) return insertFlowItem(yaml, list, index, value);
  const starts = toItemStarts(list);
  const [firstDash = 0] = starts;
  const indent = firstDash - toLineStart(yaml, firstDash);
  const item = indentLines(stringify([value], { lineWidth: 0 }).trimEnd(), indent);
  const gap = (hasBlankBetween(yaml, list, starts) ?? isApart) ? '\n' : '';
  if (index <= 0) {
    const at = toCommentStart(yaml, firstDash);
    return insert(yaml, at, `${item}\n${gap}`);
  }
  const before = list.items[Math.min(index, list.items.length) - 1];
  return insert(yaml, toLineEnd(yaml, toNodeEnd(yaml, before)), `\n${gap}${item}`);
}

/** Takes an item out of a list, with the comment right above it; an empty list is `[]`. */
export function removeItem(yaml: string, path: YamlPath, index: number): string {
  const key = String(path.at(-1));
  const parent = findMap(yaml, path.slice(0, -1));
  const pair = findPair(parent.node, key);
  const list = pair?.value;
  const item = isSeq(list) ? list.items[index] : undefined;
  if (!pair || !isSeq(list) || item === undefined)
    throw new YamlEditError(`Expected item ${index}`);
  if (parent.isFlow || list.flow) return cutFlow(yaml, list.items.map(toRange), index);
  const starts = toItemStarts(list);
  const start = toCommentStart(yaml, starts[index] ?? 0);
  const end = Math.min(yaml.length, toLineEnd(yaml, toNodeEnd(yaml, item)) + 1);
  if (list.items.length === 1) {
    const rest = yaml.slice(0, start) + yaml.slice(end);
    return insert(rest, yaml.indexOf(':', toKeyEnd(pair)) + 1, ' []');
  }
  return index < list.items.length - 1
    ? yaml.slice(0, start) + yaml.slice(skipBlankLines(yaml, end))
    : yaml.slice(0, dropBlankLines(yaml, start)) + yaml.slice(end);
}

/** Takes away the comment right above an item, if it says just this. */
export function removeCommentAbove(
  yaml: string,
  path: YamlPath,
  index: number,
  comment: string,
): string {
  const list = findPair(findMap(yaml, path.slice(0, -1)).node, String(path.at(-1)))?.value;
  const dash = isSeq(list) ? toItemStarts(list)[index] : undefined;
  if (dash === undefined) return yaml;
  const [start, end] = [toCommentStart(yaml, dash), toLineStart(yaml, dash)];
  return yaml.slice(start, end).trim() === `#${comment}`
    ? yaml.slice(0, start) + yaml.slice(end)
    : yaml;
}

/** Takes away the lines of a comment where they stand as given, one after the other. */
export function removeComment(yaml: string, comment: string): string {
  const lines = comment.split('\n').map((line) => `#${line}`);
  const all = yaml.split('\n');
  for (let at = 0; at + lines.length <= all.length; at += 1) {
    if (lines.every((line, offset) => all[at + offset]?.trim() === line))
      return [...all.slice(0, at), ...all.slice(at + lines.length)].join('\n');
  }
  return yaml;
}

/** @throws YamlEditError where the text is no YAML */
function parse(yaml: string): Document.Parsed {
  const document = parseDocument(yaml, { keepSourceTokens: true, logLevel: 'silent' });
  if (document.errors[0]) throw new YamlEditError(document.errors[0].message);
  return document;
}

function findMap(yaml: string, path: YamlPath): Place<YAMLMap> {
  let node: unknown = parse(yaml).contents;
  let isFlow = false;
  for (const key of path) {
    isFlow ||= (isMap(node) || isSeq(node)) && node.flow === true;
    if (isMap(node) && typeof key === 'string') node = findPair(node, key)?.value;
    else node = isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
  }
  if (!isMap(node)) throw new YamlEditError(`Expected a map at «${path.join('.')}»`);
  return { node, isFlow: isFlow || node.flow === true };
}

function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function replaceValue(yaml: string, place: Place<YAMLMap>, pair: Pair, value: YamlValue): string {
  const { value: node } = pair;
  const isPlain = value === null || typeof value !== 'object';
  const range = toRange(node);
  if (!range || range[0] === range[1]) {
    const at = yaml.indexOf(':', toKeyEnd(pair)) + 1;
    if (isPlain || place.isFlow) return insert(yaml, at, ` ${toInline(value)}`);
    return insert(yaml, toLineEnd(yaml, at), toBlock(value, toColumn(yaml, pair)));
  }
  if (isPlain && (isScalar(node) || isAlias(node))) {
    const style = isScalar(node) && !isPlaceholder(node.value) ? node.type : undefined;
    const text = toScalarText(value, style, place.isFlow ? null : toColumn(yaml, pair));
    // The range of a block text reaches over the end of its last line.
    const end = range[1] - (yaml[range[1] - 1] === '\n' ? 1 : 0);
    return yaml.slice(0, range[0]) + text + yaml.slice(end);
  }
  const end = toNodeEnd(yaml, node);
  const isInFlow = place.isFlow || ((isMap(node) || isSeq(node)) && node.flow === true);
  const isEmptyList = Array.isArray(value) && value.length === 0;
  const grows = isSeq(node) && node.items.length === 0 && !place.isFlow && !isPlain;
  if (isInFlow && !grows) return yaml.slice(0, range[0]) + toInline(value) + yaml.slice(end);
  const colon = yaml.indexOf(':', toKeyEnd(pair)) + 1;
  if (isPlain || isEmptyList) return `${yaml.slice(0, colon)} ${toInline(value)}${yaml.slice(end)}`;
  // Block values begin on the next line; what stands behind `[]` stays behind the key.
  const rest = yaml.slice(end, toLineEnd(yaml, end));
  const block = toBlock(value, toColumn(yaml, pair));
  return yaml.slice(0, colon) + rest + block + yaml.slice(toLineEnd(yaml, end));
}

/** Nobody chose the quotation marks of a text that was only proposed. */
function isPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(PLACEHOLDER);
}

/** Changes a list item by item: those at both ends that are alike stay as they are. */
function setItems(
  yaml: string,
  path: YamlPath,
  list: YAMLSeq,
  values: readonly YamlValue[],
): string {
  const old = list.items.map((item) => toPlain(item));
  let start = 0;
  while (start < Math.min(old.length, values.length) && isSame(old[start], values[start]))
    start += 1;
  let same = 0;
  while (
    same < Math.min(old.length, values.length) - start &&
    isSame(old[old.length - 1 - same], values[values.length - 1 - same])
  )
    same += 1;
  const [oldEnd, newEnd] = [old.length - same, values.length - same];
  let text = yaml;
  const shared = Math.min(oldEnd, newEnd);
  for (let index = start; index < shared; index += 1)
    text = setItem(text, path, index, values[index] ?? null);
  // Added before taken away: a list that was empty in between would lose its shape.
  for (let index = shared; index < newEnd; index += 1)
    text = insertItem(text, { path, index }, values[index] ?? null);
  for (let index = oldEnd - 1; index >= shared; index -= 1) text = removeItem(text, path, index);
  return text;
}

function setItem(yaml: string, path: YamlPath, index: number, value: YamlValue): string {
  const parent = findMap(yaml, path.slice(0, -1));
  const list = findPair(parent.node, String(path.at(-1)))?.value;
  const item = isSeq(list) ? list.items[index] : undefined;
  if (isMap(item) && isRecord(value)) {
    let text = yaml;
    const order = Object.keys(value);
    for (const [key, each] of Object.entries(value))
      text = setField(text, { path: [...path, index], key, order }, each);
    for (const { key } of item.items)
      if (isScalar(key) && !Object.hasOwn(value, String(key.value)))
        text = setField(text, { path: [...path, index], key: String(key.value) }, undefined);
    return text;
  }
  const range = toRange(item);
  if (!range || !isScalar(item) || (typeof value === 'object' && value !== null))
    return removeItem(insertItem(yaml, { path, index: index + 1 }, value), path, index);
  const isFlow = parent.isFlow || (isSeq(list) && list.flow === true);
  const text = toScalarText(value as string, item.type, isFlow ? null : 0);
  const end = range[1] - (yaml[range[1] - 1] === '\n' ? 1 : 0);
  return yaml.slice(0, range[0]) + text + yaml.slice(end);
}

function addPair(
  yaml: string,
  { node, isFlow }: Place<YAMLMap>,
  { key, order }: { readonly key: string; readonly order: readonly string[] },
  value: YamlValue,
): string {
  const rank = order.indexOf(key);
  const before = node.items.findLast((pair) => {
    const other = isScalar(pair.key) ? order.indexOf(String(pair.key.value)) : -1;
    return rank === -1 || (other !== -1 && other < rank);
  });
  if (isFlow) {
    const text = `${key}: ${toInline(value)}`;
    if (node.items.length === 0) return insert(yaml, (node.range?.[0] ?? 0) + 1, ` ${text} `);
    const last = before ?? node.items.at(-1);
    return last ? insert(yaml, toPairEnd(yaml, last), `, ${text}`) : yaml;
  }
  const [first] = node.items;
  if (!first) throw new YamlEditError('Expected a map with fields');
  const column = toColumn(yaml, first);
  const indent = ' '.repeat(column);
  const text = indentLines(stringify({ [key]: value }, { lineWidth: 0 }).trimEnd(), column);
  if (!before) return insert(yaml, toKeyStart(first), `${text.trimStart()}\n${indent}`);
  return insert(yaml, toLineEnd(yaml, toPairEnd(yaml, before)), `\n${text}`);
}

function removePair(yaml: string, { node, isFlow }: Place<YAMLMap>, pair: Pair): string {
  const index = node.items.indexOf(pair);
  if (isFlow) {
    const ranges = node.items.map((each) => [toKeyStart(each), toPairEnd(yaml, each)] as const);
    return cutFlow(yaml, ranges, index);
  }
  const start = toKeyStart(pair);
  const end = toLineEnd(yaml, toPairEnd(yaml, pair));
  if (node.items.length === 1) return `${yaml.slice(0, start)}{}${yaml.slice(end)}`;
  const lineStart = toLineStart(yaml, start);
  if (yaml.slice(lineStart, start).trim() === '') {
    if (end < yaml.length) return yaml.slice(0, lineStart) + yaml.slice(end + 1);
    return yaml.slice(0, Math.max(0, lineStart - 1)) + yaml.slice(end);
  }
  // «- draft: true»: what follows comes up behind the hyphen.
  const next = yaml.slice(end).search(/\S/u);
  return yaml.slice(0, start) + (next === -1 ? '' : yaml.slice(end + next));
}

function insertFlowItem(yaml: string, list: YAMLSeq, index: number, value: YamlValue): string {
  const text = toInline(value);
  const before = toRange(list.items[Math.min(index, list.items.length) - 1]);
  if (before) return insert(yaml, before[1], `, ${text}`);
  return insert(yaml, toRange(list.items[0])?.[0] ?? 0, `${text}, `);
}

/** Takes one of several parts out of a list or map in brackets, with the comma that parted it. */
function cutFlow(
  yaml: string,
  ranges: readonly (readonly [number, number] | null)[],
  index: number,
): string {
  const [own, before, next] = [ranges[index], ranges[index - 1], ranges[index + 1]];
  if (!own) throw new YamlEditError(`Expected part ${index}`);
  if (next) return yaml.slice(0, own[0]) + yaml.slice(next[0]);
  return yaml.slice(0, before ? before[1] : own[0]) + yaml.slice(own[1]);
}

/** @param column of the key; null in brackets, where a text has one line */
function toScalarText(
  value: Exclude<YamlValue, object> | null,
  style: Scalar['type'] | undefined,
  column: number | null,
): string {
  const scalar = new Scalar(value);
  const isBlock = style === 'BLOCK_FOLDED' || style === 'BLOCK_LITERAL';
  if (typeof value === 'string' && style && !(isBlock && column === null)) scalar.type = style;
  if (column === null) return toInline(scalar);
  const lineWidth = isBlock ? FOLD_WIDTH - column : 0;
  const text = new Document({ k: scalar }).toString({ lineWidth }).trimEnd();
  return indentLines(text, column).trimStart().slice('k:'.length).trimStart();
}

function toInline(value: unknown): string {
  const document = new Document({ k: value });
  if (isMap(document.contents)) document.contents.flow = true;
  const text = document.toString({ lineWidth: 0 }).trim();
  return text.slice('{ k: '.length, -' }'.length);
}

/** A list or map as lines below its key. */
function toBlock(value: YamlValue, column: number): string {
  const text = stringify({ k: value }, { lineWidth: 0 }).trimEnd();
  return `\n${indentLines(text.slice(text.indexOf('\n') + 1), column)}`;
}

function toItemStarts({ srcToken }: YAMLSeq): number[] {
  if (srcToken?.type !== 'block-seq') return [];
  return srcToken.items.flatMap(
    ({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [],
  );
}

/** Whether a blank line parts the first two items; null where there are no two. */
function hasBlankBetween(yaml: string, list: YAMLSeq, starts: readonly number[]): boolean | null {
  const [, second] = starts;
  if (second === undefined) return null;
  return /\n[ \t]*\n/u.test(yaml.slice(toNodeEnd(yaml, list.items[0]), second));
}

/** Where the comment lines right above a line begin; the line itself where there are none. */
function toCommentStart(yaml: string, offset: number): number {
  let start = toLineStart(yaml, offset);
  while (start > 0) {
    const above = toLineStart(yaml, start - 1);
    if (!yaml.slice(above, start).trim().startsWith('#')) break;
    start = above;
  }
  return start;
}

function toColumn(yaml: string, pair: Pair): number {
  const start = toKeyStart(pair);
  return start - toLineStart(yaml, start);
}

function toKeyStart({ key }: Pair): number {
  return (isScalar(key) ? key.range?.[0] : undefined) ?? 0;
}

function toKeyEnd({ key }: Pair): number {
  return (isScalar(key) ? key.range?.[1] : undefined) ?? 0;
}

function toPairEnd(yaml: string, { key, value }: Pair): number {
  const colon = yaml.indexOf(':', isScalar(key) ? (key.range?.[1] ?? 0) : 0) + 1;
  return Math.max(colon, toNodeEnd(yaml, value));
}

/** The end of a node: what its range may reach over, blank lines and comments, is not its own. */
function toNodeEnd(yaml: string, node: unknown): number {
  const range = toRange(node);
  if (!range) return 0;
  const isBlock = (isMap(node) || isSeq(node)) && !node.flow;
  const last = isBlock ? node.items.at(-1) : undefined;
  if (last !== undefined) return isPair(last) ? toPairEnd(yaml, last) : toNodeEnd(yaml, last);
  return Math.max(range[0], yaml.slice(0, range[1]).trimEnd().length);
}

function toRange(node: unknown): readonly [number, number] | null {
  const hasRange = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
  return hasRange && node.range ? [node.range[0], node.range[1]] : null;
}

function toLineStart(yaml: string, offset: number): number {
  return yaml.lastIndexOf('\n', offset - 1) + 1;
}

function toLineEnd(yaml: string, offset: number): number {
  const end = yaml.indexOf('\n', offset);
  return end === -1 ? yaml.length : end;
}

function skipBlankLines(yaml: string, offset: number): number {
  let at = offset;
  for (let end = toLineEnd(yaml, at); at < yaml.length && yaml.slice(at, end).trim() === ''; ) {
    at = Math.min(yaml.length, end + 1);
    end = toLineEnd(yaml, at);
  }
  return at;
}

/** Where the blank lines before a line begin. */
function dropBlankLines(yaml: string, lineStart: number): number {
  const text = yaml.slice(0, lineStart).trimEnd();
  return Math.min(lineStart, text.length + 1);
}

function indentLines(text: string, columns: number): string {
  const indent = ' '.repeat(columns);
  return text.replaceAll(/^(?=.)/gmu, indent);
}

function insert(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at);
}

function toPlain(node: unknown): unknown {
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.toJSON() as unknown) : node;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isRecord(value: YamlValue): value is { readonly [key: string]: YamlValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
