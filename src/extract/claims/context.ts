import type { TextRange } from '../text/paragraphs.ts';
import { PREPOSITIONS } from '../text/closed-classes.ts';
import { isSpeakingPhrase } from './human-nouns.ts';
import { isFiniteAt } from './finite-at.ts';
import type { SentenceView } from './sentence-view.ts';
import { toNamedSpeaker } from './to-named-speaker.ts';
import type { FoundClaim, FoundSpeaker } from './types.ts';

/** Tokens of «al presunto autor». */
const LONGEST_OBJECT = 6;

/**
 * What the sentences before tell about a verb without a subject. One context goes through a
 * document; `startSentence` and `endSentence` frame each sentence.
 */
export class ClaimContext {
  #previous: SentenceView | null = null;
  /** What was said in it: of whom one who goes on tells has not the turn. */
  #told: readonly FoundClaim[] = [];
  #lastSpeaker: FoundSpeaker | null = null;
  #lastSubject: FoundSpeaker | null = null;
  #inSentence: FoundSpeaker | null = null;

  startParagraph(): void {
    this.#previous = null;
  }

  /** Remembers the speaker of a claim just found. */
  remember(speaker: FoundSpeaker, isAside: boolean): void {
    if (!isAside) this.#inSentence = speaker;
    this.#lastSpeaker = speaker;
  }

  endSentence(
    view: SentenceView,
    firstSubject: FoundSpeaker | null,
    told: readonly FoundClaim[],
  ): void {
    this.#previous = view;
    this.#told = told;
    this.#inSentence = null;
    if (firstSubject !== null) this.#lastSubject = firstSubject;
    // «La Consejería le ofreció una ayuda. | La rechazó.»: whoever gave it does not refuse it.
    else if (/^l[oa]s?$/u.test(view.lower(0)) && isFiniteAt(view, 1)) this.#lastSubject = null;
  }

  /** The sentence before of the same paragraph, where nobody has said anything in it. */
  untold(): TextRange | null {
    const view = this.#previous;
    return view === null || this.#told.length > 0 ? null : { start: view.start, end: view.end };
  }

  /** The speaker of the claim before in the same sentence. */
  coordinated(): FoundSpeaker | null {
    return this.#inSentence === null ? null : { ...this.#inSentence, via: 'coordinated' };
  }

  /** The most likely owner of a null subject: who spoke, or who was the subject, just before. */
  carry(number: 'singular' | 'plural' | 'unknown'): FoundSpeaker | null {
    const found = this.#findInPrevious(number) ?? this.#findEarlier(number);
    return found === null ? null : { ...withoutDescription(found), via: 'carried' };
  }

  #findInPrevious(number: string): FoundSpeaker | null {
    const previous = this.#previous;
    if (previous === null) return null;
    const last = this.#lastSpeaker;
    const spokeThere = last !== null && last.start >= previous.start && last.end <= previous.end;
    if (spokeThere && (last.isNamed || isSpeakingPhrase(last.text)) && agrees(last, number))
      return last;
    if (number === 'plural') return null;
    const person = previous.names.find(
      (name) =>
        name.type === 'person' &&
        name.start >= previous.start &&
        name.end <= previous.end &&
        !previous.quotations.some(
          (quotation) => quotation.start < name.start && name.start < quotation.end,
        ) &&
        !this.#told.some(
          ({ start, end, via }) => via === 'carried' && start <= name.start && name.end <= end,
        ) &&
        !PREPOSITIONS.has(previous.lower(previous.indexFrom(name.start) - 1)) &&
        !describesObject(previous, previous.indexFrom(name.start)),
    );
    return person === undefined ? null : toNamedSpeaker(previous.text, person);
  }

  #findEarlier(number: string): FoundSpeaker | null {
    if (number === 'plural')
      return (
        [this.#lastSpeaker, this.#lastSubject].find((speaker) => speaker?.isPlural === true) ??
        [this.#lastSpeaker, this.#lastSubject].find((speaker) => speaker?.isCollective === true) ??
        null
      );
    return laterOf(this.#lastSpeaker, this.#lastSubject);
  }
}

/** Said once, a description is not said again: «Olga Prada, costurera» goes on as «Olga Prada». */
function withoutDescription(speaker: FoundSpeaker): FoundSpeaker {
  const { start, coreEnd, text } = speaker;
  return { ...speaker, end: coreEnd, text: text.slice(0, coreEnd - start) };
}

/** «situó al acusado, | Darío Mena, lejos»: in apposition to what hangs from a preposition. */
function describesObject(view: SentenceView, name: number): boolean {
  if (view.word(name - 1) !== ',') return false;
  for (let at = name - 2; at >= 0 && name - at <= LONGEST_OBJECT; at -= 1) {
    if (/^[.,;:]$/u.test(view.word(at))) return false;
    if (/^(?:al?|contra|con|ante)$/u.test(view.lower(at))) return true;
  }
  return false;
}

/** Whoever came last has the turn: «La alcaldesa inauguró la plaza. Añadió que…». */
function laterOf(speaker: FoundSpeaker | null, subject: FoundSpeaker | null): FoundSpeaker | null {
  if (speaker === null || subject === null) return speaker ?? subject;
  return subject.start > speaker.start && (subject.isNamed || isSpeakingPhrase(subject.text))
    ? subject
    : speaker;
}

function agrees(speaker: FoundSpeaker, number: string): boolean {
  return number !== 'plural' || speaker.isPlural || speaker.isCollective;
}
