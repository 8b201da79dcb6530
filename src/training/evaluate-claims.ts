import { findClaims } from '../extract/claims/find-claims.ts';
import type { FoundClaim } from '../extract/claims/types.ts';
import type { NameRange } from '../extract/claims/sentence-words.ts';
import { findNames } from '../extract/names/find-names.ts';
import type { TaggerModel } from '../extract/tagger/model.ts';
import { findQuotations } from '../extract/text/quotations.ts';
import { findSentences } from '../extract/text/sentences.ts';
import { REPORTING_VERBS } from '../extract/verbs/reporting-verbs.ts';
import type { TreebankDocument, TreebankSentence, TreebankWord } from './ancora.ts';

/** A clause that the treebank hangs from a reporting verb. Words by the UTF-16 offsets they carry. */
interface TreeClaim {
  readonly verb: TreebankWord;
  readonly clause: TreebankWord;
  /** The head of the subject phrase where there is one; a relative stands for its antecedent. */
  readonly subject: TreebankWord | null;
  readonly sentence: TreebankSentence;
}

interface ClaimScore {
  readonly gold: number;
  readonly found: number;
  readonly withSubject: number;
  readonly rightSpeaker: number;
  /** Of those found, whose last word is the last of the clause in the tree: what a parser could tell. */
  readonly exactEnd: number;
  /** Lines for a person to read: what was missed, who was taken for the speaker. */
  readonly misses: readonly string[];
}

/**
 * Claims against the treebank: finite reporting verbs, not negated, with a clause complement. Found
 * means a claim with that verb whose quote holds the head of the clause; the right speaker is one
 * whose words hold the head of the subject.
 */
export function scoreClaims(
  documents: readonly TreebankDocument[],
  model: TaggerModel | null,
): ClaimScore {
  let gold = 0;
  let found = 0;
  let withSubject = 0;
  let rightSpeaker = 0;
  let exactEnd = 0;
  const misses: string[] = [];
  for (const document of documents) {
    const claims = findDocumentClaims(document.text, model);
    for (const expected of document.sentences.flatMap(findTreeClaims)) {
      gold += 1;
      const claim = claims.find((candidate) => isSame(candidate, expected));
      const line = document.text.slice(expected.sentence.start, expected.sentence.end);
      if (claim === undefined) {
        misses.push(`falta «${expected.verb.form}»: ${line}`);
        continue;
      }
      found += 1;
      const end = findJoinedEnd(document.text, claim, claims);
      if (findLastLetter(document.text, end) === findTreeEnd(document.text, expected))
        exactEnd += 1;
      else misses.push(`acaba en «${document.text.slice(end - 30, end)}»: ${line}`);
      if (expected.subject === null) continue;
      withSubject += 1;
      if (holds(claim.speaker?.calledHere ?? claim.speaker, expected.subject)) rightSpeaker += 1;
      else
        misses.push(
          `hablante «${claim.speaker?.text ?? ''}» (${claim.via}) en vez de «${expected.subject.form}», «${expected.verb.form}»: ${line}`,
        );
    }
  }
  return { gold, found, withSubject, rightSpeaker, exactEnd, misses };
}

/** «dijo que …, y que …» is two claims of ours and one clause of the tree: the end of the last. */
function findJoinedEnd(text: string, claim: FoundClaim, claims: readonly FoundClaim[]): number {
  const next = claims.find(
    ({ start, verb }) =>
      start > claim.end &&
      verb?.start === claim.verb?.start &&
      /^["”»]?,? [ye] que ["“«]?$/u.test(text.slice(claim.end, start)),
  );
  return next === undefined ? claim.end : findJoinedEnd(text, next, claims);
}

/** UTF-16 offset behind the last letter or digit of the clause with all that hangs from it. */
function findTreeEnd(text: string, { clause, sentence }: TreeClaim): number {
  const inside = new Set([clause.id]);
  for (let size = 0; size !== inside.size; ) {
    size = inside.size;
    for (const word of sentence.words) if (inside.has(word.head)) inside.add(word.id);
  }
  const ends = sentence.words.flatMap((word) => (inside.has(word.id) ? [word.end] : []));
  return findLastLetter(text, Math.max(...ends));
}

function findLastLetter(text: string, end: number): number {
  let at = end;
  while (at > 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function findDocumentClaims(text: string, model: TaggerModel | null): FoundClaim[] {
  const paragraphs = findSentences(text);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const names = findNames(sentences, [], model).map(({ type, sentence, from, to }): NameRange => {
    const tokens = sentences[sentence]!;
    return { type, start: tokens[from]!.start, end: tokens[to - 1]!.end };
  });
  return findClaims({ text, paragraphs, names, quotations: findQuotations(text, paragraphs) });
}

function findTreeClaims(sentence: TreebankSentence): TreeClaim[] {
  const { words } = sentence;
  return words.flatMap((verb) => {
    if (!REPORTING_VERBS.has(verb.lemma) || verb.upos !== 'VERB') return [];
    const children = words.filter((word) => word.head === verb.id);
    const isFiniteForm =
      verb.features.includes('VerbForm=Fin') ||
      children.some((child) => child.lemma === 'haber' && child.relation.startsWith('aux'));
    const isThird = [verb, ...children.filter((child) => child.relation.startsWith('aux'))].some(
      (word) => word.features.includes('Person=3'),
    );
    const isNegated = children.some((child) => /^(?:no|nunca|tampoco|jamás)$/iu.test(child.form));
    const isIndicative = ![
      verb,
      ...children.filter((child) => child.relation.startsWith('aux')),
    ].some((word) => word.features.includes('Mood=Sub'));
    const clause = children.find(
      (child) =>
        child.relation === 'ccomp' && child.start > verb.start && hasConjunction(words, child),
    );
    if (!isFiniteForm || !isThird || !isIndicative || isNegated || clause === undefined) return [];
    return [{ verb, clause, subject: findSubject(words, verb, children), sentence }];
  });
}

function hasConjunction(words: readonly TreebankWord[], clause: TreebankWord): boolean {
  return words.some(
    (word) => word.head === clause.id && word.relation === 'mark' && word.lemma === 'que',
  );
}

function findSubject(
  words: readonly TreebankWord[],
  verb: TreebankWord,
  children: readonly TreebankWord[],
): TreebankWord | null {
  const subject = children.find((child) => child.relation === 'nsubj');
  if (subject === undefined) return null;
  if (subject.upos !== 'PRON' || !/^(?:que|quien|quienes|cual|cuales)$/iu.test(subject.form))
    return subject;
  return words.find((word) => word.id === verb.head && word.upos !== 'VERB') ?? null;
}

function isSame(claim: FoundClaim, { verb, clause }: TreeClaim): boolean {
  return (
    claim.verb !== null &&
    claim.verb.start <= verb.start &&
    verb.end <= claim.verb.end &&
    holds(claim, clause)
  );
}

function holds(
  range: { readonly start: number; readonly end: number } | null,
  word: TreebankWord,
): boolean {
  return range !== null && range.start <= word.start && word.end <= range.end;
}
