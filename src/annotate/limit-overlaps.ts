import { type Problem, SUBJECTS, toProblem } from './problems.ts';
import { byPosition, type Range } from './range.ts';
import type { Claim, Note } from './types.ts';

/** More claims and notes than this on the same words help no reader, and their marks multiply. */
const OVERLAPS_MAX = 20;

/** Leaves out the claims and notes that would stand too many deep on the same words. */
export function limitOverlaps(
  claims: readonly Claim[],
  notes: readonly Note[],
): { claims: readonly Claim[]; notes: readonly Note[]; problems: Problem[] } {
  const tooMany = findTooMany([...claims, ...notes]);
  if (tooMany.size === 0) return { claims, notes, problems: [] };
  const [first] = tooMany;
  const what = first?.type === 'claim' ? SUBJECTS.claim(first.id) : SUBJECTS.anyNote;
  return {
    claims: claims.filter((claim) => !tooMany.has(claim)),
    notes: notes.filter((note) => !tooMany.has(note)),
    problems: [toProblem('overlap-deep', null, { what, most: OVERLAPS_MAX })],
  };
}

function findTooMany(annotations: readonly (Claim | Note)[]): Set<Claim | Note> {
  const tooMany = new Set<Claim | Note>();
  // Two ranges of one annotation never overlap.
  if (annotations.length <= OVERLAPS_MAX) return tooMany;
  const layers = annotations
    .flatMap((value) => value.ranges.map(({ start, end }) => ({ start, end, value })))
    .sort(byPosition);
  let open: Range[] = [];
  for (const layer of layers) {
    if (open.some(({ end }) => end <= layer.start))
      open = open.filter(({ end }) => end > layer.start);
    if (open.length < OVERLAPS_MAX) open.push(layer);
    else tooMany.add(layer.value);
  }
  return tooMany;
}
