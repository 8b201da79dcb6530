import { isAlias, isMap, isScalar, isSeq, type Pair, stringify } from 'yaml';
import { PLACEHOLDER } from '../../../schema/placeholder.ts';
import { cutFlow } from './cut-flow.ts';
import { findMap, findPair, type MapPlace } from './find-place.ts';
import { indentLines, insert, splice, toLineEnd, toLineStart } from './lines.ts';
import {
  replaceScalar,
  toColumn,
  toKeyEnd,
  toKeyStart,
  toNodeEnd,
  toPairEnd,
  toRange,
} from './node-offsets.ts';
import { isPlain, toBlock, toInline, toScalarText } from './write-value.ts';
import { YamlEditError, type YamlPath, type YamlValue } from './yaml-value.ts';

/** Where a field stands, or is to stand. */
export interface FieldPlace {
  /** Leads to the map; empty for the top level. */
  readonly path: YamlPath;
  readonly key: string;
  /** A new field stands after those that come before it here. */
  readonly order?: readonly string[];
}

/** Gives a field of a map its value as a whole; `undefined` takes it away. */
export function putField(
  yaml: string,
  { path, key, order = [] }: FieldPlace,
  value: YamlValue | undefined,
): string {
  const place = findMap(yaml, path);
  const pair = findPair(place.node, key);
  if (!pair) return value === undefined ? yaml : addPair(yaml, place, { key, order }, value);
  return value === undefined
    ? removePair(yaml, place, pair)
    : replaceValue(yaml, place, pair, value);
}

function addPair(
  yaml: string,
  { node, isFlow }: MapPlace,
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

function removePair(yaml: string, { node, isFlow }: MapPlace, pair: Pair): string {
  const index = node.items.indexOf(pair);
  if (isFlow) {
    const ranges = node.items.map((each) => [toKeyStart(each), toPairEnd(yaml, each)] as const);
    return cutFlow(yaml, ranges, index);
  }
  const start = toKeyStart(pair);
  const end = toLineEnd(yaml, toPairEnd(yaml, pair));
  if (node.items.length === 1) return splice(yaml, [start, end], '{}');
  const lineStart = toLineStart(yaml, start);
  if (yaml.slice(lineStart, start).trim() === '') {
    return end < yaml.length
      ? splice(yaml, [lineStart, end + 1])
      : splice(yaml, [Math.max(0, lineStart - 1), end]);
  }
  // «- draft: true»: what follows comes up behind the hyphen.
  const next = yaml.slice(end).search(/\S/u);
  return splice(yaml, [start, next === -1 ? yaml.length : end + next]);
}

function replaceValue(yaml: string, place: MapPlace, pair: Pair, value: YamlValue): string {
  const { value: node } = pair;
  const colon = yaml.indexOf(':', toKeyEnd(pair)) + 1;
  const range = toRange(node);
  if (!range || range[0] === range[1]) {
    return isPlain(value) || place.isFlow
      ? insert(yaml, colon, ` ${toInline(value)}`)
      : insert(yaml, toLineEnd(yaml, colon), toBlock(value, toColumn(yaml, pair)));
  }
  if (isPlain(value) && (isScalar(node) || isAlias(node))) {
    const style = isScalar(node) && !isPlaceholder(node.value) ? node.type : undefined;
    const column = place.isFlow ? null : toColumn(yaml, pair);
    return replaceScalar(yaml, range, toScalarText(value, style, column));
  }
  const end = toNodeEnd(yaml, node);
  const isInFlow = place.isFlow || ((isMap(node) || isSeq(node)) && node.flow === true);
  const isEmptyList = Array.isArray(value) && value.length === 0;
  const grows = isSeq(node) && node.items.length === 0 && !place.isFlow && !isPlain(value);
  if (isInFlow && !grows) return splice(yaml, [range[0], end], toInline(value));
  if (isPlain(value) || isEmptyList) return splice(yaml, [colon, end], ` ${toInline(value)}`);
  // Block values begin on the next line; what stands behind `[]` stays behind the key.
  const lineEnd = toLineEnd(yaml, end);
  const block = toBlock(value, toColumn(yaml, pair));
  return splice(yaml, [colon, lineEnd], yaml.slice(end, lineEnd) + block);
}

/** Nobody chose the quotation marks of a text that was only proposed. */
function isPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith(PLACEHOLDER);
}
