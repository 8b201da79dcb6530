import type { Claim } from '../annotate/index.ts';
import type { Cell } from '../words/article-words.ts';

/** From the surest word to nobody's. */
const CELLS = ['direct', 'mixed', 'indirect', 'anonymous', 'unattributed'] as const;

/** The box of a claim: as far as somebody answers for its words. */
export function toCell({ form, speaker }: Pick<Claim, 'form' | 'speaker'>): Cell {
  if (speaker.type === 'group') return 'anonymous';
  return speaker.type === 'none' ? 'unattributed' : form;
}

/** The claims of each kind of cell, the surest first; kinds without claims are left out. */
export function toCellGroups<Each extends Pick<Claim, 'form' | 'speaker'>>(
  claims: readonly Each[],
): readonly { readonly cell: Cell; readonly claims: readonly Each[] }[] {
  const groups = Map.groupBy(claims, toCell);
  return CELLS.flatMap((cell) => {
    const own = groups.get(cell);
    return own ? [{ cell, claims: own }] : [];
  });
}
