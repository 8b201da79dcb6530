import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';

/** The words of a formula. Where they end its speaker starts. */
export interface Formula extends Phrase {
  readonly kind: 'según' | 'opinion' | 'own opinion' | 'como' | 'para' | 'para quien';
}

interface FormulaWords {
  readonly kind: Formula['kind'];
  /** Its words in lower case, each with a space behind. */
  readonly words: RegExp;
  /** What must hold where it starts. */
  readonly where?: (view: SentenceView, from: number) => boolean;
}

/** The first that fits is the formula. */
const FORMULAS: readonly FormulaWords[] = [
  // «un informe, según el cual | nadie avisó»
  { kind: 'para quien', words: /^según \S+ cual(?:es)? /u, where: followsComma },
  // «Cruz, fundadora del colectivo, para quien | nadie busca»
  { kind: 'para quien', words: /^para quien(?:es)? /u, where: followsComma },
  {
    kind: 'para quien',
    words: /^para (?:el|la|los|las) (?:cual(?:es)?|que) /u,
    where: followsComma,
  },
  { kind: 'según', words: /^según /u },
  { kind: 'según', words: /^de acuerdo (?:con|al?) /u, where: opensPhrase },
  { kind: 'opinion', words: /^en (?:opinión|palabras|boca) del? /u },
  { kind: 'opinion', words: /^a (?:juicio|decir|ojos|entender) del? /u },
  {
    kind: 'own opinion',
    words: /^(?:en|a) su (?:juicio|opinión|entender|parecer) /u,
    where: opensPhrase,
  },
  { kind: 'own opinion', words: /^a su (?:modo|manera|forma) de ver /u, where: opensPhrase },
  { kind: 'como', words: /^tal y como /u },
  // «como | recordó Peskov»
  { kind: 'como', words: /^como /u, where: opensReport },
  // «Para | el alcalde, …»
  { kind: 'para', words: /^para /u, where: (_, from) => from === 0 },
];
/** Words of «a su modo de ver». */
const LONGEST = 5;
/** Tokens of the shortest clause before a formula: «Gómez calló y, según indicó». */
export const LEAST_BEFORE = 4;
/** Tokens that stand behind a formula and are no clause yet: «según el juez | .» */
export const LEAST_BEHIND = 2;

/** The formula that starts at a token, or null. */
export function findFormulaAt(view: SentenceView, from: number): Formula | null {
  const ahead = view.tokens.slice(from, from + LONGEST).map(({ lower }) => `${lower} `);
  const text = ahead.join('');
  for (const { kind, words, where } of FORMULAS) {
    const found = words.exec(text)?.[0];
    if (found !== undefined && where?.(view, from) !== false)
      return { kind, from, to: from + found.split(' ').length - 1 };
  }
  return null;
}

function followsComma(view: SentenceView, from: number): boolean {
  return view.word(from - 1) === ',';
}

function opensPhrase(view: SentenceView, from: number): boolean {
  return from === 0 || /^[,.;:(—–-]$/u.test(view.word(from - 1));
}

function opensReport(view: SentenceView, from: number): boolean {
  return opensPhrase(view, from) && view.verbAt(from + 1)?.verb.isStrong === true;
}
