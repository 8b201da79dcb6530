/** Points of the paper: x and y of each in turn. */
export type FlatLine = number[];

/** An upright rectangle of paper. */
interface ClipBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The part of a polygon that is in a box (Sutherland and Hodgman's cut, side by side). Parts that the
 * box parts stay joined along its sides.
 */
export function clipPolygon(points: FlatLine, box: ClipBox): FlatLine {
  const { isLeft, isRight, isAbove, isBelow } = findSidesBeyond(points, box);
  let cut = points;
  if (isLeft) cut = cutAt(cut, 0, box.left, 1);
  if (isRight) cut = cutAt(cut, 0, box.right, -1);
  if (isAbove) cut = cutAt(cut, 1, box.top, 1);
  return isBelow ? cutAt(cut, 1, box.bottom, -1) : cut;
}

/** The sides of a box that some point lies beyond: at the others nothing is to be cut. */
function findSidesBeyond(points: FlatLine, { left, top, right, bottom }: ClipBox) {
  const beyond = { isLeft: false, isRight: false, isAbove: false, isBelow: false };
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] as number;
    const y = points[at + 1] as number;
    if (x < left) beyond.isLeft = true;
    if (x > right) beyond.isRight = true;
    if (y < top) beyond.isAbove = true;
    if (y > bottom) beyond.isBelow = true;
  }
  return beyond;
}

/** Whether all points are in a box. */
export function isWithinBox(points: FlatLine, { left, top, right, bottom }: ClipBox): boolean {
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] as number;
    const y = points[at + 1] as number;
    if (x < left || x > right || y < top || y > bottom) return false;
  }
  return true;
}

/** Whether all points are on the far side of one side of a box: then nothing of a line is in it. */
export function isClearOf(points: FlatLine, { left, top, right, bottom }: ClipBox): boolean {
  let isLeft = true;
  let isRight = true;
  let isAbove = true;
  let isBelow = true;
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] as number;
    const y = points[at + 1] as number;
    isLeft &&= x < left;
    isRight &&= x > right;
    isAbove &&= y < top;
    isBelow &&= y > bottom;
    if (!isLeft && !isRight && !isAbove && !isBelow) return false;
  }
  return true;
}

/** The parts of a line that are in a box. */
export function clipLine(points: FlatLine, box: ClipBox): FlatLine[] {
  const parts: FlatLine[] = [];
  let part: FlatLine = [];
  for (let at = 0; at + 3 < points.length; at += 2) {
    const seen = clipSegment(points, at, box);
    if (!seen) continue;
    if (part.at(-2) !== seen.fromX || part.at(-1) !== seen.fromY) {
      part = [seen.fromX, seen.fromY];
      parts.push(part);
    }
    part.push(seen.toX, seen.toY);
  }
  return parts;
}

interface Segment {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/**
 * The part of a segment that is in a box (Liang and Barsky); null if none is.
 * @param at where the segment's two points begin in the line
 */
export function clipSegment(
  points: FlatLine,
  at: number,
  { left, top, right, bottom }: ClipBox,
): Segment | null {
  const x1 = points[at] as number;
  const y1 = points[at + 1] as number;
  const x2 = points[at + 2] as number;
  const y2 = points[at + 3] as number;
  // Most are wholly in the box, or beyond one of its sides.
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) return null;
  if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return null;
  const isLevelIn = x1 >= left && x1 <= right && x2 >= left && x2 <= right;
  if (isLevelIn && y1 >= top && y1 <= bottom && y2 >= top && y2 <= bottom)
    return { fromX: x1, fromY: y1, toX: x2, toY: y2 };
  const dx = x2 - x1;
  const dy = y2 - y1;
  let enter = 0;
  let leave = 1;
  const pass = (step: number, distance: number): boolean => {
    if (step === 0) return distance >= 0;
    if (step < 0) enter = Math.max(enter, distance / step);
    else leave = Math.min(leave, distance / step);
    return enter < leave;
  };
  const isSeen =
    pass(-dx, x1 - left) && pass(dx, right - x1) && pass(-dy, y1 - top) && pass(dy, bottom - y1);
  if (!isSeen) return null;
  return {
    fromX: enter === 0 ? x1 : x1 + enter * dx,
    fromY: enter === 0 ? y1 : y1 + enter * dy,
    toX: leave === 1 ? x2 : x1 + leave * dx,
    toY: leave === 1 ? y2 : y1 + leave * dy,
  };
}

/** What is on one side of an upright (`axis` 0) or level (1) line. */
function cutAt(points: FlatLine, axis: 0 | 1, limit: number, side: 1 | -1): FlatLine {
  const kept: FlatLine = [];
  const { length } = points;
  if (length === 0) return kept;
  const other = axis === 0 ? 1 : 0;
  let before = points[length - 2 + axis] as number;
  let beforeOther = points[length - 2 + other] as number;
  let wasIn = (before - limit) * side >= 0;
  for (let at = 0; at < length; at += 2) {
    const value = points[at + axis] as number;
    const valueOther = points[at + other] as number;
    const isIn = (value - limit) * side >= 0;
    if (isIn !== wasIn) {
      const crossing =
        beforeOther + ((limit - before) / (value - before)) * (valueOther - beforeOther);
      if (axis === 0) kept.push(limit, crossing);
      else kept.push(crossing, limit);
    }
    if (isIn) kept.push(points[at] as number, points[at + 1] as number);
    before = value;
    beforeOther = valueOther;
    wasIn = isIn;
  }
  return kept;
}
