import { findInside } from '../text/ranges.ts';
import type { TextRange } from '../text/paragraphs.ts';
import type { Paragraph } from '../text/sentences.ts';
import type { Token } from '../text/tokenize.ts';
import { ClaimContext } from './context.ts';
import type { ChooseTurn } from './whose-turn.ts';
import { describePeople } from './described-people.ts';
import { findActor } from './find-actor.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';
import { joinContinued } from './continued-quotations.ts';
import { findColonClaim, findColonStatement } from './colon-claims.ts';
import { findDativeClaims } from './dative-claims.ts';
import { createDescriptions } from './descriptions.ts';
import type { Choose } from './descriptions.ts';
import { findFormulas } from './formulas.ts';
import { isSpeakingPhrase } from './human-nouns.ts';
import { findImpersonals } from './impersonal.ts';
import { findInterviewClaims, giveToAsked } from './interview-claims.ts';
import { findNounClaims } from './noun-claims.ts';
import { findDescription, findPartialQuotation } from './partial-quotations.ts';
import { findPostposedClaim } from './postposed-claims.ts';
import { resolvePronouns } from './pronouns.ts';
import { findQuotedSpeech } from './quoted-speech.ts';
import type { ReadText } from './read-text.ts';
import { findReferenceClaim } from './reference-claims.ts';
import { findRequestClaim } from './request-claims.ts';
import { SentenceClaims } from './sentence-claims.ts';
import { SentenceView } from './sentence-view.ts';
import { withoutToldTwice } from './told-twice.ts';
import type { FoundClaim } from './types.ts';
import { findClauseClaim } from './verb-claims.ts';

/** What a verb may do with its words; the first that fits takes the verb. */
const VERB_RULES: readonly ((claims: SentenceClaims, verb: VerbInSentence) => boolean)[] = [
  findReferenceClaim,
  findClauseClaim,
  findColonClaim,
  findRequestClaim,
  findPostposedClaim,
  findDescription,
  findPartialQuotation,
];
/** A line this short below a quotation is its signature. */
const LONGEST_SIGNATURE = 6;

/** What the words leave open: whom a description means, and whose turn it is. */
interface Choices {
  readonly described?: Choose;
  readonly turn?: ChooseTurn;
}

/**
 * All claims of a text, by UTF-16 offsets, in order of their start.
 * @param choices training has its own
 */
export function findClaims(read: ReadText, choices: Choices = {}): FoundClaim[] {
  const { text, paragraphs, names } = read;
  const context = new ClaimContext(describePeople(read), choices.turn);
  const interview = findInterviewClaims(read);
  const claims = paragraphs.flatMap((paragraph, index) => {
    const answers = interview.claims.filter(
      ({ start, end }) => paragraph.start <= start && end <= paragraph.end,
    );
    if (interview.turns.has(paragraph)) return findInAnswers(read, paragraph, answers);
    const sentences = joinQuotedSentences(read, paragraph);
    const signature = findSignature(text, paragraphs[index + 1]);
    context.startParagraph();
    return sentences.flatMap((tokens, position) => {
      context.startSentence();
      const view = toView(read, tokens);
      const isLast = position === sentences.length - 1;
      return findInSentence(view, context, isLast && position === 0 ? signature : null);
    });
  });
  // Who is only spoken of in an answer is not «la autora» of the introduction.
  const turns = [...interview.turns];
  const outside = names.filter(
    ({ start }) => !turns.some((turn) => turn.start <= start && start < turn.end),
  );
  const byName = createDescriptions({ ...read, names: outside }, choices.described);
  const voiced = giveToAsked(read, claims, interview.claims);
  const all = joinContinued(text, withoutRepeats([...voiced, ...interview.claims]));
  const described = all.map((claim) => {
    const speaker = claim.speaker === null ? null : byName(claim.speaker);
    return speaker === claim.speaker
      ? claim
      : { ...claim, speaker, via: speaker?.via ?? claim.via };
  });
  return withoutToldTwice(text, resolvePronouns(read, described));
}

/** «Mi abuela decía que la cama se enfría»: what others say in an answer, where they are said. */
function findInAnswers(
  read: ReadText,
  paragraph: Paragraph,
  answers: readonly FoundClaim[],
): FoundClaim[] {
  const context = new ClaimContext([]);
  const found = joinQuotedSentences(read, paragraph).flatMap((tokens) =>
    findInSentence(toView(read, tokens), context, null),
  );
  return found.filter(
    ({ start, end, form, speaker, via }) =>
      form !== 'direct' &&
      speaker !== null &&
      (via === 'explicit' || via === 'apposition') &&
      (speaker.isNamed || isSpeakingPhrase(speaker.text)) &&
      answers.some((answer) => answer.start < start && end <= answer.end),
  );
}

function findInSentence(
  view: SentenceView,
  context: ClaimContext,
  signature: TextRange | null,
): FoundClaim[] {
  const claims = new SentenceClaims(view, context);
  findQuotedSpeech(claims, signature);
  findFormulas(claims);
  findImpersonals(claims);
  findNounClaims(claims);
  findDativeClaims(claims);
  for (const verb of view.verbs) {
    if (claims.isUsed(verb) || verb.isNegated) continue;
    VERB_RULES.some((rule) => rule(claims, verb));
  }
  findColonStatement(claims);
  context.endSentence(view, findActor(view, claims.found.length > 0), claims.found);
  return claims.found;
}

function toView({ text, names, quotations }: ReadText, tokens: readonly Token[]): SentenceView {
  const start = tokens[0]!.start;
  const end = tokens.at(-1)!.end;
  return new SentenceView(
    text,
    tokens,
    findInside(names, start, end),
    findInside(quotations, start, end),
  );
}

/** A full stop inside quotation marks ends no sentence of the writer. */
function joinQuotedSentences(read: ReadText, paragraph: Paragraph): (readonly Token[])[] {
  const quotations = findInside(read.quotations, paragraph.start, paragraph.end);
  const joined: Token[][] = [];
  let next = 0;
  for (const sentence of paragraph.sentences) {
    const { start } = sentence[0]!;
    while ((quotations[next]?.end ?? Infinity) <= start) next += 1;
    const isInside = (quotations[next]?.start ?? Infinity) < start;
    if ((isInside || isAside(sentence)) && joined.length > 0) joined.at(-1)!.push(...sentence);
    else joined.push([...sentence]);
  }
  return joined;
}

/** «—¿Y los hijos? | —preguntó la maestra»: the narrator goes on in a sentence of the dialogue. */
function isAside([dash, next]: readonly Token[]): boolean {
  return /^[—―–]$/u.test(dash?.text ?? '') && /^\p{Ll}/u.test(next?.text ?? '');
}

function findSignature(text: string, next: Paragraph | undefined): TextRange | null {
  const sentence = next?.sentences[0];
  if (next === undefined || sentence === undefined || next.sentences.length > 1) return null;
  const isShort = sentence.length <= LONGEST_SIGNATURE;
  return isShort && !/[.:?!]\s*$/u.test(text.slice(next.start, next.end)) ? next : null;
}

function withoutRepeats(claims: readonly FoundClaim[]): FoundClaim[] {
  const seen = new Set<string>();
  return claims
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const key = `${start}-${end}`;
      return seen.has(key) ? false : seen.add(key);
    });
}
