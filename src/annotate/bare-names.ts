import { capitalize } from '../schema/capitalize.ts';
import { memoize } from '../html/memoize.ts';
import { fold } from './fold.ts';
import type { NamedEntry } from './types.ts';
import { isGivenName } from '../names/parts-of-speech.ts';
import { FOREIGN_PARTICLE } from '../names/small-words.ts';
import { findWords } from '../names/words.ts';
import { toWordSet } from '../names/word-list.ts';

/** Words that belong to names and yet name nobody by themselves («Un» of «Kim Jong Un»). */
const NEVER_BARE = toWordSet(`
  a al con da das de del der di do dos e el en la las le los no o san santa santo si sin su un una van von y
  don doña jr sr júnior junior
`);
/** They head a name as titles («papa Francisco»); after a given name they are surnames («Ana Rey»). */
const TITLE = /^(?:papa|rey|reina|príncipe|princesa|señora?)$/iu;
/** «De la Rúa» is nobody's «Rúa» nor «La Rúa»: «la Iglesia» would be Álex de la Iglesia. */
const ARTICLE = /^(?:el|la|los|las|del)$/u;
const CAPITALIZED = /^\p{Lu}/u;
/** «VI» of «Felipe VI», «W» of «George W. Bush». */
const NUMERAL_OR_INITIAL = /^(?:[IVXLCDM]+|.)$/u;

const REGNAL_NUMBER = /^[IVXLCDM]+$/u;

/** A shorter name of a person: whether it is made of given names alone. */
interface BareName {
  readonly name: string;
  readonly form: 'surname' | 'given';
  /** What he is seldom called: «Carlos» of Juan Carlos Ferrero, «Silva» of Lula da Silva. */
  readonly isRare: boolean;
}

/**
 * The shorter names by which a text may call a person once it has given a longer one: each word of
 * the longer names («Kim», «Putin»), each beginning and each ending of several («José Luis»,
 * «López Obrador»). Surnames with a particle take a capital when they stand alone: «De la Rúa».
 * Aliases that share no word with the name are epithets («Líder Supremo») and have none.
 * @returns folded names
 */
export const toBareNames = memoize(findBareNames);

function findBareNames({ names }: NamedEntry): readonly BareName[] {
  const folded = names.map((name) => fold(name).text);
  const nameWords = new Set(findWords(folded[0] ?? '').map(({ word }) => word));
  const bare = new Set<string>();
  const common = new Set<string>();
  const dropped = toDropped(folded);
  for (const longer of folded) {
    const words = findWords(longer);
    if (words.length < 2 || !words.some(({ word }) => nameWords.has(word))) continue;
    for (const [index, { word, start, end }] of words.entries()) {
      const isTied = ARTICLE.test(words[index - 1]?.word ?? '');
      // «García» is not what García-Margallo is called; «Margallo» is.
      const isHalf = longer[end] === '-' && index > 0;
      const isTitle = index === 0 && TITLE.test(word);
      const canStandAlone = isBare(word) && !isTied && !isHalf && !isTitle;
      if (canStandAlone) bare.add(word);
      if (
        canStandAlone &&
        !dropped.has(word) &&
        !isSeldomAlone(
          words.map((each) => each.word),
          index,
        )
      )
        common.add(word);
      if (canStandAlone && index > 0 && words.length > 2) bare.add(longer.slice(0, end));
      const isPart = isTied || (ARTICLE.test(word) && word !== 'del');
      const isEnding = index > 0 && index < words.length - 1 && !isPart;
      if (isEnding && !isOtherPerson(words.slice(index).map((each) => each.word)))
        bare.add(capitalize(longer.slice(start).trimEnd()));
    }
  }
  const firstWords = new Set(folded.map((name) => findWords(name)[0]?.word));
  return [...bare]
    .filter((name) => !folded.includes(name))
    .map((name) => {
      const [first = '', ...others] = name.split(' ');
      const isGiven = firstWords.has(first) && isGivenName(first) && others.every(isGivenName);
      const isRegnal = folded.some((longer) => isNumbered(longer, name));
      const isRare = others.length === 0 && !common.has(name);
      return { name, form: isGiven || isRegnal ? 'given' : 'surname', isRare };
    });
}

/** The last word of a name that a shorter one leaves out: «Campos» of «Lucía Vera Campos», called Lucía Vera. */
function toDropped(names: readonly string[]): ReadonlySet<string> {
  const isLeftOut = (name: string): boolean => {
    const shorter = name.slice(0, name.lastIndexOf(' '));
    return shorter.includes(' ') && names.includes(shorter);
  };
  return new Set(names.filter(isLeftOut).map((name) => name.slice(name.lastIndexOf(' ') + 1)));
}

/** The second of two given names, or a surname after a particle that goes with it: «Von der Leyen». */
function isSeldomAlone(words: readonly string[], index: number): boolean {
  const [word = '', before = ''] = [words[index], words[index - 1]];
  if (FOREIGN_PARTICLE.test(before)) return true;
  return index === 1 && words.length > 2 && isGivenName(before) && isGivenName(word);
}

/** «León» of «León XIV», whatever else León is. */
function isNumbered(longer: string, name: string): boolean {
  return longer.startsWith(`${name} `) && REGNAL_NUMBER.test(longer.slice(name.length + 1));
}

/** «José Pizarro» is somebody else than María José Pizarro. */
function isOtherPerson([first = '', second = '', ...others]: readonly string[]): boolean {
  return isGivenName(first) && !isGivenName(second) && others.length === 0;
}

function isBare(word: string): boolean {
  return (
    CAPITALIZED.test(word) && !NEVER_BARE.has(word.toLowerCase()) && !NUMERAL_OR_INITIAL.test(word)
  );
}
