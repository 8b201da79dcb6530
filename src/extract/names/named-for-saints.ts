import { TITLES } from '../../names/trigger-words.ts';
import type { Token } from '../text/tokenize.ts';
import { findFiniteForm } from '../verbs/reporting-verbs.ts';
import { splitName } from './split-name.ts';
import type { LocatedName, Sentence } from './types.ts';

/** First words by which towns, harbours and mountains are called, seldom a person or a body. */
const PLACE_WORD =
  /^(?:San|Santa|Santo|Sant|Puerto|Villa|Punta|Cabo|Cerro|Ciudad|Fuente|Torre|Peña|Pozo|Costa|Alto|Campo)$/u;
/** «San Juan Bautista», but two or three words are a town. */
const MOST_WORDS = 4;

export function startsLikePlace({ text }: Token): boolean {
  return PLACE_WORD.test(text);
}

/** «San Marcial», «Puerto Inírida»: places of names that no list has, where nobody speaks or has an office. */
export function typePlacesByFirstWord(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return names
    .flatMap((name) => splitPair(name, sentences))
    .map((name) => {
      const tokens = sentences[name.sentence]!;
      const length = name.to - name.from;
      if (name.type === 'place' || length < 2 || length > MOST_WORDS) return name;
      if (!startsLikePlace(tokens[name.from]!) || name.entry !== null) return name;
      const before = tokens[name.from - 1]?.lower ?? '';
      const after = tokens[name.to]?.lower ?? '';
      const speaks = findFiniteForm(after) !== null || findFiniteForm(before) !== null;
      if (TITLES.has(before) || speaks || /^(?:al|del|el)$/u.test(before)) return name;
      return { ...name, type: 'place' };
    });
}

/** «San Telmo y Puerto Inírida» are two. */
function splitPair(name: LocatedName, sentences: readonly Sentence[]): LocatedName[] {
  const { from, to } = name;
  const tokens = sentences[name.sentence]!;
  const link = tokens.findIndex(({ text }, at) => at > from && at < to - 1 && text === 'y');
  const isPair = link > 0 && startsLikePlace(tokens[from]!) && startsLikePlace(tokens[link + 1]!);
  return isPair ? splitName(name, sentences, { end: link, start: link + 1 }) : [name];
}
