import { isCapitalized } from '../text/tokenize.ts';
import { isFirstName } from './gazetteer.ts';
import { putOver } from './put-over.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

/** What only a newspaper or a station does at the head of an interview. */
const INTERVIEWS = /^(?:entrevist|convers|charl|dialog|platic)\p{Ll}+$/u;
/** What it does too, and others more often. */
const MEETS = /^(?:habl|recib|visit|reún|reun|pregunt|convers)\p{Ll}+$/u;
/** Tokens of «La Voz del Interior». */
const LONGEST = 5;
const TIE = /^(?:de|del|la|las|los)$/u;

/**
 * «La Gaceta conversó con Rubén Ochoa. | LG: ¿…?», «Canal Cuatro recibió a Inés Villafañe. | CC: ¿…?»:
 * who opens an interview with somebody and has the turns that ask is no person, whatever it is called.
 */
export function addInterviewers(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const opening = sentences[0];
  if (opening === undefined || !isCapitalized(opening[0])) return [...names];
  const to = findEnd(opening);
  const verb = opening[to]?.lower ?? '';
  const isMeeting = /^(?:a|con)$/u.test(opening[to + 1]?.lower ?? '');
  if (to > LONGEST || !isMeeting || isFirstName(opening[0]!.text)) return [...names];
  const asks =
    INTERVIEWS.test(verb) || (MEETS.test(verb) && hasTurnOf(opening.slice(0, to), sentences));
  const isArticleAlone = to === 1 && /^(?:el|la|los|las|un|una)$/u.test(opening[0]!.lower);
  if (!asks || isArticleAlone || !isCapitalized(opening[to - 1])) return [...names];
  const found = {
    ...toFoundName(sentences, 0, { type: 'organization', from: 0, to }),
    certainty: 1,
  };
  return putOver(names, [found]);
}

/** The end of the capitals that open a sentence, with the small words that tie them. */
function findEnd(tokens: Sentence): number {
  let to = 1;
  for (;;) {
    let next = to;
    while (TIE.test(tokens[next]?.text ?? '')) next += 1;
    if (!isCapitalized(tokens[next])) return to;
    to = next + 1;
  }
}

/** «CC: ¿…?», «LA GACETA: ¿…?»: a turn with the initials or the whole name. */
function hasTurnOf(name: Sentence, sentences: readonly Sentence[]): boolean {
  const initials = name
    .filter(isCapitalized)
    .map(({ text }) => text[0])
    .join('');
  const whole = name.map(({ lower }) => lower).join(' ');
  return sentences.some((tokens) => {
    const colon = tokens.findIndex(({ text }) => text === ':');
    if (colon < 1 || colon > LONGEST) return false;
    const label = tokens.slice(0, colon);
    return label[0]!.text === initials || label.map(({ lower }) => lower).join(' ') === whole;
  });
}
