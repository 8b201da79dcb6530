import type { Point, Ring } from './geometry.ts';

/**
 * Collects what d3 draws and writes it as SVG path data with relative commands, in whole steps of
 * so many units: whoever shows the data has to scale it by the step.
 */
export class PathData {
  /** The lines drawn, in units that are whole steps, for those who look for room among them. */
  readonly rings: Point[][] = [];
  #closed = new Set<Ring>();
  readonly #step: number;

  constructor(step = 1) {
    this.#step = step;
  }

  moveTo(x: number, y: number): void {
    this.rings.push([this.#round(x, y)]);
  }

  lineTo(x: number, y: number): void {
    this.rings.at(-1)?.push(this.#round(x, y));
  }

  closePath(): void {
    const ring = this.rings.at(-1);
    if (ring) this.#closed.add(ring);
  }

  /** d3 draws arcs for points only, and these maps draw none of them so. */
  arc(): void {}

  beginPath(): void {}

  toString(): string {
    let x = 0;
    let y = 0;
    let data = '';
    for (const ring of this.rings) {
      const closed = this.#closed.has(ring);
      const steps = withoutStraightSteps(ring, closed);
      if (steps.length < (closed ? 3 : 2)) continue;
      const [startX, startY] = steps[0] ?? [x, y];
      steps.forEach(([toX, toY], index) => {
        const command = index === 0 ? 'm' : index === 1 ? 'l' : '';
        data += command + toPair((toX - x) / this.#step, (toY - y) / this.#step, command === '');
        [x, y] = [toX, toY];
      });
      if (closed) {
        data += 'z';
        [x, y] = [startX, startY];
      }
    }
    return data;
  }

  #round(x: number, y: number): Point {
    return [Math.round(x / this.#step) * this.#step, Math.round(y / this.#step) * this.#step];
  }
}

/** A minus sign separates as well as a space does. */
function toPair(dx: number, dy: number, follows: boolean): string {
  return `${follows && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`;
}

function withoutStraightSteps(points: Ring, closed: boolean): Point[] {
  const kept: Point[] = [];
  const pushed = closed && isSame(points[0], points.at(-1)) ? points.slice(0, -1) : points;
  for (const point of pushed) {
    if (isSame(kept.at(-1), point)) continue;
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (before && last && isStraight(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isSame(
  a: readonly [number, number] | undefined,
  b: readonly [number, number] | undefined,
) {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  return (b[0] - a[0]) * (c[1] - a[1]) === (c[0] - a[0]) * (b[1] - a[1]);
}
