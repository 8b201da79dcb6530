import { toSpeakers } from '../schema/claim.ts';
import type { Claim, Mention } from '../annotate/index.ts';
import type { Entry } from '../load/read-registers.ts';
import type { EntryKind, EntryRef } from '../schema/ids.ts';
import type { ArticleRecord } from './articles.ts';

/** An entry as one article speaks of it. */
export interface EntryCard {
  readonly entry: Entry;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** The claims that the entry makes in this article. */
  readonly claims: readonly Claim[];
  /** Whether it makes claims in other articles. */
  readonly isHeardElsewhere: boolean;
}

/** What the article says of whom and where, each entry in the order of its first mention. */
export interface Summary {
  readonly people: readonly EntryCard[];
  readonly organizations: readonly EntryCard[];
  readonly places: readonly EntryCard[];
  readonly claims: readonly Claim[];
}

/**
 * Projects an article's annotations onto the registers: there is no second list to keep.
 * @param heardElsewhere those who make claims in other articles
 */
export function toSummary(
  { annotations, entries }: Pick<ArticleRecord, 'annotations' | 'entries'>,
  heardElsewhere: ReadonlySet<EntryRef> = new Set(),
): Summary {
  const mentions = Map.groupBy(annotations.mentions, ({ ref }) => ref);
  const spoken = annotations.claims.flatMap((claim) =>
    toSpeakers(claim).flatMap((speaker) =>
      speaker.type === 'entry' ? [{ ref: speaker.ref, claim }] : [],
    ),
  );
  const claims = Map.groupBy(spoken, ({ ref }) => ref);
  const cards = [...mentions].flatMap(([ref, found]) => {
    const entry = entries.get(ref);
    if (!entry) return [];
    const own = (claims.get(ref) ?? []).map(({ claim }) => claim);
    return [{ entry, mentions: found, claims: own, isHeardElsewhere: heardElsewhere.has(ref) }];
  });
  const ofKind = (kind: EntryKind): EntryCard[] => cards.filter(({ entry }) => entry.kind === kind);
  return {
    people: ofKind('person'),
    organizations: ofKind('organization'),
    places: ofKind('place'),
    claims: annotations.claims,
  };
}
