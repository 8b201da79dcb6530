import type { DeskView, ProblemTarget } from '../model/view.ts';

export type Tab = 'cabecera' | 'fichas' | 'texto' | 'problemas';

/** What is to be shown when a tab opens: the thing in hand, or an entry. */
export interface Goal {
  readonly tab: Tab;
  readonly key: string | null;
  /** Told apart from the same goal before. */
  readonly turn: number;
}

/** The tab and the thing in hand by which a problem is mended. */
export function toPlace(target: ProblemTarget, view: DeskView): { tab: Tab; key: string | null } {
  switch (target.in) {
    case 'claim':
      return { tab: 'texto', key: `c:${view.claims[target.index]?.id ?? ''}` };
    case 'date':
      return { tab: 'texto', key: `d:${target.index}` };
    case 'note':
      return { tab: 'texto', key: `n:${target.index}` };
    case 'text':
      return { tab: 'texto', key: `t:${target.start}-${target.end}` };
    case 'entry':
      return { tab: 'fichas', key: target.ref };
    case 'mention':
      return { tab: 'fichas', key: null };
    default:
      return { tab: 'cabecera', key: null };
  }
}
