import { findFiniteForm } from '../verbs/reporting-verbs.ts';
import type { SentenceView } from './sentence-view.ts';

const COMMENT_GERUND = /^(?:haciendo|refiriéndose|recuperando|citando|aludiendo)$/u;

/**
 * Where a clause stops being the speaker's and the writer goes on: «, en referencia a», «, por lo
 * que», «, y Corea…». A token index between `from` and `to`.
 */
export function findClauseEnd(view: SentenceView, from: number, to: number): number {
  for (let comma = from + 2; comma < to; comma += 1) {
    // «dijo que no irá: “Tengo trabajo”»
    if (view.word(comma) === ';' && !view.isQuoted(comma)) return comma;
    if (view.word(comma) === ':' && view.isQuoted(comma + 1)) return comma;
    if (view.word(comma) === ',' && !view.isQuoted(comma) && isWritersComment(view, comma))
      return comma;
  }
  return to;
}

function isWritersComment(view: SentenceView, comma: number): boolean {
  const [first, second, third] = [
    view.lower(comma + 1),
    view.lower(comma + 2),
    view.lower(comma + 3),
  ];
  if (COMMENT_GERUND.test(first)) return true;
  if (first === 'por' && second === 'lo' && third === 'que') return true;
  if (first === 'lo' && second === 'que' && /^(?:lo|la|los|las|le|ha|provocó|llevó)$/u.test(third))
    return true;
  if (first === 'según') return true;
  if (first === 'en' && /^(?:referencia|alusión)$/u.test(second)) return true;
  if (first === 'pues' && findFiniteForm(second) !== null) return true;
  return first === 'y' && view.isCapital(comma + 2) && !view.isQuoted(comma + 2);
}
