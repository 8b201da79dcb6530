import type { FlatLine } from './clip.ts';

/**
 * SVG path data of lines, with relative commands in whole steps of so many units: whoever shows the
 * data has to scale it by the step. What is less than a step, or straight, takes no corner.
 */
export function toPathData(lines: readonly FlatLine[], isClosed: boolean, step = 1): string {
  let x = 0;
  let y = 0;
  let data = '';
  for (const line of lines) {
    const corners = toCorners(line, isClosed, step);
    if (corners.length < (isClosed ? 6 : 4)) continue;
    for (let at = 0; at < corners.length; at += 2) {
      const toX = corners[at] as number;
      const toY = corners[at + 1] as number;
      const command = at === 0 ? 'm' : at === 2 ? 'l' : '';
      data += command + toPair(toX - x, toY - y, command === '');
      x = toX;
      y = toY;
    }
    if (!isClosed) continue;
    data += 'z';
    x = corners[0] as number;
    y = corners[1] as number;
  }
  return data;
}

/** A minus sign separates as well as a space does. */
function toPair(dx: number, dy: number, follows: boolean): string {
  return `${follows && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`;
}

function toCorners(line: FlatLine, isClosed: boolean, step: number): number[] {
  const kept: number[] = [];
  for (let at = 0; at < line.length; at += 2) {
    const x = Math.round((line[at] as number) / step);
    const y = Math.round((line[at + 1] as number) / step);
    const last = kept.length - 2;
    if (last >= 0 && kept[last] === x && kept[last + 1] === y) continue;
    if (last >= 2) {
      const fromX = kept[last - 2] as number;
      const fromY = kept[last - 1] as number;
      const isStraight =
        ((kept[last] as number) - fromX) * (y - fromY) ===
        ((kept[last + 1] as number) - fromY) * (x - fromX);
      if (isStraight) kept.length = last;
    }
    kept.push(x, y);
  }
  const isRepeated = kept.length > 2 && kept[0] === kept.at(-2) && kept[1] === kept.at(-1);
  if (isClosed && isRepeated) kept.length -= 2;
  return kept;
}
