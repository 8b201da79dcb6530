import { Document, isMap, Scalar, stringify } from 'yaml';
import { indentLines } from './lines.ts';
import type { YamlValue } from './yaml-value.ts';

/** Columns of a folded text (`>-`): as editors and formatters break lines. */
const FOLD_WIDTH = 100;

/** Whether a value is written on the line of its key, or folded below it. */
export function isPlain(value: YamlValue): value is Exclude<YamlValue, object> | null {
  return value === null || typeof value !== 'object';
}

/** @param column of the key; null in brackets, where a text has one line */
export function toScalarText(
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

export function toInline(value: unknown): string {
  const document = new Document({ k: value });
  if (isMap(document.contents)) document.contents.flow = true;
  const text = document.toString({ lineWidth: 0 }).trim();
  return text.slice('{ k: '.length, -' }'.length);
}

/** A list or map as lines below its key. */
export function toBlock(value: YamlValue, column: number): string {
  const text = stringify({ k: value }, { lineWidth: 0 }).trimEnd();
  return `\n${indentLines(text.slice(text.indexOf('\n') + 1), column)}`;
}
