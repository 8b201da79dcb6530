import { toQuotedWords } from '../words/words.ts';
import type { ArchivedClaim } from './claim-groups.ts';
import { toQuotations, toQuotationsByClaim } from './quotations.ts';

/** A claim in a list, with the others of the list that give the same words in older articles. */
export interface ClaimItem {
  readonly archived: ArchivedClaim;
  /** In the order of the list; none of two is of one article, nor of the item's own. */
  readonly repeats: readonly ArchivedClaim[];
}

/** What all claims of one quotation have in common, and no others; nothing where there is one alone. */
export type QuotationFinder = (claim: ArchivedClaim['claim']) => object | undefined;

/**
 * The claims of a list as items: one quotation that several articles have is one, and stands where the
 * list has it first. Where an article gives it twice, so are its items; other figures are another statement,
 * as when a count goes on.
 * @param claims the newest first
 */
export function toClaimItems(
  claims: readonly ArchivedClaim[],
  findQuotation: QuotationFinder,
): readonly ClaimItem[] {
  const items: { archived: ArchivedClaim; repeats: ArchivedClaim[] }[] = [];
  const open = new Map<object, typeof items>();
  for (const archived of claims) {
    const quotation = findQuotation(archived.claim);
    const own = quotation ? (open.get(quotation) ?? []) : [];
    const item = own.find(
      (each) =>
        toFiguresOf(each.archived) === toFiguresOf(archived) &&
        [each.archived, ...each.repeats].every(({ article }) => article !== archived.article),
    );
    if (item) {
      item.repeats.push(archived);
      continue;
    }
    const added = { archived, repeats: [] };
    items.push(added);
    if (quotation) open.set(quotation, [...own, added]);
  }
  return items;
}

/** Finds the quotations that a few claims share, by their own words alone. */
export function toQuotationFinder(claims: readonly ArchivedClaim[]): QuotationFinder {
  const byClaim = toQuotationsByClaim(toQuotations(claims));
  return (claim) => byClaim.get(claim);
}

/** The figures of what a claim quotes, one after the other: others make another statement. */
export function toFiguresOf({ claim, article }: ArchivedClaim): string {
  return (
    toQuotedWords(claim, article.text)
      .match(/\d[\d.,]*(?<=\d)/gu)
      ?.join(' ') ?? ''
  );
}
