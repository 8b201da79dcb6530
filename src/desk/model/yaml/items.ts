import { stringify, type YAMLSeq } from 'yaml';
import { cutFlow } from './cut-flow.ts';
import { findList } from './find-place.ts';
import {
  dropBlankLines,
  indentLines,
  insert,
  skipBlankLines,
  splice,
  toCommentStart,
  toLineEnd,
  toLineStart,
} from './lines.ts';
import { hasBlankBetween, toItemStarts, toKeyEnd, toNodeEnd, toRange } from './node-offsets.ts';
import { putField } from './put-field.ts';
import { toInline } from './write-value.ts';
import { YamlEditError, type YamlPath, type YamlValue } from './yaml-value.ts';

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

/** Puts an item into a list, which is made where there is none. */
export function insertItem(
  yaml: string,
  { path, index, order = [], isApart = false }: ItemPlace,
  value: YamlValue,
): string {
  const { list, isFlow } = findList(yaml, path);
  if (!list || list.items.length === 0)
    return putField(yaml, { path: path.slice(0, -1), key: String(path.at(-1)), order }, [value]);
  if (isFlow) return insertFlowItem(yaml, list, index, value);
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
  const { list, pair, isFlow } = findList(yaml, path);
  const item = list?.items[index];
  if (!pair || !list || item === undefined) throw new YamlEditError(`Expected item ${index}`);
  if (isFlow) return cutFlow(yaml, list.items.map(toRange), index);
  const starts = toItemStarts(list);
  const start = toCommentStart(yaml, starts[index] ?? 0);
  const end = Math.min(yaml.length, toLineEnd(yaml, toNodeEnd(yaml, item)) + 1);
  if (list.items.length === 1) {
    const rest = splice(yaml, [start, end]);
    return insert(rest, yaml.indexOf(':', toKeyEnd(pair)) + 1, ' []');
  }
  return index < list.items.length - 1
    ? splice(yaml, [start, skipBlankLines(yaml, end)])
    : splice(yaml, [dropBlankLines(yaml, start), end]);
}

function insertFlowItem(yaml: string, list: YAMLSeq, index: number, value: YamlValue): string {
  const text = toInline(value);
  const before = toRange(list.items[Math.min(index, list.items.length) - 1]);
  if (before) return insert(yaml, before[1], `, ${text}`);
  return insert(yaml, toRange(list.items[0])?.[0] ?? 0, `${text}, `);
}
