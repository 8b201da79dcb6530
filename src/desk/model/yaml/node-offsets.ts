import { isAlias, isMap, isPair, isScalar, isSeq, type Pair, type YAMLSeq } from 'yaml';
import { splice, toLineStart } from './lines.ts';

export function toItemStarts({ srcToken }: YAMLSeq): number[] {
  if (srcToken?.type !== 'block-seq') return [];
  return srcToken.items.flatMap(
    ({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [],
  );
}

/** Whether a blank line parts the first two items; null where there are no two. */
export function hasBlankBetween(
  yaml: string,
  list: YAMLSeq,
  starts: readonly number[],
): boolean | null {
  const [, second] = starts;
  if (second === undefined) return null;
  return /\n[ \t]*\n/u.test(yaml.slice(toNodeEnd(yaml, list.items[0]), second));
}

export function toColumn(yaml: string, pair: Pair): number {
  const start = toKeyStart(pair);
  return start - toLineStart(yaml, start);
}

export function toKeyStart({ key }: Pair): number {
  return (isScalar(key) ? key.range?.[0] : undefined) ?? 0;
}

export function toKeyEnd({ key }: Pair): number {
  return (isScalar(key) ? key.range?.[1] : undefined) ?? 0;
}

export function toPairEnd(yaml: string, { key, value }: Pair): number {
  const colon = yaml.indexOf(':', isScalar(key) ? (key.range?.[1] ?? 0) : 0) + 1;
  return Math.max(colon, toNodeEnd(yaml, value));
}

/** The end of a node: what its range may reach over, blank lines and comments, is not its own. */
export function toNodeEnd(yaml: string, node: unknown): number {
  const range = toRange(node);
  if (!range) return 0;
  const isBlock = (isMap(node) || isSeq(node)) && !node.flow;
  const last = isBlock ? node.items.at(-1) : undefined;
  if (last !== undefined) return isPair(last) ? toPairEnd(yaml, last) : toNodeEnd(yaml, last);
  return Math.max(range[0], yaml.slice(0, range[1]).trimEnd().length);
}

export function toRange(node: unknown): readonly [number, number] | null {
  const hasRange = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);
  return hasRange && node.range ? [node.range[0], node.range[1]] : null;
}

/** @param range of the scalar: that of a block text reaches over the end of its last line */
export function replaceScalar(
  yaml: string,
  [start, end]: readonly [number, number],
  text: string,
): string {
  return splice(yaml, [start, end - (yaml[end - 1] === '\n' ? 1 : 0)], text);
}
