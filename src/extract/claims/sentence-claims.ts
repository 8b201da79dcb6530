import type { TextRange } from '../text/paragraphs.ts';
import type { ClaimForm, SpeakerVia } from '../types.ts';
import type { ClaimContext } from './context.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';
import type { FoundClaim, FoundSpeaker } from './types.ts';

interface Draft {
  /** UTF-16 offsets; spaces and punctuation at both ends are dropped. */
  readonly start: number;
  readonly end: number;
  readonly verb: Phrase | null;
  readonly speaker: FoundSpeaker | null;
  /** Said where there is no speaker; else the speaker tells. */
  readonly via?: SpeakerVia;
  /** «Según indican» speaks for another: the sentence's next verbs are not its speaker's. */
  readonly isAside?: boolean;
}

/** Fewer characters are no statement; «pide que dimita» is one. */
const SHORTEST = 5;
/** «—Yo —grita Yusuf» */
const SHORTEST_TURN = 2;
const LEADING = /^[\s,:;—–-]+/u;
const TRAILING = /[\s.,;:—–-]+$/u;
/** «…, que | , según indicó,»: a link whose clause an attribution interrupts. */
const HANGING = /,?\s+(?:que|porque|y|e|pero|aunque|pues|ya que|l[oa] cual)$/u;
const ABBREVIATED_END = /(?:EE\.\s?UU|JJ\.\s?OO|\p{Lu}\.\p{Lu}|\s\p{Lu})\.$/u;

/** The claims of one sentence as the rules find them, and the verbs that are already spent. */
export class SentenceClaims {
  readonly view: SentenceView;
  readonly context: ClaimContext;
  readonly found: FoundClaim[] = [];
  readonly #asides: TextRange[] = [];
  readonly #used = new Set<VerbInSentence>();

  constructor(view: SentenceView, context: ClaimContext) {
    this.view = view;
    this.context = context;
  }

  use(verb: VerbInSentence): void {
    this.#used.add(verb);
  }

  isUsed(verb: VerbInSentence): boolean {
    return this.#used.has(verb);
  }

  /** «acusó al grupo de atacar un mercado, | donde murieron 43, según los médicos»: what another vouches for is not the speaker's. */
  #beforeOther({ start, end, isAside }: Draft): number {
    const other = this.#asides.find(
      (aside) => aside.start > start + 1 && aside.start < end && aside.end >= end,
    );
    return isAside === true || other === undefined ? end : other.start;
  }

  add(draft: Draft): void {
    const end = this.#beforeOther(draft);
    const range = withoutMarks(this.view, trim(this.view.text, draft.start, end));
    const isTurn = this.view.quotations.some(
      ({ start, innerStart, innerEnd }) =>
        start === innerStart && range.start === start && range.end >= innerEnd - 1,
    );
    if (range.end - range.start < (isTurn ? SHORTEST_TURN : SHORTEST)) return;
    const verb = draft.verb === null ? null : this.view.rangeOf(draft.verb);
    const via = draft.speaker?.via ?? draft.via ?? 'none';
    // «tildó de calumnia lo que Gómez llamó “la verdad”»: who is quoted inside has not the turn.
    const isInside = this.found.some(({ start, end }) => start <= range.start && range.end <= end);
    this.found.push({
      ...range,
      form: findForm(this.view, range),
      verb,
      speaker: draft.speaker,
      via,
    });
    if (draft.isAside === true) this.#asides.push(range);
    if (draft.speaker !== null && !isInside)
      this.context.remember(draft.speaker, draft.isAside === true);
  }
}

function trim(text: string, start: number, end: number): TextRange {
  const whole = text.slice(start, end);
  const hanging = HANGING.exec(whole.replace(TRAILING, ''));
  const words = hanging === null ? whole : whole.slice(0, hanging.index);
  const leading = LEADING.exec(words)?.[0].length ?? 0;
  const isAbbreviated = ABBREVIATED_END.test(words.trimEnd());
  const trailing = isAbbreviated
    ? words.length - words.trimEnd().length
    : (TRAILING.exec(words)?.[0].length ?? 0);
  const last = start + words.length - trailing;
  return { start: start + leading, end: Math.max(last, start + leading) };
}

/** A claim that is a whole quotation leaves its marks out. */
function withoutMarks(view: SentenceView, range: TextRange): TextRange {
  const whole = view.quotations.find(
    ({ start, end }) => start === range.start && end === range.end,
  );
  return whole === undefined ? range : { start: whole.innerStart, end: whole.innerEnd };
}

/** Inside quotation marks, partly so, or not at all. */
function findForm(view: SentenceView, { start, end }: { start: number; end: number }): ClaimForm {
  const touched = view.quotations.filter(
    (quotation) => quotation.start < end && start < quotation.end,
  );
  if (touched.length === 0) return 'indirect';
  return touched.some((quotation) => quotation.start <= start && end <= quotation.end)
    ? 'direct'
    : 'mixed';
}
