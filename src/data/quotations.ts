import { groupQuotes } from '../text/group-quotes.ts';
import { toQuotedWords, toSpeakerKey } from '../words/words.ts';
import type { ArchivedClaim } from './claim-groups.ts';

/**
 * The claims of a list that give the same words of the same speaker, or nearly the same: each group has at
 * least two, in the order of the list.
 */
export function toQuotations(claims: readonly ArchivedClaim[]): (readonly ArchivedClaim[])[] {
  const quotes = claims.filter(canBeRepeated).map((archived) => ({
    speaker: toSpeakerKey(archived.claim.speaker),
    words: toQuotedWords(archived.claim, archived.article.text),
    archived,
  }));
  return groupQuotes(quotes).map((group) => group.map(({ archived }) => archived));
}

/** The quotation that each claim of it belongs to. */
export function toQuotationsByClaim<Quotation extends readonly ArchivedClaim[]>(
  quotations: readonly Quotation[],
): ReadonlyMap<ArchivedClaim['claim'], Quotation> {
  return new Map(
    quotations.flatMap((quotation) => quotation.map(({ claim }) => [claim, quotation] as const)),
  );
}

/** Nobody said a paraphrase, and of those who are not named each may be somebody else. */
function canBeRepeated({ claim: { form, speaker } }: ArchivedClaim): boolean {
  return form !== 'indirect' && speaker.type === 'entry';
}
