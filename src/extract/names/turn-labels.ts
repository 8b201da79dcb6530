import { isSmallOpener } from '../../names/parts-of-speech.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

const ASKS = /^(?:P|Q)\.?$/u;
const ANSWERS = /^(?:R|A)\.?$/u;

/**
 * «P. Hay quien dice», «R. Claro que sí»: where a text has both letters at the head of sentences, they
 * say whose turn it is and are nobody's initials.
 */
export function dropTurnLabels(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const opens = (pattern: RegExp): boolean =>
    sentences.some(([first, next]) => pattern.test(first!.text) && isLabelEnd(first!, next));
  if (!opens(ASKS) || !opens(ANSWERS)) return [...names];
  return names.flatMap((name) => {
    const tokens = sentences[name.sentence]!;
    const first = tokens[0]!.text;
    if (name.from > 0 || !(ASKS.test(first) || ANSWERS.test(first))) return [name];
    const from = first.endsWith('.') ? 1 : 2;
    const isName = from < name.to && !isSmallOpener(tokens[from]!.lower) && name.to - from > 1;
    return isName
      ? [toFoundName(sentences, name.sentence, { type: name.type, from, to: name.to })]
      : [];
  });
}

function isLabelEnd(first: Sentence[number], next: Sentence[number] | undefined): boolean {
  return first.text.endsWith('.') || /^[.:]$/u.test(next?.text ?? '');
}
