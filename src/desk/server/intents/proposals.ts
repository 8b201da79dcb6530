import { PLACEHOLDER } from '../../../schema/placeholder.ts';
import { toSlug } from '../../../schema/to-slug.ts';
import type { Fields } from '../../model/article-edits.ts';
import type { PlacedQuote } from '../../model/place-quote.ts';
import { proposeKind } from '../../../authoring/propose-kind.ts';
import type { ArticleView, DeskClaim } from '../../model/view.ts';

/** Words of a quote that make a claim's id. */
const ID_WORDS = 6;

/** A claim that is still to be decided. */
export function toProposal(
  id: string,
  placed: PlacedQuote,
  said: Pick<DeskClaim, 'speaker' | 'verb' | 'via'> & Partial<Pick<DeskClaim, 'form'>>,
): Fields {
  const { speaker, verb, via } = said;
  const kind = proposeKind({ quote: placed.quote, verb, speaker, form: said.form ?? null });
  return {
    draft: true,
    id,
    ...placed,
    speaker,
    via: via ?? undefined,
    verb: verb ?? undefined,
    kind,
    summary: `${PLACEHOLDER}: ${placed.quote}`,
  };
}

/** An id by the first words of a quote that no claim of the article has. */
export function toFreeId(quote: string, { claims }: ArticleView): string {
  const ids = new Set(claims.map(({ id }) => id));
  const base = toSlug(quote.split(/\s+/u).slice(0, ID_WORDS).join(' ')) ?? 'afirmacion';
  for (let number = 2, id: string = base; ; number += 1) {
    if (!ids.has(id)) return id;
    id = `${base}-${number}`;
  }
}
