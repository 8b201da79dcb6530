import { isMap, isScalar, isSeq, type YAMLSeq } from 'yaml';
import { findList } from './find-place.ts';
import { insertItem, removeItem } from './items.ts';
import { replaceScalar, toRange } from './node-offsets.ts';
import { type FieldPlace, putField } from './put-field.ts';
import { isPlain, toScalarText } from './write-value.ts';
import type { YamlPath, YamlValue } from './yaml-value.ts';

/**
 * Gives a field of a map its value; all else stays byte for byte: comments, order, quoting, blank
 * lines. `undefined` takes it away.
 * @throws YamlEditError where the text is no YAML or has no map there
 */
export function setField(yaml: string, place: FieldPlace, value: YamlValue | undefined): string {
  if (!Array.isArray(value) || value.length === 0) return putField(yaml, place, value);
  const path = [...place.path, place.key];
  const { list } = findList(yaml, path);
  return list && list.items.length > 0
    ? setItems(yaml, path, list, value)
    : putField(yaml, place, value);
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
  const { list, isFlow } = findList(yaml, path);
  const item = list?.items[index];
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
  if (!range || !isScalar(item) || !isPlain(value))
    return removeItem(insertItem(yaml, { path, index: index + 1 }, value), path, index);
  return replaceScalar(yaml, range, toScalarText(value, item.type, isFlow ? null : 0));
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
