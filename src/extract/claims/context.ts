import type { TextRange } from '../text/paragraphs.ts';
import { Appearances } from './appearances.ts';
import type { Described } from './described-people.ts';
import type { SentenceView } from './sentence-view.ts';
import type { TurnQuestion } from './turn-features.ts';
import type { FoundClaim, FoundSpeaker } from './types.ts';
import { chooseTurn, weighTurns } from './whose-turn.ts';
import type { ChooseTurn } from './whose-turn.ts';

/**
 * What the sentences before tell about a verb without a subject. One context goes through a
 * document; `startSentence` and `endSentence` frame each sentence.
 */
export class ClaimContext {
  readonly #appearances: Appearances;
  readonly #choose: ChooseTurn;
  #previous: SentenceView | null = null;
  /** Whether somebody said something in it. */
  #isTold = false;
  #inSentence: FoundSpeaker | null = null;

  constructor(people: readonly Described[], choose: ChooseTurn = chooseTurn) {
    this.#appearances = new Appearances(people);
    this.#choose = choose;
  }

  startParagraph(): void {
    this.#previous = null;
    this.#appearances.startParagraph();
  }

  startSentence(): void {
    this.#appearances.startSentence();
  }

  /** Remembers the speaker of a claim just found. */
  remember(speaker: FoundSpeaker, isAside: boolean): void {
    if (!isAside) this.#inSentence = speaker;
    this.#appearances.add('spoke', speaker);
  }

  endSentence(
    view: SentenceView,
    firstSubject: FoundSpeaker | null,
    told: readonly FoundClaim[],
  ): void {
    this.#appearances.addNamed(view, told);
    if (firstSubject !== null) this.#appearances.add('acted', firstSubject);
    this.#previous = view;
    this.#isTold = told.length > 0;
    this.#inSentence = null;
  }

  /** The sentence before of the same paragraph, where nobody has said anything in it. */
  untold(): TextRange | null {
    const view = this.#previous;
    return view === null || this.#isTold ? null : { start: view.start, end: view.end };
  }

  /** The speaker of the claim before in the same sentence. */
  coordinated(): FoundSpeaker | null {
    return this.#inSentence === null ? null : { ...this.#inSentence, via: 'coordinated' };
  }

  /** The most likely owner of a null subject: of those who spoke, acted or were named before. */
  carry(question: TurnQuestion): FoundSpeaker | null {
    const found = this.#choose(weighTurns(this.#appearances.list(), question), question);
    return found === null
      ? null
      : { ...withoutDescription(found.speaker), via: 'carried', carriedTo: question.start };
  }
}

/** Said once, a description is not said again: «Olga Prada, costurera» goes on as «Olga Prada». */
function withoutDescription(speaker: FoundSpeaker): FoundSpeaker {
  const { start, coreEnd, text } = speaker;
  return { ...speaker, end: coreEnd, text: text.slice(0, coreEnd - start) };
}
