import { isWithin } from '../text/paragraphs.ts';
import { PREPOSITIONS } from '../text/closed-classes.ts';
import type { Described } from './described-people.ts';
import type { SentenceView } from './sentence-view.ts';
import { toNamedSpeaker } from './to-named-speaker.ts';
import type { FoundClaim, FoundSpeaker } from './types.ts';

/** What somebody does in a sentence: speaks, acts as its first subject, or is named, alone or in somebody's claim. */
export type Part = 'spoke' | 'acted' | 'named' | 'oblique' | 'told';

export interface Appearance {
  readonly part: Part;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Who may go on without being named. */
export interface TurnCandidate {
  /** By the last words that name him. */
  readonly speaker: FoundSpeaker;
  /** In the order of the text. */
  readonly appearances: readonly Appearance[];
  readonly isPerson: boolean;
}

/** All who come into question in a sentence. */
export interface TurnCandidates {
  readonly all: readonly TurnCandidate[];
  readonly place: Pick<Appearance, 'sentence' | 'paragraph'>;
}

interface Growing {
  speaker: FoundSpeaker;
  readonly appearances: Appearance[];
  readonly isPerson: boolean;
}

/** Nobody is meant who came before so many others. */
const MOST_CANDIDATES = 10;

/** Who appears in a text, sentence by sentence. */
export class Appearances {
  readonly #people: readonly Described[];
  readonly #byKey = new Map<string, Growing>();
  #sentence = 0;
  #paragraph = 0;

  constructor(people: readonly Described[]) {
    this.#people = people;
  }

  startParagraph(): void {
    this.#paragraph += 1;
  }

  startSentence(): void {
    this.#sentence += 1;
  }

  add(part: Part, speaker: FoundSpeaker): void {
    const person = this.#findPerson(speaker);
    const key =
      this.#findKeyAt(speaker.start) ?? (person < 0 ? speaker.text.toLowerCase() : `${person}`);
    const known = this.#byKey.get(key) ?? { speaker, appearances: [], isPerson: person >= 0 };
    // «Una mujer que compra aquí» stays so, whatever else reads its words.
    if (known.speaker.start !== speaker.start) known.speaker = speaker;
    known.appearances.push({ part, sentence: this.#sentence, paragraph: this.#paragraph });
    // Whoever came last stands last.
    this.#byKey.delete(key);
    this.#byKey.set(key, known);
  }

  /** The people whom a sentence names outside quotation marks. */
  addNamed(view: SentenceView, told: readonly FoundClaim[]): void {
    for (const name of view.names) {
      if (name.type !== 'person' || view.quotations.some((one) => isWithin(name, one))) continue;
      const isOblique = PREPOSITIONS.has(view.lower(view.indexFrom(name.start) - 1));
      const isTold = told.some((claim) => isWithin(name, claim));
      this.add(isTold ? 'told' : isOblique ? 'oblique' : 'named', toNamedSpeaker(view.text, name));
    }
  }

  /** Those who came last first. */
  list(): TurnCandidates {
    return {
      all: [...this.#byKey.values()].toReversed().slice(0, MOST_CANDIDATES),
      place: { sentence: this.#sentence, paragraph: this.#paragraph },
    };
  }

  #findKeyAt(start: number): string | undefined {
    return [...this.#byKey].find(([, { speaker }]) => speaker.start === start)?.[0];
  }

  /** Whom the words name; «el asesor de Donald Trump» is not Donald Trump. */
  #findPerson({ start, end, text }: FoundSpeaker): number {
    return this.#people.findIndex(({ mentions }) =>
      mentions.some(
        (mention) =>
          start <= mention.start &&
          mention.end <= end &&
          !/(?:^|\s)(?:de|del|con|a|al|por|y)\s$/u.test(text.slice(0, mention.start - start)),
      ),
    );
  }
}
