import { isCapitalized } from '../text/tokenize.ts';
import { putOver } from './put-over.ts';
import { scanNames } from './scan-names.ts';
import type { LocatedName, Sentence } from './types.ts';

const PAPER = /^(?:revista|semanario|suplemento|boletín)$/u;

/** «la revista | Arte y Parte»: of one paper, what «y» joins is one name. */
export function joinTitledPapers(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return putOver(names, scanNames(sentences, 'organization', findEnd));
}

function findEnd(tokens: Sentence, from: number): number | null {
  if (!PAPER.test(tokens[from - 1]?.lower ?? '') || !isCapitalized(tokens[from])) return null;
  if (!/^[ye]$/u.test(tokens[from + 1]?.text ?? '') || !isCapitalized(tokens[from + 2]))
    return null;
  // «la revista Hola y Ana Ruiz»
  return isCapitalized(tokens[from + 3]) ? null : from + 3;
}
