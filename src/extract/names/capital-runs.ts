import { isCapitalized } from '../text/tokenize.ts';
import type { Token } from '../text/tokenize.ts';
import { CONNECTORS } from '../../names/trigger-words.ts';

/** A run of capitalized words with the small words that tie them. Token indices, end exclusive. */
export interface CapitalRun {
  readonly from: number;
  readonly to: number;
}

/** Small words that may stand together inside a name: «de la». */
const MOST_CONNECTORS = 2;

/** For every token the run that it belongs to, or null. */
export function findCapitalRuns(tokens: readonly Token[]): (CapitalRun | null)[] {
  const runs: (CapitalRun | null)[] = tokens.map(() => null);
  for (let from = 0; from < tokens.length; ) {
    if (!isCapitalized(tokens[from])) {
      from += 1;
      continue;
    }
    const to = findRunEnd(tokens, from);
    runs.fill({ from, to }, from, to);
    from = to;
  }
  return runs;
}

function findRunEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (;;) {
    let next = to;
    while (next - to < MOST_CONNECTORS && isConnector(tokens[next])) next += 1;
    if (!isCapitalized(tokens[next])) return to;
    to = next + 1;
  }
}

function isConnector(token: Token | undefined): boolean {
  // «el» and «al» tie nothing: «Putin al Kremlin».
  return (
    token !== undefined && CONNECTORS.has(token.text) && token.text !== 'el' && token.text !== 'al'
  );
}
